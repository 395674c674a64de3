package org.rapporteur.nlp.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.party.Party;
import org.rapporteur.nlp.draft.Draft;

/// Reads which States made a recommendation: those in brackets behind it, or behind the parts of it
/// that they made.
///
/// | text | made by |
/// |---|---|
/// | `Ratify the Protocol (OP) (Chile, Peru);` | Chile and Peru |
/// | `Sign (Chile) and ratify (Peru) the Protocol;` | Chile and Peru |
/// | `Sign it (Chile); ratify it (Peru)` | Chile and Peru |
/// | of Chile: `This State [Chile] should ratify it (Peru);` | Peru: no State is its own reviewer |
/// | `Ratify the Protocol (Chille);` | nobody known: the words are an unresolved mention |
///
/// What the names mean is added to the passage's mentions where nothing was found there, or nothing
/// certain.
final class MakerReader {
  private final String text;
  private final Draft.Entry entry;
  private final BracketedStates states;
  private final @Nullable Party subject;

  /// @param subject the State that the document is about, null if it is not known
  MakerReader(String text, Draft.Entry entry, BracketedStates states, @Nullable Party subject) {
    this.subject = subject;
    this.text = text;
    this.entry = entry;
    this.states = states;
  }

  NavigableSet<Party> read() {
    NavigableSet<Party> makers = new TreeSet<>();
    List<BracketedStates.Part> meant = new ArrayList<>();
    List<Bracket> brackets = Bracket.in(text, entry.start(), entry.end());
    for (Bracket bracket : brackets) {
      List<BracketedStates.Part> parts = states.read(text, bracket.content());
      boolean all = parts.stream().allMatch(BracketedStates.Part::isNamed);
      boolean some = parts.stream().anyMatch(BracketedStates.Part::isNamed);
      boolean last = makers.isEmpty() && bracket.equals(brackets.getLast());
      if (all || (closes(bracket) && (some || last))) {
        meant.addAll(parts);
        parts.stream()
            .flatMap(part -> part.state().meaningIfResolved().stream())
            .filter(state -> !state.equals(subject))
            .forEach(makers::add);
      }
    }
    mention(meant);
    return makers;
  }

  /// Whether nothing of the recommendation, or of a part of it, follows the bracket.
  private boolean closes(Bracket bracket) {
    int at = bracket.end();
    while (at < entry.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == entry.end() || ";./([*".indexOf(text.charAt(at)) >= 0;
  }

  private void mention(List<BracketedStates.Part> parts) {
    NavigableMap<Integer, PartyMention> found = new TreeMap<>();
    for (PartyMention mention : entry.mentions(PartyMention.class)) {
      found.put(mention.span().start(), mention);
    }
    Set<Mention> uncertain = new HashSet<>();
    List<Mention> certain = new ArrayList<>();
    for (BracketedStates.Part part : parts) {
      Collection<PartyMention> there =
          found.subMap(part.span().start(), true, part.span().end(), false).values();
      if (there.stream().noneMatch(mention -> mention.party().meaningIfResolved().isPresent())) {
        uncertain.addAll(there);
        certain.add(mention(part));
      }
    }
    entry.mentions().removeAll(uncertain);
    entry.mentions().addAll(certain);
  }

  private Mention mention(BracketedStates.Part part) {
    String words = part.span().in(text);
    return new PartyMention(
        part.span(), words, part.state(), PartyBasis.NAME, "party: made a recommendation");
  }
}
