package org.rapporteur.core.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as far as a document tells it.
///
/// @param year the year, 1900 to 2200
/// @param month 1 to 12, or 0 if not told
/// @param day 1 to 31, or 0 if not told
public record DocumentDate(int year, int month, int day) {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?");

  /// @throws IllegalArgumentException if there is no such date
  public DocumentDate {
    if (year < 1900 || year > 2200 || month < 0 || month > 12 || (month == 0 && day != 0)) {
      throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
    }
    if (day != 0) {
      try {
        LocalDate.of(year, month, day);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day, e);
      }
    }
  }

  /// A date of which only the year is known.
  public static DocumentDate of(int year) {
    return new DocumentDate(year, 0, 0);
  }

  /// Reads `2017`, `2022-03` or `2023-05-25`; empty if it is none of these.
  public static Optional<DocumentDate> parse(String iso) {
    Matcher m = ISO.matcher(iso);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new DocumentDate(number(m.group(1)), number(m.group(2)), number(m.group(3))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  @Override
  public String toString() {
    String text = Integer.toString(year);
    text += month > 0 ? "-" + twoDigits(month) : "";
    return day > 0 ? text + "-" + twoDigits(day) : text;
  }
}
