package org.rapporteur.ingest.pdf;

import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/// What a PDF says of itself: its title, and when it was made and changed.
final class FileInformation {
  private FileInformation() {}

  /// Tells it in the metadata.
  static void tell(PDDocumentInformation information, Metadata metadata) {
    if (information.getTitle() != null) {
      metadata.set(TikaCoreProperties.TITLE, information.getTitle());
    }
    tell(TikaCoreProperties.CREATED, information.getCreationDate(), metadata);
    tell(TikaCoreProperties.MODIFIED, information.getModificationDate(), metadata);
  }

  /// In the time zone of the file: the day is that of whoever made it.
  private static void tell(Property property, @Nullable Calendar time, Metadata metadata) {
    if (time != null) {
      metadata.set(
          property,
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
              time.toInstant().atZone(time.getTimeZone().toZoneId())));
    }
  }
}
