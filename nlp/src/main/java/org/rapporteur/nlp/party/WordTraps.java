package org.rapporteur.nlp.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.party.PartyName;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Span;

/// Words that look like a party and are none: companies, languages, persons, waters and figures of
/// speech, as `not-parties.tsv` lists them by pattern. A pattern is tried only around a name that
/// it speaks of, within a hundred characters, so that it costs nothing elsewhere. Thread-safe.
final class WordTraps {
  private static final int AROUND = 80;
  private static final Pattern ESCAPE = Pattern.compile("\\\\[a-zA-Z]");
  private static final Pattern EITHER_CASE = Pattern.compile("\\[(\\p{L})\\p{L}\\]");

  /// A choice of ten capitalised words or more is tried only where a capital stands.
  private static final Pattern LONG_CHOICE =
      Pattern.compile("\\(\\?:(?=(?:\\p{Lu}[\\p{L}. &-]*+\\|){9})(?=[^()]*+\\))");

  private final Map<String, List<Pattern>> byName = new HashMap<>();

  WordTraps(PartyNames names) {
    Table.readIfPresent(Table.class, "not-parties.tsv")
        .ifPresent(table -> table.rows().forEach(row -> add(row.get("pattern"), names)));
  }

  private void add(String source, PartyNames names) {
    Pattern pattern = Pattern.compile(LONG_CHOICE.matcher(source).replaceAll("(?=\\\\p{Lu})$0"));
    String words = EITHER_CASE.matcher(ESCAPE.matcher(source).replaceAll(" ")).replaceAll("$1");
    for (String name : new HashSet<>(names.spellingsIn(words))) {
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(pattern);
    }
  }

  /// Whether the name at a span is part of something that is not a party.
  boolean catches(String text, Span name, Naming naming, Span passage) {
    for (PartyName meant : naming.names()) {
      for (Pattern pattern : byName.getOrDefault(Folding.fold(meant.text()), List.of())) {
        if (covers(pattern, text, name, passage)) {
          return true;
        }
      }
    }
    return inAddress(text, name, passage);
  }

  private static boolean covers(Pattern pattern, String text, Span name, Span passage) {
    Matcher matcher =
        pattern
            .matcher(text)
            .region(
                Math.max(passage.start(), name.start() - AROUND),
                Math.min(passage.end(), name.end() + AROUND))
            .useTransparentBounds(true)
            .useAnchoringBounds(false);
    while (matcher.find() && matcher.start() < name.end()) {
      if (matcher.end() > name.start()) {
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
