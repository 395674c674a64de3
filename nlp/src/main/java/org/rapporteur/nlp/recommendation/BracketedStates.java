package org.rapporteur.nlp.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.party.Parties;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;

/// Reads the words in a bracket as a list of States.
///
/// | bracket | States |
/// |---|---|
/// | `Chile, Trinidad and Tobago and Spain` | these three |
/// | `Iran (Islamic Republic of); the Holy See` | these two |
/// | `Mexico 4`, `Slovenia*` | Mexico, Slovenia: a mark behind a name is no part of it |
/// | `Algeria, on behalf of the African Group` | Algeria, and words that name no State |
final class BracketedStates {
  private static final Pattern JOINT =
      Pattern.compile("\\s*(?:[,;/&]|(?<=\\s)(?:and|et|y|e)(?=\\s))\\s*");
  private static final Pattern MARK = Pattern.compile("[\\s*\\d.:’'”\"]+$");

  /// `Iran (Islamic Republic`: a name and what stands behind it in brackets, closed or not.
  private static final Pattern EXPLAINED = Pattern.compile("([^()]{2,80})\\([^()]{0,80}\\)?");

  /// In how many parts a joint may cut one name: `Korea, Democratic People’s Republic of`.
  private static final int MOST_PARTS = 4;

  private final Instrument instrument;
  private final Parties parties;

  BracketedStates(Instrument instrument, Parties parties) {
    this.instrument = instrument;
    this.parties = parties;
  }

  /// A part of the list.
  ///
  /// @param span its place in the text
  /// @param state the State it names
  record Part(Span span, Resolution<Party> state) {
    boolean isNamed() {
      return !(state instanceof Resolution.Unresolved<Party>);
    }
  }

  /// The parts of a list, in order.
  List<Part> read(String text, Span content) {
    List<Span> cut = cut(text, content);
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < cut.size()) {
      int last = Math.min(cut.size(), at + MOST_PARTS) - 1;
      Part part = part(text, cut.get(at), cut.get(last));
      while (!part.isNamed() && last > at) {
        part = part(text, cut.get(at), cut.get(--last));
      }
      parts.add(part);
      at = last + 1;
    }
    return parts;
  }

  private Part part(String text, Span first, Span last) {
    Span span = new Span(first.start(), last.end());
    String words = span.in(text).replaceAll("-\\s+", "-").replaceAll("(?<=\\S)\\(", " (");
    return new Part(span, state(MARK.matcher(words).replaceFirst("")));
  }

  private Resolution<Party> state(String words) {
    Optional<Party> own = instrument.partyNamed(words);
    if (own.isPresent()) {
      return new Resolution.Resolved<>(own.get());
    }
    SortedSet<Party> named = parties.bearing(words);
    Matcher explained = EXPLAINED.matcher(words);
    if (named.isEmpty() && explained.matches()) {
      named = parties.bearing(explained.group(1));
    }
    return switch (named.size()) {
      case 0 -> new Resolution.Unresolved<>("no State is called so", words);
      case 1 -> new Resolution.Resolved<>(named.first());
      default -> new Resolution.Ambiguous<>(List.copyOf(named));
    };
  }

  /// The stretches between joints, those in inner brackets being no joints.
  private static List<Span> cut(String text, Span content) {
    List<Span> cut = new ArrayList<>();
    List<Bracket> inner = Bracket.in(text, content.start(), content.end());
    Matcher joint = JOINT.matcher(text).region(content.start(), content.end());
    joint.useTransparentBounds(true);
    int from = content.start();
    while (joint.find()) {
      int at = joint.start();
      boolean inside = inner.stream().anyMatch(b -> b.content().start() <= at && at < b.end());
      if (!inside) {
        add(text, from, at, cut);
        from = joint.end();
      }
    }
    add(text, from, content.end(), cut);
    return cut;
  }

  private static void add(String text, int from, int to, List<Span> cut) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      cut.add(new Span(start, end));
    }
  }
}
