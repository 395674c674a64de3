package org.rapporteur.ingest.identity;

import java.util.List;
import java.util.regex.Pattern;

/// Tells whether a document is civil society's own, by a line of its cover: an organisation's
/// answer to a questionnaire is no State's, though it is about one.
///
/// | line | civil society's own |
/// |---|---|
/// | `Reply by the NGO Safe Harbour to the questionnaire` | yes |
/// | `Contribution de la société civile` | yes |
/// | `T-ES(2017)ICT-NGO` | yes |
/// | `Reply of Malta, prepared with civil society` | no |
public final class CivilSociety {
  /// How many blocks make the cover.
  private static final int COVER = 12;

  private static final int LONGEST_LINE = 200;

  private static final String ORGANISATIONS =
      "(?:NGOs?|non-governmental organi[sz]ations?|civil society|ONG|organisations? non gouvernementales?|société civile)\\b";

  /// Up to a few words between "by" and "NGO", none of them of another author or of company.
  private static final String WORDS =
      "(?:(?!with\\b|and\\b|in\\b|to\\b|on\\b|avec\\b|et\\b|sur\\b|au\\b|governments?\\b|authorities\\b|minist)[^\\s.,;:]+\\s){0,4}";

  private static final Pattern OWN =
      Pattern.compile(
          "(?:repl(?:y|ies)|responses?|answers?|submissions?|contributions?|comments|information|observations)"
              + " (?:submitted |provided |received |sent )?(?:by|of|from) "
              + WORDS
              + ORGANISATIONS
              + ".*|(?:réponses?|contributions?|commentaires|informations?|observations) (?:soumise?s? |présentée?s? )?"
              + "(?:de la part )?(?:d[eu’']|des|par) ?"
              + WORDS
              + "(?:l[’'])?"
              + ORGANISATIONS
              + ".*|(?:NGO|civil society) (?:repl(?:y|ies)|responses?|submissions?|contributions?|report)\\b.*"
              + "|(?:shadow|alternative) report\\b.*|rapport (?:alternatif|parallèle)\\b.*"
              + "|[a-z-]{1,12}\\((?:19|20)\\d\\d\\)\\w*-(?:NGO|ONG|CSO|OSC)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private CivilSociety() {}

  /// Whether the cover says so.
  ///
  /// @param texts a document's blocks in order
  public static boolean wrote(List<String> texts) {
    return texts.stream()
        .limit(COVER)
        .filter(line -> line.length() <= LONGEST_LINE)
        .anyMatch(line -> OWN.matcher(line).matches());
  }
}
