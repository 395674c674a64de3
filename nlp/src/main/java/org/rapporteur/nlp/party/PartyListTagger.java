package org.rapporteur.nlp.party;

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
import org.rapporteur.nlp.Draft;
import org.rapporteur.nlp.Tagger;
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
          "\\b(?:[Aa]ll(?: of)?(?: the)?(?: \\d{1,3})? (?:[Ss]tates? )?[Pp]arties\\b"
              + "|[Tt]outes les(?: \\d{1,3})? [Pp]arties\\b"
              + "|[Tt]ous les(?: \\d{1,3})? [ÉEé]tats [Pp]arties\\b)");
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
          "\\b(?:except(?:ing)?(?: for)?|with the exceptions? of|apart from|other than|but for"
              + "|save for|à l[’']exception (?:de la |de l[’']|des |du |de |d[’'])|sauf|hormis"
              + "|excepté)");
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
    Matcher all = ALL.matcher(text).region(entry.start(), entry.end());
    if (!all.find()) {
      return;
    }
    List<PartyMention> named = PartyRun.named(entry.mentions(PartyMention.class));
    do {
      int before = Math.max(entry.start(), all.start() - LOOK_BACK);
      boolean denied = NOT_BEFORE.matcher(text.substring(before, all.start())).find();
      boolean other = NOT_AFTER.matcher(text).region(all.end(), entry.end()).lookingAt();
      if (denied || other) {
        continue;
      }
      NavigableSet<Party> excepted = excepted(text, all.end(), entry.end(), named).parties();
      Span span = new Span(all.start(), all.end());
      for (Party party : monitored) {
        if (!excepted.contains(party)) {
          entry
              .mentions()
              .add(
                  new PartyMention(
                      span,
                      all.group(),
                      new Resolution.Resolved<>(party),
                      PartyBasis.LIST,
                      "party: all parties"));
        }
      }
    } while (all.find());
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
