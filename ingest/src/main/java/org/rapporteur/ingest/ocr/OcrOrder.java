package org.rapporteur.ingest.ocr;

import java.io.Serializable;
import java.time.Duration;
import org.apache.tika.parser.ParseContext;

/// What a parser is told about text recognition, in the context of a parse. It is serializable,
/// since it travels to the process that parses.
///
/// @param recognise whether to read pages that have no text; otherwise they are only counted
/// @param perImage how long the reading of one image may take
/// @param threads how many pages are read at the same time, at least 1
public record OcrOrder(boolean recognise, Duration perImage, int threads) implements Serializable {
  /// Reads no images.
  public static final OcrOrder OFF = new OcrOrder(false, Duration.ofSeconds(60), 1);

  public OcrOrder {
    if (threads < 1 || perImage.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "text recognition needs a thread and a second: " + threads + ", " + perImage);
    }
  }

  /// The order in a context; [#OFF] if there is none.
  public static OcrOrder in(ParseContext context) {
    return context.get(OcrOrder.class, OFF);
  }
}
