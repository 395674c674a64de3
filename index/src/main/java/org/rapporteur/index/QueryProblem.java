package org.rapporteur.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;

/// What can be wrong with a query. What it is called, and what to do about it, stands in English
/// and French in the table `query-problems.tsv`; `{0}` and `{1}` are values.
public enum QueryProblem {
  UNCLOSED_QUOTE,
  UNKNOWN_FIELD,
  FIELD_WITHOUT_VALUE,
  FIELD_OF_GROUP,
  NO_OPERATOR,
  NO_LETTER,
  BAD_NEAR,
  EMPTY_PHRASE,
  PHRASE_WITH_STAR,
  MISPLACED_TILDE,
  TOO_DIFFERENT,
  BROAD_LEADING_PATTERN,
  BROAD_PATTERN,
  UNOPENED_PARENTHESIS,
  CROWDED_NEAR,
  NOTHING_AFTER,
  NOTHING_BEFORE_PARENTHESIS,
  LONELY_NEAR,
  EMPTY_PARENTHESES,
  UNCLOSED_PARENTHESIS,
  TOO_DEEP,
  TOO_LONG,
  NOTHING_BEFORE,
  NO_RECOMMENDATION,
  NO_URGENCY,
  NO_QUESTION,
  NO_GENRE,
  NO_VOICE,
  NO_LANGUAGE,
  NO_YEAR,
  AMBIGUOUS_PARTY,
  NO_INSTRUMENT,
  NO_ARTICLE,
  UNKNOWN_PARTY_LIKE,
  UNKNOWN_PARTY,
  NO_PROVISION,
  NEAR_WITH_AND,
  NEAR_WITH_NOT,
  NEAR_WITH_FIELD,
  NEAR_OF_TOO_MANY,
  TOO_MANY_SPELLINGS,
  SEVERAL_WORDS,
  NO_WORD,
  COMPLEX_PATTERN,
  TOO_COMPLEX,
  NO_VALUE,
  OTHER_VALUE,
  NO_DAY;

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /// The row that joins alternatives.
  private static final String OR = "OR";

  /// Says what is wrong, in French if that is the language, else in English.
  ///
  /// @param values words, numbers, parties, or lists of parties that may be meant
  String text(Language language, List<?> values) {
    boolean french = language.equals(Language.FRENCH);
    return PLACE
        .matcher(phrase(name(), french))
        .replaceAll(place -> {
          Object value = values.get(Integer.parseInt(place.group(1)));
          return Matcher.quoteReplacement(said(value, french));
        });
  }

  private static String said(Object value, boolean french) {
    return switch (value) {
      case Party party -> (french ? party.nameFr() : party.nameEn()) + " (" + party.code() + ")";
      case List<?> alternatives ->
          alternatives.stream()
              .map(one -> said(one, french))
              .collect(Collectors.joining(" " + phrase(OR, french) + " "));
      default -> value.toString();
    };
  }

  private static String phrase(String key, boolean french) {
    Table.Row row = Phrases.BY_KEY.get(key);
    if (row == null) {
      throw new IllegalStateException("query-problems.tsv has no row " + key);
    }
    return row.get(french ? "fr" : "en");
  }

  /// Read when something is first wrong.
  private static final class Phrases {
    static final Map<String, Table.Row> BY_KEY = read();

    private static Map<String, Table.Row> read() {
      try (InputStream in = QueryProblem.class.getResourceAsStream("query-problems.tsv")) {
        if (in == null) {
          throw new IllegalStateException("query-problems.tsv is missing from this build");
        }
        return Table.parse("query-problems.tsv", in).rows().stream()
            .collect(Collectors.toMap(row -> row.get("key"), row -> row));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
