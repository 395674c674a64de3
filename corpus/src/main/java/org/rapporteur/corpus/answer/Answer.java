package org.rapporteur.corpus.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.text.Language;

/// An answer as it stands in a reply. Two answers are the same only if they are the same object;
/// what costs time is found when it is first asked for. Thread-safe.
public final class Answer {
  /// An answer of no more words than these says nothing beside its references: `Yes, there are.`
  private static final int NOTHING = 3;

  private final Item item;
  private final List<Item> covers;
  private final List<Part> parts;
  private volatile ReferenceReader.@Nullable Reading reading;
  private volatile @Nullable String letters;

  /// @throws IllegalArgumentException if it has no words
  Answer(Item item, List<Item> covers, List<Part> parts) {
    this.item = item;
    this.covers = List.copyOf(covers);
    this.parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("an answer to " + item + " without words");
    }
  }

  /// What it answers; where it answers several items, what they have in common.
  public Item item() {
    return item;
  }

  /// What it answers of what was asked right before it, in order.
  public List<Item> covers() {
    return covers;
  }

  /// Its passages in order, its footnotes among them.
  public List<Part> parts() {
    return parts;
  }

  /// Its first passage.
  public Part first() {
    return parts.getFirst();
  }

  /// Its words, without footnotes.
  public String text() {
    return parts.stream()
        .filter(part -> !part.isFootnote())
        .map(Part::text)
        .collect(Collectors.joining("\n"));
  }

  /// How many words it has, without footnotes.
  public int words() {
    return Words.in(text());
  }

  /// Whether it has nothing but a dash or the like.
  public boolean isBlank() {
    return parts.stream().allMatch(part -> part.isFootnote() || Words.in(part.text()) == 0);
  }

  /// What it refers to instead of saying it, or besides.
  public List<Reference> references() {
    return reading().references();
  }

  /// Whether it says nothing itself and sends the reader elsewhere.
  public boolean onlyRefers() {
    return reading().ownWords() <= NOTHING && references().stream().anyMatch(Reference::isFollowed);
  }

  private ReferenceReader.Reading reading() {
    ReferenceReader.Reading known = reading;
    if (known == null) {
      known = ReferenceReader.read(text());
      reading = known;
    }
    return known;
  }

  /// The languages of its words, the commonest first.
  public List<Language> languages() {
    Map<Language, Integer> words = new LinkedHashMap<>();
    for (Part part : parts) {
      words.merge(part.language(), Words.in(part.text()), Integer::sum);
    }
    return words.entrySet().stream()
        .sorted(Map.Entry.<Language, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Its letters and digits alone, by which it is compared with answers in other files, which may
  /// be set otherwise.
  String letters() {
    String known = letters;
    if (known == null) {
      String text = text();
      StringBuilder found = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
          found.append(Character.toLowerCase(c));
        }
      }
      known = found.toString();
      letters = known;
    }
    return known;
  }
}
