package org.rapporteur.ingest.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Pages;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;
import org.rapporteur.ingest.format.FileProperties;
import org.rapporteur.ingest.format.Parsed;

/// An invented first page, whose blocks are parted by ` / `, read on 15 June 2024.
record Cover(String blocks, String mediaType, String fileName, FileProperties properties) {
  private static final MetadataDetector DETECTOR =
      new MetadataDetector(
          Instruments.bundled(),
          Clock.fixed(Instant.parse("2024-06-15T12:00:00Z"), ZoneOffset.UTC));

  static Cover of(String blocks) {
    return new Cover(blocks, "application/pdf", "document.pdf", FileProperties.NONE);
  }

  Cover named(String file) {
    return new Cover(blocks, mediaType, file, properties);
  }

  Cover titled(String title) {
    return new Cover(blocks, mediaType, fileName, new FileProperties(title, null, null));
  }

  /// @param made the day on which the file was made, or null
  /// @param changed the day on which it was changed, or null
  Cover from(@Nullable String made, @Nullable String changed) {
    return new Cover(blocks, mediaType, fileName, new FileProperties("", day(made), day(changed)));
  }

  Cover as(String type) {
    return new Cover(blocks, type, fileName, properties);
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }

  Metadata read() {
    List<Block> parts =
        Arrays.stream(blocks.split(" / "))
            .<Block>map(line -> new Block.Paragraph("", Words.of(line)))
            .toList();
    return DETECTOR.detect(
        new Parsed(mediaType, properties, Pages.NONE, List.of(), parts),
        fileName,
        Overrides.NONE,
        "lanzarote");
  }

  /// A value and where it was found, such as `XAR TEXT`; `-` if there is none.
  static String told(@Nullable Detected<?> value) {
    return value == null ? "-" : value.value() + " " + value.evidence().basis();
  }

  String party() {
    return told(read().party());
  }

  String date() {
    return told(read().date());
  }
}
