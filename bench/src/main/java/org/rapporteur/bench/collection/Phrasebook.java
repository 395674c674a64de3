package org.rapporteur.bench.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.text.Language;

/// The wording of one language by kind, from its table: phrases with places for other phrases, such
/// as `{Subject} {verb} {object}.` Immutable.
final class Phrasebook {
  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z-]+)\\}");

  /// How much oftener the first phrases of a kind are said than the last.
  private static final double SKEW = 0.6;

  private sealed interface Piece {
    record Words(String text) implements Piece {}

    record Slot(String kind, boolean capital) implements Piece {}
  }

  private record Kind(List<List<Piece>> phrases, Zipf choice) {}

  private final Map<String, Kind> kinds = new HashMap<>();

  /// The wording of English or French.
  Phrasebook(Language language) {
    Map<String, List<List<Piece>>> phrases = new HashMap<>();
    for (Table.Row row :
        Table.read(Phrasebook.class, "phrases-" + language.code() + ".tsv").rows()) {
      phrases
          .computeIfAbsent(row.get("kind"), kind -> new ArrayList<>())
          .add(pieces(row.get("text")));
    }
    phrases.forEach(
        (kind, list) -> kinds.put(kind, new Kind(List.copyOf(list), new Zipf(list.size(), SKEW))));
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher slot = SLOT.matcher(text);
    int end = 0;
    while (slot.find()) {
      pieces.add(new Piece.Words(text.substring(end, slot.start())));
      String name = slot.group(1);
      boolean capital = Character.isUpperCase(name.charAt(0));
      pieces.add(new Piece.Slot(name.toLowerCase(Locale.ROOT), capital));
      end = slot.end();
    }
    pieces.add(new Piece.Words(text.substring(end)));
    return List.copyOf(pieces);
  }

  /// How many phrases there are of a kind.
  int size(String kind) {
    return kind(kind).phrases.size();
  }

  /// A phrase of a kind, its places filled.
  String any(String kind, Random random, WordSource words) {
    StringBuilder out = new StringBuilder();
    add(kind, random, words, out);
    return out.toString();
  }

  /// The phrase of a kind with a number from 0, its places filled; after the last comes the first.
  String numbered(String kind, int number, Random random, WordSource words) {
    StringBuilder out = new StringBuilder();
    List<List<Piece>> phrases = kind(kind).phrases;
    fill(phrases.get(number % phrases.size()), random, words, out);
    return out.toString();
  }

  private Kind kind(String name) {
    Kind kind = kinds.get(name);
    if (kind == null) {
      throw new IllegalArgumentException("no phrases of the kind " + name);
    }
    return kind;
  }

  private void add(String name, Random random, WordSource words, StringBuilder out) {
    Kind kind = kinds.get(name);
    if (kind == null) {
      out.append(words.word(name, random));
    } else {
      fill(kind.phrases.get(kind.choice.next(random)), random, words, out);
    }
  }

  private void fill(List<Piece> phrase, Random random, WordSource words, StringBuilder out) {
    for (Piece piece : phrase) {
      switch (piece) {
        case Piece.Words(String text) -> out.append(text);
        case Piece.Slot(String kind, boolean capital) -> {
          int start = out.length();
          add(kind, random, words, out);
          if (capital && start < out.length()) {
            out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
          }
        }
      }
    }
  }
}
