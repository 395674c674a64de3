package org.rapporteur.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.bench.collection.CollectionGenerator;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.ProvisionEntry;
import org.rapporteur.core.party.Party;

/// Different queries of each kind, drawn from the words of a collection: half of them from running
/// text, so that common words come as often as people write them, half from its vocabulary.
final class Queries {
  /// What a query asks for.
  enum Kind {
    TERM,
    PHRASE,
    NEAR,
    WILDCARD,
    FILTERS,
    PARTY_AND_ARTICLE
  }

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final int FILES = 100;
  private static final int DISTANCE = 5;
  private static final int LETTERS = 4;
  private static final List<String> FILTERS =
      List.of(
          "language:en",
          "language:fr",
          "genre:reply",
          "genre:report",
          "voice:state",
          "year:2017",
          "year:2019-2024",
          "question:9.1",
          "question:6",
          "party:Arvenia",
          "party:Dorvia",
          "article:20",
          "article:25(1)");

  private final Random random;
  private final List<List<String>> texts = new ArrayList<>();
  private final List<String> vocabulary;
  private final List<Party> parties;
  private final List<ProvisionEntry> provisions;

  /// @param files how many files the collection has
  Queries(CollectionGenerator generator, int files, Instrument instrument, Random random) {
    this.random = random;
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < FILES; i++) {
      for (String passage : generator.file(random.nextInt(files)).passages()) {
        List<String> text = words(passage);
        words.addAll(text);
        if (text.size() > DISTANCE) {
          texts.add(text);
        }
      }
    }
    vocabulary = List.copyOf(words);
    parties = instrument.parties();
    provisions = List.copyOf(instrument.provisions());
  }

  private static List<String> words(String passage) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(passage);
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /// So many queries of each kind, no two of a kind alike.
  Map<Kind, List<String>> draw(int number) {
    Map<Kind, List<String>> drawn = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Set<String> queries = new LinkedHashSet<>();
      while (queries.size() < number) {
        queries.add(query(kind));
      }
      drawn.put(kind, List.copyOf(queries));
    }
    return drawn;
  }

  private String query(Kind kind) {
    List<String> text = any(texts);
    int at = random.nextInt(text.size() - DISTANCE);
    return switch (kind) {
      case TERM -> word();
      case PHRASE -> "\"" + String.join(" ", text.subList(at, at + 2 + random.nextInt(3))) + "\"";
      case NEAR ->
          text.get(at) + " NEAR/" + DISTANCE + " " + text.get(at + 1 + random.nextInt(DISTANCE));
      case WILDCARD -> wildcard(word());
      case FILTERS -> any(FILTERS) + " " + any(FILTERS) + " " + word();
      case PARTY_AND_ARTICLE -> "party:" + any(parties).code() + " article:" + article();
    };
  }

  private String article() {
    String address = any(provisions).provision().toString();
    int indent = address.indexOf(' ');
    return indent < 0 ? address : address.substring(0, indent);
  }

  private String word() {
    return random.nextBoolean() ? any(any(texts)) : any(vocabulary);
  }

  /// The first letters, or the word with a letter left open.
  private String wildcard(String word) {
    if (word.length() <= LETTERS) {
      return word + "*";
    }
    int open = LETTERS + random.nextInt(word.length() - LETTERS);
    return random.nextBoolean()
        ? word.substring(0, open) + "*"
        : word.substring(0, open) + "?" + word.substring(open + 1);
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
