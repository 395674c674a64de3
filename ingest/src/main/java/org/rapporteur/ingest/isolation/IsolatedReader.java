package org.rapporteur.ingest.isolation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.tika.metadata.Metadata;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.format.Part;
import org.rapporteur.ingest.format.PartReader;
import org.rapporteur.ingest.format.Parts;
import org.rapporteur.ingest.format.UnreadableFile;

/// Has files parsed in processes of their own, which are started when first needed and kept for the
/// files after. Thread-safe; whoever finds no process free waits for one.
public final class IsolatedReader implements PartReader {
  private final Launch launch;
  private final List<ParserProcess> all = new ArrayList<>();
  private final BlockingQueue<ParserProcess> free;

  public IsolatedReader(IsolationSettings settings) {
    launch = Launch.prepare(settings);
    free = new ArrayBlockingQueue<>(settings.processes());
    for (int i = 0; i < settings.processes(); i++) {
      all.add(new ParserProcess(launch));
    }
    free.addAll(all);
  }

  /// @throws java.io.UncheckedIOException if no process can be started
  @Override
  public List<Part> parts(Path file, Digest digest) throws UnreadableFile {
    return Parts.of(file, digest, extracts(file));
  }

  private List<Metadata> extracts(Path file) throws UnreadableFile {
    ParserProcess process;
    try {
      process = free.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableFile(Reason.CRASHED, "interrupted", e);
    }
    try {
      return process.parse(file);
    } finally {
      free.add(process);
    }
  }

  @Override
  public void close() {
    all.forEach(ParserProcess::close);
    launch.close();
  }
}
