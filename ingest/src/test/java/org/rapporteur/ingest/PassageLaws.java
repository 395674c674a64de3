package org.rapporteur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.text.Span;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.BlockNotation;
import org.rapporteur.ingest.block.Words;

/// What holds for the passages of every document, whatever it is.
public final class PassageLaws {
  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");

  private PassageLaws() {}

  /// Passages are counted from 0, follow one another without overlap, and leave out nothing but
  /// white space.
  public static void coverTheText(String text, List<Passage> passages) {
    int end = 0;
    for (int i = 0; i < passages.size(); i++) {
      Span span = passages.get(i).span();
      assertThat(passages.get(i).ordinal()).isEqualTo(i);
      assertThat(span.start())
          .as("passage %d begins after the one before", i)
          .isGreaterThanOrEqualTo(end);
      assertThat(text.substring(end, span.start())).as("left out before passage %d", i).isBlank();
      assertThat(span.in(text)).as("passage %d", i).isNotBlank();
      end = span.end();
    }
    assertThat(text.substring(end)).as("left out at the end").isBlank();
  }

  /// The marks of a passage lie inside it, in order.
  public static void haveTheirMarksInside(List<Passage> passages) {
    for (Passage passage : passages) {
      int last = passage.span().start();
      for (FootnoteMark mark : passage.marks()) {
        assertThat(mark.offset())
            .as("mark %s of passage %d", mark.label(), passage.ordinal())
            .isBetween(last, passage.span().end());
        last = mark.offset();
      }
    }
  }

  /// The first footnote with a number follows the passage that calls it, with nothing but other
  /// footnotes between, and has that passage's place.
  public static void haveFootnotesBehindTheirCallers(List<Passage> passages) {
    Passage caller = null;
    Set<String> seen = new HashSet<>();
    for (Passage passage : passages) {
      if (passage.kind() != Passage.Kind.FOOTNOTE) {
        caller = passage;
      } else if (seen.add(passage.locator().footnote())
          && caller != null
          && calls(caller, passage.locator().footnote())) {
        assertThat(passage.locator().paragraph()).isEqualTo(caller.locator().paragraph());
        assertThat(passage.locator().question()).isEqualTo(caller.locator().question());
        assertThat(passage.locator().recommendation()).isEqualTo(caller.locator().recommendation());
        assertThat(passage.locator().section()).isEqualTo(caller.locator().section());
      }
    }
  }

  private static boolean calls(Passage passage, String label) {
    return passage.marks().stream().anyMatch(mark -> mark.label().equals(label));
  }

  /// Every word of the blocks stands in the text as often as in the blocks, if the digits that were
  /// told to be a footnote's number, or its mark at a recommendation's code, are put back.
  public static void loseNoWord(List<Block> blocks, String text, List<Passage> passages) {
    Map<String, Integer> missing = new TreeMap<>();
    for (Block block : blocks) {
      count(block.words().text(), 1, missing);
    }
    count(text, -1, missing);
    for (Passage passage : passages) {
      Map<Integer, String> marked = new TreeMap<>();
      passage.marks().forEach(mark -> marked.merge(mark.offset(), mark.label(), String::concat));
      marked.values().forEach(digits -> count(digits, -1, missing));
      if (passage.kind() == Passage.Kind.FOOTNOTE) {
        missing.merge(passage.locator().footnote(), -1, Integer::sum);
      } else if (passage.locator().recommendation() != null) {
        count(
            BlockNotation.marked(passage.span().in(text), passage.marks(), passage.span().start())
                .replaceAll("\\[\\^(\\w+)\\]", "$1"),
            -1,
            missing);
      }
    }
    missing.values().removeIf(times -> times <= 0);
    passages.stream()
        .filter(passage -> passage.kind() == Passage.Kind.FOOTNOTE)
        .forEach(note -> missing.remove(note.locator().footnote()));
    assertThat(missing).as("words of the blocks that the text has not").isEmpty();
  }

  /// Every mark of a block or cell that has text is a mark of a passage.
  public static void loseNoMark(List<Block> blocks, List<Passage> passages) {
    Map<String, Integer> missing = new TreeMap<>();
    for (Block block : blocks) {
      List<Words> parts =
          block instanceof Block.TableRow row ? row.cells() : List.of(block.words());
      parts.stream()
          .filter(words -> !words.text().isBlank())
          .flatMap(words -> words.marks().stream())
          .forEach(mark -> missing.merge(mark.label(), 1, Integer::sum));
    }
    for (Passage passage : passages) {
      passage.marks().forEach(mark -> missing.merge(mark.label(), -1, Integer::sum));
    }
    missing.values().removeIf(times -> times <= 0);
    assertThat(missing).as("marks of the blocks that no passage has").isEmpty();
  }

  private static void count(String text, int by, Map<String, Integer> counts) {
    // A raised digit that was told to be a mark is a label like any other.
    Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    while (word.find()) {
      counts.merge(word.group(), by, Integer::sum);
    }
  }
}
