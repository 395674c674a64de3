package org.rapporteur.ingest.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Evidence.Basis;

/// The days that the properties of a file tell, and what they say about dates written in it.
///
/// A file is made from an older one, scanned or converted years later, so its day is the document's
/// only if nothing else tells one. But where a page says "September 2015" and the file was made on
/// the 29th of that month, the two bear each other out, and the whole date is more than half of it.
final class FileDates {
  /// Letters are written before the day under which they are sent, and so is what will be adopted
  /// at a meeting.
  private static final int DAYS_AHEAD = 31;

  /// Before this year there were no such files; clocks that were never set say 1970, 1980 or 1904.
  private static final int FIRST_YEAR = 1990;

  private final LocalDate today;
  private final List<Day> days;

  /// A day that the properties tell.
  private record Day(String what, LocalDate date) {
    Detected<DocumentDate> detected(String more) {
      DocumentDate day =
          new DocumentDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
      return Detected.of(day, Basis.PROPERTIES, "file " + what + " on " + day + more);
    }
  }

  FileDates(Face face, LocalDate today) {
    this.today = today;
    this.days = new ArrayList<>();
    add("created", face.properties().created());
    // A text of a word processor is often made from an older one: the day of its last change is
    // nearer to its date. What becomes PDF or is sent by mail is ready on that day.
    boolean ready =
        face.mediaType().endsWith("/pdf")
            || face.mediaType().startsWith("message/")
            || face.mediaType().endsWith("outlook");
    add(ready ? days.size() : 0, "modified", face.properties().modified());
  }

  private void add(String what, @Nullable LocalDate date) {
    add(days.size(), what, date);
  }

  private void add(int at, String what, @Nullable LocalDate date) {
    // Clocks run fast and time zones differ, so a day after today is still one.
    if (date != null && date.getYear() >= FIRST_YEAR && !date.isAfter(today.plusDays(1))) {
      days.add(at, new Day(what, date));
    }
  }

  /// Whether a written date can be that of the document: not later than today nor, by more than a
  /// month, than the file; where only a year is told, not later than the year of the file.
  boolean allows(DocumentDate date) {
    LocalDate file = days.stream().map(Day::date).max(LocalDate::compareTo).orElse(today);
    LocalDate first = LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    return !first.isAfter(date.month() == 0 ? file : file.plusDays(DAYS_AHEAD))
        && !first.isAfter(today.plusDays(1));
  }

  /// A written date, with the day of the file if it is a month and the file was made in it.
  Detected<DocumentDate> refined(DocumentDate written, String words) {
    return days.stream()
        .filter(day -> written.day() == 0)
        .filter(day -> day.date.getYear() == written.year())
        .filter(day -> day.date.getMonthValue() == written.month())
        .findFirst()
        .map(day -> day.detected(", the month on the page: " + words))
        .orElseGet(() -> Detected.of(written, Basis.TEXT, words));
  }

  /// The day on which the file was made.
  Optional<Detected<DocumentDate>> created() {
    return days.stream().findFirst().map(day -> day.detected(""));
  }
}
