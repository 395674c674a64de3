package org.rapporteur.ingest.mail;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.stream.Field;

/// What stands above a message.
///
/// @param subject what it is about
/// @param from who wrote it
/// @param to to whom
/// @param cc who else got it
/// @param date when it was sent, as written
/// @param sent when it was sent, if that can be told
record MessageHead(
    String subject, String from, String to, String cc, String date, Optional<OffsetDateTime> sent) {
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm[:ss] xx", Locale.ENGLISH);

  /// Day, month, year and time, and the zone if it is a number; what else mail programs write is
  /// left.
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{1,2}) ([A-Za-z]{3})[a-z]* (\\d{2,4}) (\\d{1,2}:\\d{2}(?::\\d{2})?)(?: ([+-]\\d{4}))?");

  static MessageHead of(List<Field> fields) {
    String date = HeaderText.of("date", fields);
    return new MessageHead(
        HeaderText.of("subject", fields),
        HeaderText.of("from", fields),
        HeaderText.of("to", fields),
        HeaderText.of("cc", fields),
        date,
        sent(date));
  }

  private static Optional<OffsetDateTime> sent(String date) {
    Matcher m = DATE.matcher(date);
    if (!m.find()) {
      return Optional.empty();
    }
    String year = m.group(3).length() == 2 ? "20" + m.group(3) : m.group(3);
    String month = m.group(2).substring(0, 1).toUpperCase(Locale.ROOT) + m.group(2).substring(1);
    String time = m.group(4).length() % 3 == 1 ? "0" + m.group(4) : m.group(4);
    String zone = m.group(5) == null ? "+0000" : m.group(5);
    try {
      return Optional.of(
          OffsetDateTime.parse(String.join(" ", m.group(1), month, year, time, zone), WRITTEN));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// The date in words that say the month, so that day and month are not mistaken.
  String printedDate() {
    return sent.map(at ->
            PRINTED.format(at)
                + (at.getOffset().equals(ZoneOffset.UTC) ? " UTC" : " " + at.getOffset()))
        .orElse(date);
  }
}
