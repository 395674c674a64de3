package org.rapporteur.nlp.party;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.party.PartyName;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.text.Letters;

/// Words that look like a party and are none: companies, languages, persons, waters and figures of
/// speech, as `not-parties.tsv` lists them by pattern. A pattern is tried only around a name that
/// it speaks of, within a hundred characters, and only where it may begin, so that it costs nothing
/// elsewhere. Thread-safe.
final class WordTraps {
  private static final int AROUND = 60;

  /// Words with a capital are few, and what follows them tells most traps apart: ", a" begins none.
  private static final int AFTER_CAPITAL = 3;

  private static final String ADDRESS = "an address of the web or of mail";
  private static final Pattern ESCAPE = Pattern.compile("\\\\[a-zA-Z]");

  /// A letter that may be left out, as the last of "Americans".
  private static final Pattern OPTIONAL = Pattern.compile("\\p{L}\\?");

  private static final Pattern EITHER_CASE = Pattern.compile("\\[(\\p{L})\\p{L}\\]");

  /// @param reason why a name in it is none
  private record Trap(Pattern pattern, String reason) {}

  private final List<Trap> traps;
  private final TrapOpenings openings;

  /// The indices of the traps that speak of a name.
  private final Map<String, BitSet> byName = new HashMap<>();

  WordTraps(PartyNames names) {
    List<Trap> all = new ArrayList<>();
    Map<String, BitSet> byFolded = new HashMap<>();
    Table.readIfPresent(Table.class, "not-parties.tsv")
        .ifPresent(table -> table.rows().forEach(row -> add(row, names, all, byFolded)));
    for (PartyName spelling : names.spellings()) {
      BitSet own = byFolded.get(Folding.fold(spelling.text()));
      if (own != null) {
        byName.put(spelling.text(), own);
      }
    }
    traps = List.copyOf(all);
    openings = new TrapOpenings(traps.stream().map(Trap::pattern).toList());
  }

  private static void add(
      Table.Row row, PartyNames names, List<Trap> traps, Map<String, BitSet> byFolded) {
    String source = row.get("pattern");
    String words = EITHER_CASE.matcher(ESCAPE.matcher(source).replaceAll(" ")).replaceAll("$1");
    Set<String> spoken = new HashSet<>(names.spellingsIn(words));
    spoken.addAll(names.spellingsIn(OPTIONAL.matcher(words).replaceAll("")));
    for (String name : spoken) {
      byFolded.computeIfAbsent(name, key -> new BitSet()).set(traps.size());
    }
    traps.add(new Trap(Pattern.compile(source), row.get("reason")));
  }

  /// Why the name at a span is part of something that is not a party; null if it is not.
  @Nullable String catches(String text, Span name, Naming naming, Span passage) {
    for (PartyName meant : naming.names()) {
      BitSet own = byName.get(meant.text());
      Trap trap = own == null ? null : covering(own, text, name, passage);
      if (trap != null) {
        return trap.reason();
      }
    }
    return inAddress(text, name, passage) ? ADDRESS : null;
  }

  /// A trap may begin where a word or a bracket does, before the name or with it.
  private @Nullable Trap covering(BitSet own, String text, Span name, Span passage) {
    int end = Math.min(passage.end(), name.end() + AROUND);
    int floor = Math.max(passage.start(), name.start() - AROUND);
    for (int at = name.start(); at >= floor; at--) {
      if (opens(text, at)) {
        BitSet able =
            openings.at(
                text, at, end, Character.isUpperCase(text.charAt(at)) ? AFTER_CAPITAL : 0, own);
        if (able.intersects(own)) {
          Trap trap = firstCovering(own, able, text, at, name, end);
          if (trap != null) {
            return trap;
          }
        }
      }
    }
    return null;
  }

  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    return c == '(' || (Letters.isWord(c) && Letters.wordStarts(text, at));
  }

  private @Nullable Trap firstCovering(
      BitSet own, BitSet able, String text, int at, Span name, int end) {
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      if (able.get(i)) {
        Matcher matcher =
            traps
                .get(i)
                .pattern()
                .matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        if (matcher.region(at, end).lookingAt() && matcher.end() > name.start()) {
          return traps.get(i);
        }
      }
    }
    return null;
  }

  /// "www.example.org/Monaco" and "someone@Malta.example" name nobody.
  private static boolean inAddress(String text, Span name, Span passage) {
    if (name.start() == passage.start()) {
      return false;
    }
    char before = text.charAt(name.start() - 1);
    if ("/._@=-%".indexOf(before) < 0) {
      return false;
    }
    int start = name.start();
    int floor = Math.max(passage.start(), start - 4 * AROUND);
    while (start > floor && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String head = text.substring(start, name.start());
    return head.contains("://") || head.contains("www.") || head.contains("@");
  }
}
