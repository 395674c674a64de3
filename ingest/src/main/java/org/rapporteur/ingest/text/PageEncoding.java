package org.rapporteur.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;

/// The encoding of a web page: what its bytes show beyond doubt, then what it says itself, then
/// what its words show.
public final class PageEncoding implements EncodingDetector {
  private static final long serialVersionUID = 1L;

  private static final int HEAD = 1 << 18;

  @Override
  public Charset detect(InputStream input, Metadata metadata) throws IOException {
    Optional<TextEncoding> shown = shown(input);
    boolean beyondDoubt =
        shown
            .filter(found -> found.mark() > 0 || found.charset().name().startsWith("UTF-"))
            .isPresent();
    if (beyondDoubt) {
      return shown.get().charset();
    }
    Charset said = new HtmlEncodingDetector().detect(input, metadata);
    boolean wide = said != null && said.name().startsWith("UTF-");
    return said != null && !wide
        ? said
        : shown.map(TextEncoding::charset).orElse(Charset.forName("windows-1252"));
  }

  private static Optional<TextEncoding> shown(InputStream input) throws IOException {
    if (!input.markSupported()) {
      return Optional.empty();
    }
    input.mark(HEAD);
    try {
      byte[] head = input.readNBytes(HEAD);
      Optional<TextEncoding> found = TextEncoding.of(head);
      boolean plain =
          found.isPresent()
              && found.get().charset().equals(StandardCharsets.UTF_8)
              && Utf8Count.of(head).characters() == 0;
      return plain ? Optional.empty() : found;
    } finally {
      input.reset();
    }
  }
}
