package org.rapporteur.nlp.recommendation;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.party.Party;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.party.PartyRun;

/// A footnote read as a list of parties.
///
/// @param parties the parties named
/// @param isNothingElse whether it holds nothing but their names, and so says who is meant
record PartyList(NavigableSet<Party> parties, boolean isNothingElse) {
  private static final Pattern REST =
      Pattern.compile(
          "(?:[\\s,;.:\\u00A0()/]|\\d{1,3}|\\b(?:and|et|the|la|le|les|This|this|concerns|concerne|Namely|namely|à"
              + " savoir|as|well|Ceci|Cela)\\b|l[’'])*+");

  static PartyList of(String text, Draft.Entry note) {
    NavigableSet<Party> parties = new TreeSet<>();
    StringBuilder rest = new StringBuilder();
    int at = note.start();
    for (PartyMention mention : PartyRun.named(note.mentions(PartyMention.class))) {
      mention.party().meaningIfResolved().ifPresent(parties::add);
      rest.append(text, Math.min(at, mention.span().start()), mention.span().start()).append(' ');
      at = mention.span().end();
    }
    rest.append(text, at, note.end());
    return new PartyList(parties, !parties.isEmpty() && REST.matcher(rest).matches());
  }
}
