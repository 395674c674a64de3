package org.rapporteur.nlp.party;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;

/// Words, such as those of a footnote, read as a list of parties.
///
/// | text | parties | nothing else |
/// |---|---|---|
/// | `Albania, Malta and the Republic of Moldova.` | ALB MDA MLT | yes |
/// | `The following parties: Belgium (French Community) and Malta.` | BEL MLT | yes |
/// | `Malta reported one.` | MLT | no |
///
/// @param parties the parties named; what is said of one in brackets after it names no other
/// @param isNothingElse whether it holds nothing but their names, and so says who is meant
public record PartyList(NavigableSet<Party> parties, boolean isNothingElse) {
  private static final Pattern REST =
      Pattern.compile(
          "(?:[\\s,;.:\\u00A0()/]|\\d{1,3}|\\b(?:and|et|the|la|le|les|This|this|It|concerns|concerne|Namely"
              + "|namely|à savoir|as|well|Ceci|Cela|The|Les|following|[Pp]arties|[Ss]tates|concerned|are|is"
              + "|These|concernées|concernés|suivantes|suivants|ainsi|que|sont|Il s[’']agit|de|du|des)\\b"
              + "|États|[ld][’'])*+");

  /// What is said of a party in brackets after it: the part of it that is meant, or how far.
  private static final Pattern REMARK = Pattern.compile("\\s{0,2}\\([^()]{1,120}\\)");

  /// Reads a footnote whose parties are already tagged.
  public static PartyList of(String text, Draft.Entry note) {
    return of(text, note.passage().span(), note.mentions(PartyMention.class));
  }

  /// Reads words whose parties are already tagged.
  ///
  /// @param mentions the parties tagged in them, in order
  public static PartyList of(String text, Span words, List<PartyMention> mentions) {
    NavigableSet<Party> parties = new TreeSet<>();
    StringBuilder rest = new StringBuilder();
    int at = words.start();
    for (PartyMention mention : PartyRun.named(mentions)) {
      if (mention.span().start() < at) {
        continue;
      }
      mention.party().meaningIfResolved().ifPresent(parties::add);
      rest.append(text, at, mention.span().start()).append(' ');
      at = afterRemark(text, mention.span().end(), words.end());
    }
    rest.append(text, Math.min(at, words.end()), words.end());
    return new PartyList(parties, !parties.isEmpty() && REST.matcher(rest).matches());
  }

  private static int afterRemark(String text, int at, int limit) {
    var remark = REMARK.matcher(text).region(at, limit);
    return remark.lookingAt() ? remark.end() : at;
  }
}
