package org.rapporteur.nlp.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.party.PartyName;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.text.Letters;

/// Words that look like a party and are none: companies, languages, persons, waters and figures of
/// speech, as `not-parties.tsv` lists them by pattern. A pattern is tried only around a name that
/// it speaks of, within a hundred characters, so that it costs nothing elsewhere. Thread-safe.
final class WordTraps {
  private static final int AROUND = 60;
  private static final Pattern ESCAPE = Pattern.compile("\\\\[a-zA-Z]");
  private static final Pattern EITHER_CASE = Pattern.compile("\\[(\\p{L})\\p{L}\\]");

  /// A choice of ten capitalised words or more is tried only where a capital stands.
  private static final Pattern LONG_CHOICE =
      Pattern.compile("\\(\\?:(?=(?:\\p{Lu}[\\p{L}. &-]*+\\|){9})(?=[^()]*+\\))");

  /// A pattern with the ASCII characters with which it may begin, by which it is ruled out quickly.
  private record Trap(Pattern pattern, String beginnings) {
    /// Asks the pattern itself: if one character is no match and more would not help, it cannot
    /// begin.
    @SuppressWarnings("JdkObsolete")
    static Trap of(String source) {
      Pattern pattern = Pattern.compile(source);
      StringBuilder beginnings = new StringBuilder();
      for (char c = ' '; c < 128; c++) {
        Matcher probe = pattern.matcher(String.valueOf(c));
        if (probe.lookingAt() || probe.hitEnd()) {
          beginnings.append(c);
        }
      }
      return new Trap(pattern, beginnings.toString());
    }

    boolean mayBeginWith(char c) {
      return c >= 128 || beginnings.indexOf(c) >= 0;
    }
  }

  private final Map<String, List<Trap>> byName = new HashMap<>();

  WordTraps(PartyNames names, Collection<PartyName> spellings) {
    Map<String, List<Trap>> byFolded = new HashMap<>();
    Table.readIfPresent(Table.class, "not-parties.tsv")
        .ifPresent(table -> table.rows().forEach(row -> add(row.get("pattern"), names, byFolded)));
    for (PartyName spelling : spellings) {
      List<Trap> patterns = byFolded.get(Folding.fold(spelling.text()));
      if (patterns != null) {
        byName.put(spelling.text(), patterns);
      }
    }
  }

  private static void add(String source, PartyNames names, Map<String, List<Trap>> byFolded) {
    Trap trap = Trap.of(LONG_CHOICE.matcher(source).replaceAll("(?=\\\\p{Lu})$0"));
    String words = EITHER_CASE.matcher(ESCAPE.matcher(source).replaceAll(" ")).replaceAll("$1");
    for (String name : new HashSet<>(names.spellingsIn(words))) {
      byFolded.computeIfAbsent(name, key -> new ArrayList<>()).add(trap);
    }
  }

  /// Whether the name at a span is part of something that is not a party.
  boolean catches(String text, Span name, Naming naming, Span passage) {
    int[] starts = null;
    for (PartyName meant : naming.names()) {
      List<Trap> traps = byName.getOrDefault(meant.text(), List.of());
      starts = starts == null && !traps.isEmpty() ? starts(text, name, passage) : starts;
      for (Trap trap : traps) {
        if (starts != null && covers(trap, text, name, passage, starts)) {
          return true;
        }
      }
    }
    return inAddress(text, name, passage);
  }

  /// Where a trap may begin: where a word or a bracket does, before the name or with it.
  private static int[] starts(String text, Span name, Span passage) {
    return IntStream.rangeClosed(Math.max(passage.start(), name.start() - AROUND), name.start())
        .filter(at ->
            text.charAt(at) == '('
                || (Letters.isWord(text.charAt(at)) && Letters.wordStarts(text, at)))
        .toArray();
  }

  private static boolean covers(Trap trap, String text, Span name, Span passage, int[] starts) {
    int end = Math.min(passage.end(), name.end() + AROUND);
    Matcher matcher =
        trap.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at : starts) {
      if (trap.mayBeginWith(text.charAt(at))
          && matcher.region(at, end).lookingAt()
          && matcher.end() > name.start()) {
        return true;
      }
    }
    return false;
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
