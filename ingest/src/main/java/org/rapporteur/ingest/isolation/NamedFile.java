package org.rapporteur.ingest.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.AbstractFetcher;

/// Opens the one file that was asked for, inside a parsing process. Public because the process
/// finds it by its name.
public final class NamedFile extends AbstractFetcher {
  @Override
  public InputStream fetch(String key, Metadata metadata, ParseContext context) throws IOException {
    Path file = Path.of(key);
    if (!file.isAbsolute() || !Files.isRegularFile(file)) {
      throw new NoSuchFileException(key);
    }
    return TikaInputStream.get(file, metadata);
  }
}
