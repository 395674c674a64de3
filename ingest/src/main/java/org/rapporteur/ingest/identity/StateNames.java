package org.rapporteur.ingest.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.party.Parties;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.party.PartyName;
import org.rapporteur.core.text.Folding;

/// The names of States in a text, in any language that the tables know, whatever their accents and
/// capitals: headings are in capitals without accents, and text recognition takes one accent for
/// another. Nationalities and acronyms are left out. Immutable, thread-safe.
final class StateNames {
  /// Stands for a name in [Text#folded].
  static final char NAME = '\uE000';

  private static final int SHORTEST = 4;

  /// Shorter texts without a full stop are headings, in which every word may have a capital.
  private static final int RUNNING_TEXT = 120;

  private static final Set<String> DIRECTIONS =
      Set.of("New", "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western");

  /// The names that begin with a word, the longest first.
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  private record Name(String folded, Party party, boolean formal) {}

  /// A name found in a text.
  ///
  /// @param formal whether it is the formal one, as on letterheads
  /// @param length how many characters it has
  record Found(Party party, boolean formal, int length) {}

  /// A text ready to be looked at.
  ///
  /// @param written the text
  /// @param folded the same without capitals and accents, each name of a State being one [#NAME]
  /// @param found the names, in their order
  record Text(String written, String folded, List<Found> found) {
    /// The State at an offset of [#folded] at which there is a [#NAME].
    Party at(int offset) {
      return found.get(names(offset)).party();
    }

    /// The words between two offsets of [#folded] as they are written.
    String written(int start, int end) {
      return written.substring(inWritten(start), inWritten(end));
    }

    /// The parties named, each once.
    SortedSet<Party> parties() {
      return found.stream().map(Found::party).collect(Collectors.toCollection(TreeSet::new));
    }

    private int inWritten(int offset) {
      return offset
          + found.stream().limit(names(offset)).mapToInt(Found::length).sum()
          - names(offset);
    }

    /// How many names stand before an offset.
    private int names(int offset) {
      return (int) folded.chars().limit(offset).filter(c -> c == NAME).count();
    }
  }

  StateNames(Parties parties) {
    for (PartyName name : parties.names()) {
      boolean formal = name.kind() == PartyName.Kind.FORMAL;
      boolean wanted =
          switch (name.kind()) {
            case NAME, FORMAL, VARIANT, FORMER -> true;
            case DEMONYM, PART -> false;
          };
      String folded = Folding.fold(name.text());
      if (wanted && folded.length() >= SHORTEST && !isAcronym(name.text())) {
        byFirstWord
            .computeIfAbsent(firstWord(folded), word -> new ArrayList<>())
            .add(new Name(folded, name.party(), formal));
      }
    }
    byFirstWord
        .values()
        .forEach(names ->
            names.sort(Comparator.comparingInt((Name name) -> name.folded.length()).reversed()));
  }

  private static boolean isAcronym(String name) {
    return name.length() <= 6 && name.chars().noneMatch(Character::isLowerCase);
  }

  private static String firstWord(String folded) {
    int end = 0;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    return folded.substring(0, end);
  }

  /// Looks for names.
  Text in(String text) {
    String written = Normalizer.normalize(text, Normalizer.Form.NFC);
    String plain = plain(written);
    StringBuilder folded = new StringBuilder();
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      Name name = isWordStart(plain, at) ? longestAt(written, plain, at) : null;
      if (name == null) {
        folded.append(plain.charAt(at));
        at++;
      } else {
        folded.append(NAME);
        found.add(new Found(name.party, name.formal, name.folded.length()));
        at += name.folded.length();
      }
    }
    return new Text(written, folded.toString(), List.copyOf(found));
  }

  private static boolean isWordStart(String plain, int at) {
    return Character.isLetter(plain.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1)));
  }

  private @Nullable Name longestAt(String written, String plain, int at) {
    if (Character.isLowerCase(written.charAt(at))) {
      return null;
    }
    List<Name> names = byFirstWord.getOrDefault(firstWord(plain.substring(at)), List.of());
    for (Name name : names) {
      int end = at + name.folded.length();
      boolean whole =
          plain.startsWith(name.folded, at)
              && (end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end)));
      if (whole && !isPartOfAnother(written, at, end)) {
        return name;
      }
    }
    return null;
  }

  /// "Michael Jordan", "New Mexico", "Canada Square": in running text, a name that touches another
  /// word with a capital is part of another name. The first word of a sentence has one anyway.
  private static boolean isPartOfAnother(String written, int start, int end) {
    if (written.length() < RUNNING_TEXT && !written.endsWith(".")) {
      return false;
    }
    if (end + 1 < written.length()
        && written.charAt(end) == ' '
        && isCapitalised(written, end + 1)) {
      return true;
    }
    if (start < 2 || written.charAt(start - 1) != ' ') {
      return false;
    }
    int before = written.lastIndexOf(' ', start - 2) + 1;
    boolean opens = before < 2 || !Character.isLetterOrDigit(written.charAt(before - 2));
    return isCapitalised(written, before)
        && (!opens || DIRECTIONS.contains(written.substring(before, start - 1)));
  }

  private static boolean isCapitalised(String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowerCase(text.charAt(at + 1));
  }

  /// Without capitals and accents, character for character. A nought between letters is an O that
  /// was read badly.
  private static String plain(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '0' && isLetterO(written, i)) {
        plain.append('o');
      } else if (c < 0x80) {
        plain.append(Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c));
      } else {
        String folded = Folding.fold("x" + c);
        plain.append(folded.length() > 1 ? folded.charAt(1) : ' ');
      }
    }
    return plain.toString();
  }

  private static boolean isLetterO(String written, int at) {
    boolean after = at > 0 && Character.isLetter(written.charAt(at - 1));
    boolean before = at + 1 < written.length() && Character.isLetter(written.charAt(at + 1));
    boolean number = at > 0 && Character.isDigit(written.charAt(at - 1));
    return after || (before && !number);
  }
}
