package org.rapporteur.web.api;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A form in which rows are answered.
enum Media {
  /// A page of rows, and how to get the next.
  JSON("application/json", "application/json"),
  /// All rows, see [org.rapporteur.corpus.format.Format].
  CSV("text/csv", "text/csv; charset=utf-8; header=present"),
  CSV_RAW("", "text/csv; charset=utf-8; header=present"),
  JSONL("application/x-ndjson", "application/x-ndjson"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String range;
  private final String type;

  Media(String range, String type) {
    this.range = range;
    this.type = type;
  }

  /// Its word in the parameter `format`, and the extension of its files.
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Its media type as answers name it.
  String type() {
    return type;
  }

  /// Its media type without parameters.
  String plainType() {
    return type.replaceFirst(";.*", "");
  }

  /// All words of the parameter `format`.
  static List<String> labels() {
    return Arrays.stream(values()).map(Media::label).toList();
  }

  /// The one with a word.
  static Optional<Media> named(String label) {
    return Arrays.stream(values()).filter(media -> media.label().equals(label)).findFirst();
  }

  /// What a client likes best of what there is (RFC 9110, 12.5.1); JSON where it does not care.
  ///
  /// @param accept the header of its request, null if it sent none
  static Optional<Media> accepted(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(JSON);
    }
    return Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
        .map(Range::of)
        .filter(range -> range.quality > 0)
        .sorted(Comparator.comparingDouble(Range::quality).reversed())
        .flatMap(range -> range.media().stream())
        .findFirst();
  }

  /// A media range with how much it is liked.
  private record Range(String type, double quality) {
    static Range of(String text) {
      String[] parts = text.split(";");
      double quality = 1;
      for (String part : parts) {
        String[] member = part.strip().split("=", 2);
        if (member[0].strip().equals("q") && member.length == 2) {
          quality = number(member[1].strip());
        }
      }
      return new Range(parts[0].strip(), quality);
    }

    private static double number(String text) {
      return text.matches("[01](?:[.][0-9]{0,3})?") ? Double.parseDouble(text) : 0;
    }

    Optional<Media> media() {
      if (type.equals("*/*") || type.equals("application/*")) {
        return Optional.of(JSON);
      }
      if (type.equals("text/*")) {
        return Optional.of(CSV);
      }
      if (type.equals("application/jsonl")) {
        return Optional.of(JSONL);
      }
      return Arrays.stream(values()).filter(one -> one.range.equals(type)).findFirst();
    }
  }
}
