package org.rapporteur.ingest.ocr;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.tika.metadata.Metadata;

/// The pages of a file that show something and yielded no text, by number counted from 1, each with
/// the reason why it was not recognised, empty where that was not asked for. Parsers write it into
/// a file's metadata, so that such pages do not vanish from a document whose other pages have text.
public record PagesWithoutText(SortedMap<Integer, String> reasons) {
  /// None.
  public static final PagesWithoutText NONE = new PagesWithoutText(new TreeMap<>());

  private static final String KEY = "rapporteur:page-without-text";

  public PagesWithoutText {
    reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
  }

  /// How many pages.
  public int count() {
    return reasons.size();
  }

  /// Writes each page as `number reason`.
  public void writeTo(Metadata metadata) {
    reasons.forEach((page, why) -> metadata.add(KEY, (page + " " + why).strip()));
  }

  /// What [#writeTo] wrote. Anything else under the same name, which a file could carry, is left
  /// out.
  public static PagesWithoutText readFrom(Metadata metadata) {
    SortedMap<Integer, String> reasons = new TreeMap<>();
    for (String value : metadata.getValues(KEY)) {
      int space = value.indexOf(' ');
      String number = space < 0 ? value : value.substring(0, space);
      if (number.matches("[1-9]\\d{0,6}")) {
        reasons.put(Integer.valueOf(number), space < 0 ? "" : value.substring(space + 1));
      }
    }
    return reasons.isEmpty() ? NONE : new PagesWithoutText(reasons);
  }

  /// Says which pages have no text, and why; empty if there are none: `pages 3–5 and 9 have no
  /// text` and, in brackets, the reasons.
  public String message() {
    if (reasons.isEmpty()) {
      return "";
    }
    String pages = ranges();
    String why =
        reasons.values().stream()
            .filter(reason -> !reason.isEmpty())
            .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()))
            .entrySet()
            .stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.<String, Long>comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .map(reason -> ": " + reason)
            .orElse("");
    return (reasons.size() == 1 ? "page " + pages + " has" : "pages " + pages + " have")
        + " no text"
        + why;
  }

  private String ranges() {
    List<Integer> pages = List.copyOf(reasons.keySet());
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < pages.size()) {
      int from = i;
      int last = lastOfRun(pages, from);
      if (!out.isEmpty()) {
        out.append(last == pages.size() - 1 ? " and " : ", ");
      }
      out.append(pages.get(from));
      if (last > from) {
        out.append('–').append(pages.get(last));
      }
      i = last + 1;
    }
    return out.toString();
  }

  private static int lastOfRun(List<Integer> pages, int from) {
    Optional<Integer> last =
        IntStream.range(from, pages.size())
            .filter(i -> i + 1 == pages.size() || pages.get(i + 1) != pages.get(i) + 1)
            .boxed()
            .findFirst();
    return last.orElse(from);
  }
}
