package org.rapporteur.nlp.provision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.text.Spaces;

/// The name of a national law, taken apart: `Polish Criminal Code`, `Criminal Code of the Republic
/// of Malta` and `General Penal Code No. 19 of Iceland` are a title and a State.
///
/// @param title the name without the State
/// @param state the State named in it or right after it, or null
record NationalName(String title, @Nullable Party state) {
  private static final int REACH = 12;
  private static final Pattern OF_BEFORE =
      Pattern.compile(
          "[\\s\\u00A0]*(?:\\b(?:of|de|du|des)(?: the| la)?|d[’']|de l[’'])?[\\s\\u00A0]*$");
  private static final Pattern OF_PART =
      Pattern.compile(
          "\\b(?:Federation|Fédération|District|Canton|Region|Région|Land|Entity) (?:of|de|du)\\b");
  private static final Pattern OF_AFTER =
      Pattern.compile("[\\s,\\u00A0]*(?:of|de|du)(?: the| la)? $");

  /// @param name the words that name it, maybe without what they say it is on
  static NationalName of(String text, Span law, String name, PartiesAround parties) {
    String title = name;
    Party state = null;
    Span near = new Span(law.start(), law.end() + REACH);
    for (PartyMention mention : parties.beginningIn(near)) {
      Optional<Party> party = mention.party().meaningIfResolved();
      Span at = mention.span();
      if (party.isEmpty()) {
        continue;
      }
      if (law.contains(at)) {
        state = state == null ? party.get() : state;
        title = isOfPart(mention, title) ? title : without(title, mention.surface());
      } else if (state == null && at.start() > law.end()) {
        Matcher of = OF_AFTER.matcher(text.substring(law.end(), at.start()));
        state = of.matches() ? party.get() : null;
      }
    }
    String plain = Spaces.single(title);
    return new NationalName(plain.isEmpty() ? law.in(text) : plain, state);
  }

  /// "Criminal Code of Republika Srpska", "of the Federation of BiH": a part's own code.
  private static boolean isOfPart(PartyMention mention, String title) {
    return mention.rule().equals("party: part of the State") || OF_PART.matcher(title).find();
  }

  private static String without(String title, String words) {
    if (title.startsWith(words)) {
      return title.substring(words.length()).replaceFirst("^[’']s", "").strip();
    }
    if (title.endsWith(words)) {
      String head = title.substring(0, title.length() - words.length());
      return OF_BEFORE.matcher(head).replaceFirst("");
    }
    return title;
  }
}
