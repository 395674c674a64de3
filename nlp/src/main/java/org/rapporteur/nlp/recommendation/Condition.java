package org.rapporteur.nlp.recommendation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.text.Span;

/// Whether the words of an address speak of all parties or of those only that meet a condition.
///
/// | words | on a condition |
/// |---|---|
/// | `parties which …`, `parties, whose …`, `parties in which …`, `les Parties qui …` | yes |
/// | `those parties`, `certain parties`, `the other parties`, `celles qui …` | yes |
/// | `the parties concerned`, `parties not yet doing so`, `les Parties n’ayant pas …` | yes |
/// | `parties`, `the parties`, `all of them`, `chaque Partie` | no |
/// | `all parties, in particular those that …`, `all parties, without any exception` | no |
///
/// What counts is said of the parties that are named first.
final class Condition {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:member\\s)?(?:states|countries|états|etats|pays)(?:\\s(?:part(?:y|ies)|membres))?"
              + "|part(?:y|ies))(?!\\p{L})"
              + "(?:\\s(?:to the (?:lanzarote )?convention|à la convention(?: de lanzarote)?))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern FOLLOWS =
      Pattern.compile(
          ",?[\\s\\u00A0](?:(?:in|of|for|under|by|to|from|with|within|at|dans|à|pour|par|auprès|chez|au sein)\\s)?"
              + "(?:(?:that|which|who|whose|whom|where|not|having|lacking|concerned|mentioned|named|listed"
              + "|above|below|in question|without(?!\\s(?:any\\s)?(?:exceptions?|delay|distinction))"
              + "|qui|dont|où|n[’']ayant|ayant|disposant|dépourvues|concernée?s|mentionnée?s|susmentionnée?s|citée?s"
              + "|énumérée?s|en question|sans(?!\\s(?:aucune\\s)?(?:exceptions?|délai|distinction|tarder))"
              + "|lesquelle?s|desquelle?s|auxquelle?s)(?!\\p{L})|ne\\s)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern THOSE =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:(?:those|these|certain|some|several|the other|other|ces|certaines|certains|plusieurs"
              + "|quelques|les autres|aux autres)(?: of the)?\\s(?:part(?:y|ies)|states|countries|états|etats|pays)"
              + "|those (?:that|which|who|whose|where|in which)|celles|ceux)(?!\\p{L}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Condition() {}

  static boolean isIn(String text, Span address) {
    Matcher head = HEAD.matcher(text).region(address.start(), address.end());
    boolean found = head.find();
    if (found && FOLLOWS.matcher(text).region(head.end(), address.end()).lookingAt()) {
      return true;
    }
    Matcher those = THOSE.matcher(text).region(address.start(), address.end());
    return those.find() && (!found || those.start() <= head.start());
  }
}
