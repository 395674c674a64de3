package org.rapporteur.core.instrument;

import java.util.List;
import java.util.Locale;
import org.rapporteur.core.data.Table;

/// How recommendations are written that are made under an instrument, from the table
/// `recommendations.tsv` in its folder.
///
/// | row | says |
/// |---|---|
/// | `code heading` | a line `Recommendation III-24` stands over each |
/// | `code item` | each is an item `128.14` of a list under paragraph 128 |
/// | `made_by body` | the monitoring body made them |
/// | `made_by brackets` | the States that made one stand behind it in brackets |
/// | `addressed_to text` | their text names the addressees |
/// | `addressed_to subject` | they are addressed to the State that the document is about |
/// | `list en recommendations` | a paragraph over such a list, or the title over both, has this word |
///
/// @param code where the code stands
/// @param madeBy who makes them
/// @param addressedTo how the addressees are told
/// @param listWords the words one of which is over every list
public record RecommendationScheme(
    Code code, MadeBy madeBy, AddressedTo addressedTo, List<String> listWords) {
  /// What an instrument has that says nothing else.
  public static final RecommendationScheme USUAL =
      new RecommendationScheme(Code.HEADING, MadeBy.BODY, AddressedTo.TEXT, List.of());

  private static final List<String> ASPECTS = List.of("code", "made_by", "addressed_to", "list");

  /// Where the code of a recommendation stands.
  public enum Code {
    HEADING,
    ITEM
  }

  /// Who makes recommendations.
  public enum MadeBy {
    BODY,
    BRACKETS
  }

  /// How the addressees are told.
  public enum AddressedTo {
    TEXT,
    SUBJECT
  }

  /// @throws IllegalArgumentException if there are lists, but no word by which they are told
  public RecommendationScheme {
    listWords = List.copyOf(listWords);
    if (code == Code.ITEM && listWords.isEmpty()) {
      throw new IllegalArgumentException("recommendations in lists, but no word of their lists");
    }
  }

  /// Reads the table.
  ///
  /// @throws IllegalStateException if it says something twice or something unknown
  static RecommendationScheme of(Table table) {
    table.rows().stream()
        .map(row -> row.get("aspect"))
        .filter(aspect -> !ASPECTS.contains(aspect))
        .forEach(aspect -> {
          throw new IllegalStateException(table.name() + " has no aspect '" + aspect + "'");
        });
    return new RecommendationScheme(
        Code.valueOf(said(table, "code", USUAL.code)),
        MadeBy.valueOf(said(table, "made_by", USUAL.madeBy)),
        AddressedTo.valueOf(said(table, "addressed_to", USUAL.addressedTo)),
        texts(table, "list"));
  }

  private static String said(Table table, String aspect, Enum<?> otherwise) {
    List<String> texts = texts(table, aspect);
    if (texts.size() > 1) {
      throw new IllegalStateException(table.name() + " has " + aspect + " twice");
    }
    return texts.isEmpty() ? otherwise.name() : texts.getFirst().toUpperCase(Locale.ROOT);
  }

  private static List<String> texts(Table table, String aspect) {
    return table.rows().stream()
        .filter(row -> row.get("aspect").equals(aspect))
        .map(row -> row.get("text"))
        .toList();
  }
}
