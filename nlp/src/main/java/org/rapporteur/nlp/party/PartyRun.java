package org.rapporteur.nlp.party;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.party.Party;

/// Parties named one after the other, with nothing but commas, "and", articles and remarks in
/// brackets between: the addressees of "invites Latvia, Monaco (as to its law) and France to …".
///
/// @param parties the parties named
/// @param end the offset after the last name, or where the run would have begun if it is empty
public record PartyRun(NavigableSet<Party> parties, int end) {
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:\\s?\\([^()]{1,100}+\\))?[\\s,;\\u00A0]*+(?:(?:(?i:and|et|as well as|ainsi que|the|la|les?|du|des?|à|aux?|en|of|by"
              + "|to|for)(?![\\p{L}])|[ld][’'])[\\s\\u00A0]*+){0,3}+");
  private static final int LONGEST_JOINT = 140;

  /// Whether no party is named.
  public boolean isEmpty() {
    return parties.isEmpty();
  }

  /// The run that begins at an offset, after articles at most.
  ///
  /// @param named the names in the passage, in the order of the text, as [#named(List)] gives them
  public static PartyRun at(String text, int start, int limit, List<PartyMention> named) {
    NavigableSet<Party> found = new TreeSet<>();
    int end = start;
    for (PartyMention mention : named.subList(firstFrom(start, named), named.size())) {
      int from = mention.span().start();
      boolean joined =
          mention.span().end() <= limit
              && from - end <= LONGEST_JOINT
              && JOINT.matcher(text).region(end, from).matches();
      if (!joined) {
        break;
      }
      meant(mention).ifPresent(found::add);
      end = mention.span().end();
    }
    return new PartyRun(found, end);
  }

  /// The mentions that name a party, not those that only use its adjective.
  public static List<PartyMention> named(List<PartyMention> mentions) {
    List<PartyMention> named = new ArrayList<>();
    for (PartyMention mention : mentions) {
      if (mention.basis() == PartyBasis.NAME) {
        named.add(mention);
      }
    }
    return named;
  }

  /// The mentions that name a party or use its adjective.
  public static List<PartyMention> namedOrDescribed(List<PartyMention> mentions) {
    List<PartyMention> described = new ArrayList<>();
    for (PartyMention mention : mentions) {
      if (mention.basis() == PartyBasis.NAME || mention.basis() == PartyBasis.DEMONYM) {
        described.add(mention);
      }
    }
    return described;
  }

  /// The index of the first mention that begins at an offset or after it.
  public static int firstFrom(int start, List<PartyMention> named) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Optional<Party> meant(PartyMention mention) {
    return mention.party().meaningIfResolved();
  }
}
