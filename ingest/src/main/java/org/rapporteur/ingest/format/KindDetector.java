package org.rapporteur.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/// Tells the kind of a file as Tika does, but takes text that is named text for text: Tika knows
/// special kinds by parts of names that anyone's file may have, such as `a_*.txt`, or by a word at
/// the beginning. A PDF that lost its first line is still one.
///
/// Public, with a constructor without arguments, because a parsing process finds it by its name.
public final class KindDetector implements Detector {
  private static final long serialVersionUID = 1L;

  private static final Set<MediaType> UNKNOWN =
      Set.of(MediaType.OCTET_STREAM, MediaType.TEXT_PLAIN);

  private final Detector tika = new DefaultDetector();

  @Override
  public MediaType detect(InputStream in, Metadata metadata) throws IOException {
    MediaType kind = tika.detect(in, metadata);
    if (UNKNOWN.contains(kind) && HeadlessPdf.begins(in)) {
      return HeadlessPdf.TYPE;
    }
    String name =
        Objects.requireNonNullElse(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY), "")
            .toLowerCase(Locale.ROOT);
    boolean special = name.endsWith(".txt") && kind.getType().equals("application");
    boolean table = kind.getSubtype().startsWith("x-isatab");
    return special && (table || tika.detect(in, new Metadata()).equals(MediaType.TEXT_PLAIN))
        ? MediaType.TEXT_PLAIN
        : kind;
  }
}
