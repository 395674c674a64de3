package org.rapporteur.ingest.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/// What a file says of itself beside its text. Programs write it and people seldom look at it, so
/// it is weaker evidence than words on a page.
///
/// @param title its title, empty if there is none
/// @param created the day on which it says that it was made, null if it does not
/// @param modified the day on which it says that it was last changed, null if it does not
public record FileProperties(
    String title, @Nullable LocalDate created, @Nullable LocalDate modified) {
  /// Nothing said.
  public static final FileProperties NONE = new FileProperties("", null, null);

  /// Reads what a parser found.
  static FileProperties of(Metadata metadata) {
    return new FileProperties(
        Objects.requireNonNullElse(metadata.get(TikaCoreProperties.TITLE), "").strip(),
        day(metadata, TikaCoreProperties.CREATED),
        day(metadata, TikaCoreProperties.MODIFIED));
  }

  /// The day as its author's clock showed it: the first ten characters of an ISO 8601 time.
  private static @Nullable LocalDate day(Metadata metadata, Property property) {
    String time = metadata.get(property);
    if (time == null || !time.matches("\\d{4}-\\d{2}-\\d{2}(?:T.*)?")) {
      return null;
    }
    try {
      return LocalDate.parse(time.substring(0, 10));
    } catch (DateTimeException e) {
      return null; // there is no such day
    }
  }
}
