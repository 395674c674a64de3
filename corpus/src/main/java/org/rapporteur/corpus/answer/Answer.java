package org.rapporteur.corpus.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.core.text.Language;

/// An answer as it stands in a reply.
///
/// @param item what it answers; where it answers several items, what they have in common
/// @param covers what it answers of what was asked right before it, in order
/// @param parts its passages in order, its footnotes among them
/// @param references what it refers to instead of saying it, or besides
/// @param ownWords the words that it has beside its references
public record Answer(
    Item item, List<Item> covers, List<Part> parts, List<Reference> references, int ownWords) {
  /// An answer of no more words than these says nothing beside its references: `Yes, there are.`
  private static final int NOTHING = 3;

  /// @throws IllegalArgumentException if it has no words
  public Answer {
    covers = List.copyOf(covers);
    parts = List.copyOf(parts);
    references = List.copyOf(references);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("an answer to " + item + " without words");
    }
  }

  /// An answer whose references are read from its words.
  static Answer of(Item item, List<Item> covers, List<Part> parts) {
    ReferenceReader.Reading reading = ReferenceReader.read(text(parts));
    return new Answer(item, covers, parts, reading.references(), reading.ownWords());
  }

  /// Its words, without footnotes.
  public String text() {
    return text(parts);
  }

  private static String text(List<Part> parts) {
    return parts.stream()
        .filter(part -> !part.isFootnote())
        .map(Part::text)
        .collect(Collectors.joining("\n"));
  }

  /// Its first passage.
  public Part first() {
    return parts.getFirst();
  }

  /// How many words it has, without footnotes.
  public int words() {
    return Words.in(text());
  }

  /// Whether it has nothing but a dash or the like.
  public boolean isBlank() {
    return words() == 0;
  }

  /// Whether it says nothing itself and sends the reader elsewhere.
  public boolean onlyRefers() {
    return ownWords <= NOTHING && references.stream().anyMatch(Reference::isFollowed);
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

  /// Whether it has the same letters and digits as another.
  boolean saysTheSameAs(Answer other) {
    return letters(text()).equals(letters(other.text()));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.appendCodePoint(Character.toLowerCase(c)));
    return letters.toString();
  }
}
