package org.rapporteur.nlp.party;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Tagger;
import org.rapporteur.nlp.text.SentenceEnds;

/// Every monitored party where the text speaks of all of them.
///
/// | text | parties |
/// |---|---|
/// | `invites all parties to`, `toutes les Parties` | each party of the round |
/// | `all parties except Cyprus and Malta` | each but these two |
/// | `not all parties`, `all parties to the proceedings` | none |
public final class PartyListTagger implements Tagger {
  private static final Pattern ALL =
      Pattern.compile(
          "\\b(?:[Aa]ll(?: of)?(?: the)?(?: \\d{1,3})? (?:[Ss]tates? )?[Pp]arties$"
              + "|[Tt]outes les(?: \\d{1,3})? [Pp]arties$"
              + "|[Tt]ous les(?: \\d{1,3})? [ÉEé]tats [Pp]arties$)");
  private static final Pattern NOT_BEFORE =
      Pattern.compile(
          "(?:\\bnot|\\b[Nn]early|\\b[Aa]lmost|\\bvirtually|\\bpas|\\bpresque|\\bquasiment) $",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_AFTER =
      Pattern.compile(
          " (?:involved|concerned|concernées"
              + "|to the (?:case|proceedings|dispute|trial|contract|agreement)|au (?:procès|litige))");
  private static final Pattern EXCEPT =
      Pattern.compile(
          "(?<!\\p{L})(?:except(?:ing)?(?: for)?|with the exceptions? of|apart from|other than|but for"
              + "|save for|à l[’']exception (?:de la |de l[’']|des |du |de |d[’'])|sauf|hormis"
              + "|excepté)");
  private static final int LONGEST = 40;
  private static final int LOOK_BACK = 12;
  private static final int REACH = 200;

  @Override
  public void tag(Draft draft) {
    List<Party> monitored = draft.monitors() ? draft.monitoredParties() : List.of();
    if (monitored.isEmpty()) {
      return;
    }
    for (Draft.Entry entry : draft.entries()) {
      Voice voice = entry.passage().voice();
      if (voice != Voice.TREATY && voice != Voice.EXPLANATORY_REPORT) {
        tag(draft.text(), entry, monitored);
      }
    }
  }

  private static void tag(String text, Draft.Entry entry, List<Party> monitored) {
    List<Span> all = new ArrayList<>();
    for (int at = next(text, entry.start(), entry); at >= 0; at = next(text, at, entry)) {
      Matcher words = ALL.matcher(text).region(Math.max(entry.start(), at - LONGEST), at);
      if (words.find()) {
        all.add(new Span(words.start(), at));
      }
    }
    if (!all.isEmpty()) {
      tag(text, all, entry, monitored);
    }
  }

  /// The offset after the next "parties", or -1.
  private static int next(String text, int from, Draft.Entry entry) {
    int at = text.indexOf("arties", from, entry.end());
    return at < 0 ? -1 : at + 6;
  }

  private static void tag(String text, List<Span> all, Draft.Entry entry, List<Party> monitored) {
    List<PartyMention> named = PartyRun.named(entry.mentions(PartyMention.class));
    for (Span span : all) {
      int before = Math.max(entry.start(), span.start() - LOOK_BACK);
      boolean denied = NOT_BEFORE.matcher(text.substring(before, span.start())).find();
      boolean other = NOT_AFTER.matcher(text).region(span.end(), entry.end()).lookingAt();
      if (denied || other) {
        continue;
      }
      NavigableSet<Party> excepted = excepted(text, span.end(), entry.end(), named).parties();
      for (Party party : monitored) {
        if (!excepted.contains(party)) {
          entry
              .mentions()
              .add(
                  new PartyMention(
                      span,
                      span.in(text),
                      new Resolution.Resolved<>(party),
                      PartyBasis.LIST,
                      "party: all parties"));
        }
      }
    }
  }

  /// The parties that the rest of a sentence takes out of "all parties".
  public static PartyRun excepted(String text, int from, int limit, List<PartyMention> named) {
    int reach = Math.min(limit, from + REACH);
    int end = SentenceEnds.firstIn(text, from, reach);
    Matcher except = EXCEPT.matcher(text).region(from, end < 0 ? reach : end);
    return except.find()
        ? PartyRun.at(text, except.end(), limit, named)
        : PartyRun.at(text, from, from, List.of());
  }
}
