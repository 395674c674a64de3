package org.rapporteur.nlp.party;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.text.SentenceEnds;

/// The parties that a sentence takes out of "all parties".
///
/// | text | out |
/// |---|---|
/// | `all parties, except for Cyprus and Malta` | these two |
/// | `With the exception of Cyprus, all parties` | Cyprus |
/// | `À l’exception de Chypre, toutes les Parties` | Cyprus |
/// | `all parties, Cyprus and Malta excepted, …` | these two |
/// | `all parties but five` | some that are not named |
///
/// @param parties the parties named
/// @param span the words from "except" to the last name, empty if nothing is excepted
/// @param areUnnamed whether some are excepted that are not named there
public record Exceptions(NavigableSet<Party> parties, Span span, boolean areUnnamed) {
  private static final Pattern EXCEPT =
      Pattern.compile(
          "(?<!\\p{L})(?:except(?:ing)?(?: for)?|with the (?:sole |only )?exceptions? of|apart from"
              + "|other than|but for|save for|excluding|to the exclusion of"
              + "|à (?:l[’']|la seule )(?:exception|exclusion) (?:de la |de l[’']|des |du |de |d[’'])|sauf|hormis|excepté"
              + "|mise? à part|en dehors)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SOME =
      Pattern.compile(
          "(?: for| but| except| sauf)?[\\s\\u00A0](?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine"
              + "|ten|a few|some|certain|several|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix"
              + "|quelques|certaines?|plusieurs)(?!\\p{L})");
  private static final Pattern BUT =
      Pattern.compile(",?[\\s\\u00A0](?:but|bar|save)(?=[\\s\\u00A0])");

  /// What takes out the parties named before it: "Cyprus and Malta excepted".
  private static final Pattern EXCEPTED =
      Pattern.compile(
          "[\\s\\u00A0](?:excepted|excluded|aside|apart|exceptée?s?|exclue?s?|mise?s? à part)(?!\\p{L})");

  private static final int REACH = 200;
  private static final int LONGEST_GAP = 90;

  private static Exceptions none(int at) {
    return new Exceptions(new TreeSet<>(), Span.at(at), false);
  }

  /// Whether the sentence excepts nobody.
  public boolean isEmpty() {
    return parties.isEmpty() && !areUnnamed;
  }

  /// The parties that the rest of a sentence takes out.
  ///
  /// @param names the names in the passage, as [PartyRun#named(List)] gives them
  public static Exceptions after(String text, int from, int limit, List<PartyMention> names) {
    int reach = Math.min(limit, from + REACH);
    int end = SentenceEnds.firstIn(text, from, reach);
    Matcher except = EXCEPT.matcher(text).region(from, end < 0 ? reach : end);
    Matcher but = BUT.matcher(text).region(from, reach);
    int unnamed = -1;
    if (but.lookingAt()) {
      PartyRun run = PartyRun.at(text, but.end(), limit, names);
      if (!run.isEmpty()) {
        return new Exceptions(run.parties(), new Span(from, run.end()), false);
      }
      Matcher some = SOME.matcher(text).region(but.end(), reach);
      unnamed = some.lookingAt() ? some.end() : -1;
    }
    while (except.find()) {
      PartyRun run = PartyRun.at(text, except.end(), limit, names);
      if (!run.isEmpty()) {
        return new Exceptions(run.parties(), new Span(except.start(), run.end()), false);
      }
      Matcher some = SOME.matcher(text).region(except.end(), reach);
      if (unnamed < 0 && some.lookingAt()) {
        unnamed = some.end();
      }
    }
    Exceptions named =
        unnamed < 0 ? excepted(text, from, end < 0 ? reach : end, names) : none(from);
    if (!named.isEmpty()) {
      return named;
    }
    return unnamed < 0
        ? none(from)
        : new Exceptions(new TreeSet<>(), new Span(from, unnamed), true);
  }

  private static Exceptions excepted(String text, int from, int limit, List<PartyMention> names) {
    int at = from;
    for (PartyMention name : names.subList(PartyRun.firstFrom(from, names), names.size())) {
      if (name.span().end() > limit) {
        break;
      }
      if (name.span().start() >= at) {
        PartyRun run = PartyRun.at(text, name.span().start(), limit, names);
        if (EXCEPTED.matcher(text).region(run.end(), limit).lookingAt()) {
          return new Exceptions(run.parties(), new Span(name.span().start(), run.end()), false);
        }
        at = Math.max(at, run.end());
      }
    }
    return none(from);
  }

  /// The parties that the beginning of the sentence takes out of the words at `until`.
  public static Exceptions before(String text, int floor, int until, List<PartyMention> named) {
    int start = SentenceEnds.startOf(text, Math.max(floor, until - REACH), until);
    while (start < until && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    Matcher except = EXCEPT.matcher(text).region(start, until);
    if (!except.lookingAt()) {
      return none(until);
    }
    PartyRun run = PartyRun.at(text, except.end(), until, named);
    return run.isEmpty() || until - run.end() > LONGEST_GAP
        ? none(until)
        : new Exceptions(run.parties(), new Span(start, run.end()), false);
  }
}
