package org.rapporteur.nlp.party;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;

/// The places where a passage speaks of all parties, and those that only look like it.
///
/// | text | read as |
/// |---|---|
/// | `all parties`, `all of the States Parties`, `toutes les Parties` | all |
/// | `the 43 parties`, `aux 43 Parties`, where the round has 43 | all |
/// | `40 of 43 parties`, `most of the 43 parties`, `Of the 43 parties, only …` | denied: some |
/// | `not all parties`, `presque toutes les Parties` | denied: not all |
/// | `all parties that have such a law`, `toutes les Parties concernées` | denied: on a condition |
/// | `all parties to the proceedings` | denied: parties to something else |
///
/// @param span the words
/// @param denied why they do not mean all parties, empty if they do
record AllParties(Span span, String denied) {
  private static final Pattern ALL =
      Pattern.compile(
          "(?<![\\p{L}-])(?:[Aa]ll(?: of)?(?: the)?(?: (\\d{1,3}))? (?:[Ss]tates? )?[Pp]arties$"
              + "|[Tt]ou(?:te)?s les(?: (\\d{1,3}))? (?:[ÉEé]tats )?[Pp]arties$"
              + "|(?:[Tt]he|[Ll]es|[Aa]ux|[Dd]es) (\\d{1,3}) (?:[Ss]tates? |[ÉEé]tats )?[Pp]arties$)");
  private static final Pattern NOT_ALL =
      Pattern.compile(
          "(?<!\\p{L})(?:not|nearly|almost|virtually|practically|pas|presque|quasiment)(?: in| by| to)? $",
          Pattern.CASE_INSENSITIVE);
  private static final String SOME =
      "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|most|many|some|few|several|none|half"
          + "|third|quarters?|majority|minority|number|rest|any|only|un|une|deux|trois|quatre|cinq|six"
          + "|sept|huit|neuf|dix|plupart|majorité|minorité|plusieurs|certaine?s|aucune?|moitié|tiers)";
  private static final Pattern PART =
      Pattern.compile(
          "(?<![\\p{L}\\d])"
              + SOME
              + "\\s(?:out\\s)?(?:of\\s|among\\s|sur\\s|parmi\\s|d[’']entre\\s)?$"
              + "|(?:^|[.;:\\n]\\s{0,2}|^\\d{1,3}\\.\\s)(?:of|among|out of|parmi|sur)\\s$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CONDITION =
      Pattern.compile(
          " (?:that|which|who|whose|where|having|not|above|below|mentioned|listed|named|cited|involved"
              + "|concerned|interested|with(?! the exceptions?| a view| regard| respect)|without(?! (?:any )?exceptions?)|qui|dont"
              + "|ayant|disposant|où|n[’']ayant|concernées|concernés|mentionnées|susmentionnées|citées"
              + "|énumérées)(?!\\p{L})");
  private static final Pattern TOLD =
      Pattern.compile("(?:inform|remind|recall|told|tell|notif|assur|warn)\\p{L}{0,4}(?: to)? $");
  private static final Pattern THAT = Pattern.compile(" that\\b");
  private static final Pattern TO_A_CASE =
      Pattern.compile(
          " (?:to|in) (?:the|a|any|such) (?:case|proceedings?|dispute|trial|contract|hearing|marriage)"
              + "| au (?:procès|litige|contrat)| à (?:la procédure|l[’']instance)");
  private static final Pattern TO_AN_INSTRUMENT =
      Pattern.compile(
          " to (?:the|this|that) (?:present )?((?:[\\p{L}’'-]{1,30} ){0,6}?)"
              + "(?:[Cc]onvention|[Pp]rotocol|[Tt]reaty|[Cc]harter|[Cc]ovenant|[Aa]greement|[Ss]tatute)\\b"
              + "| (?:à|au) (?:la |cette |l[’']|ce |présent |présente ){0,2}"
              + "(?:[Cc]onvention|[Pp]rotocole|[Tt]raité|[Cc]harte|[Pp]acte|[Aa]ccord|[Ss]tatut)"
              + "( (?:de|du|des|sur|relative|contre|européenne|internationale|d[’']).{0,30})?");
  private static final int LONGEST = 40;
  private static final int LOOK_BACK = 24;

  AllParties {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("no words at " + span);
    }
  }

  /// Whether the words mean all parties.
  boolean stands() {
    return denied.isEmpty();
  }

  /// Those of a passage, in order.
  ///
  /// @param count how many parties are monitored
  static List<AllParties> in(String text, Draft.Entry entry, int count, Instrument instrument) {
    List<AllParties> found = new ArrayList<>();
    for (int at = next(text, entry.start(), entry); at >= 0; at = next(text, at, entry)) {
      Matcher words = ALL.matcher(text).region(Math.max(entry.start(), at - LONGEST), at);
      if (words.find()) {
        Span span = new Span(words.start(), at);
        found.add(
            new AllParties(span, denied(text, span, counted(words), count, entry, instrument)));
      }
    }
    return found;
  }

  /// The offset after the next "parties", or -1.
  private static int next(String text, int from, Draft.Entry entry) {
    int at = text.indexOf("arties", from, entry.end());
    return at < 0 ? -1 : at + 6;
  }

  private static int counted(Matcher words) {
    for (int group = 1; group <= words.groupCount(); group++) {
      if (words.group(group) != null) {
        return Integer.parseInt(words.group(group));
      }
    }
    return 0;
  }

  private static String denied(
      String text, Span span, int number, int count, Draft.Entry entry, Instrument instrument) {
    String before = text.substring(Math.max(entry.start(), span.start() - LOOK_BACK), span.start());
    if (number != 0 && number != count) {
      return "the round has " + count + " parties, not " + number;
    }
    if (NOT_ALL.matcher(before).find()) {
      return "the text says that it is not all";
    }
    if (PART.matcher(before).find()) {
      return "the text speaks of some of them";
    }
    Matcher after = CONDITION.matcher(text).region(span.end(), entry.end());
    if (after.lookingAt()
        && !(THAT.matcher(after.group()).matches() && TOLD.matcher(before).find())) {
      return "only those that meet a condition";
    }
    if (after.usePattern(TO_A_CASE).lookingAt()) {
      return "parties to something else";
    }
    Matcher to = TO_AN_INSTRUMENT.matcher(text).region(span.end(), entry.end());
    boolean toOne = to.lookingAt();
    if (toOne && isForeign(text, to, instrument)) {
      return "parties to another instrument";
    }
    boolean capital = span.in(text).endsWith("Parties");
    return entry.passage().voice() == Voice.STATE && !toOne && !capital
        ? "a State's own word for those concerned"
        : "";
  }

  private static boolean isForeign(String text, Matcher to, Instrument instrument) {
    String english = to.group(1) == null ? "" : to.group(1);
    String french = to.group(2) == null ? "" : to.group(2);
    if (english.isEmpty() && french.isEmpty()) {
      return false;
    }
    String named =
        to.group().replace('’', '\'')
            + text.substring(to.end(), Math.min(text.length(), to.end() + LONGEST))
                .replace('’', '\'');
    return instrument.names().stream().noneMatch(name -> named.contains(name.text()));
  }
}
