package org.rapporteur.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.regex.Pattern;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.tika.mime.MediaType;

/// PDF without its first line, `%PDF-` and a version: readers find the objects all the same, if
/// they are given such a line.
final class HeadlessPdf {
  static final MediaType TYPE = MediaType.application("pdf");

  /// How far into a file readers look for the line.
  private static final int HEAD = 1024;

  private static final byte[] FIRST_LINE = "%PDF-1.7\n".getBytes(ISO_8859_1);

  /// Comments, then an object.
  private static final Pattern OBJECT =
      Pattern.compile("\\A\\s*+(?:%[^\\r\\n]*+\\s++)*+\\d{1,10} \\d{1,5} obj\\b");

  private HeadlessPdf() {}

  /// Whether a stream, which is left where it is, begins like one.
  static boolean begins(InputStream in) throws IOException {
    String head = head(in);
    return !head.contains("%PDF-") && OBJECT.matcher(head).find();
  }

  /// The same bytes behind a first line. Closing it leaves the stream open.
  static InputStream headed(InputStream in) {
    return new SequenceInputStream(
        new ByteArrayInputStream(FIRST_LINE), CloseShieldInputStream.wrap(in));
  }

  private static String head(InputStream in) throws IOException {
    in.mark(HEAD);
    try {
      return new String(in.readNBytes(HEAD), ISO_8859_1);
    } finally {
      in.reset();
    }
  }
}
