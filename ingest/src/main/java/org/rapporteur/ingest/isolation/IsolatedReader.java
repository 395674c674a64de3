package org.rapporteur.ingest.isolation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import org.apache.tika.metadata.Metadata;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.format.Part;
import org.rapporteur.ingest.format.PartReader;
import org.rapporteur.ingest.format.Parts;
import org.rapporteur.ingest.format.UnreadableFile;
import org.rapporteur.ingest.ocr.Installation;
import org.rapporteur.ingest.ocr.OcrOrder;
import org.rapporteur.ingest.ocr.Recognition;
import org.rapporteur.ingest.page.PageFacts;

/// Has files parsed in processes of their own, which are started when first needed and kept for the
/// files after. Thread-safe; whoever finds no process free waits for one.
///
/// Files are parsed without recognition of text first. Where that leaves pages unread, they are
/// parsed again with it: one file at a time, since its pages are recognised at the same time, and
/// with as much more time as it has such pages.
public final class IsolatedReader implements PartReader {
  /// What a page may take to be recognised: most take 3 seconds.
  private static final Duration PER_PAGE = Duration.ofMinutes(1);

  /// More pages give no more time: what counts them is not trusted.
  private static final int MOST_PAGES = 5_000;

  private final IsolationSettings settings;
  private final Launch launch;
  private final List<ParserProcess> all = new ArrayList<>();
  private final BlockingQueue<ParserProcess> free;
  private final Semaphore recognition = new Semaphore(1, true);
  private final Thread atExit = new Thread(this::end, "end of parsing processes");

  public IsolatedReader(IsolationSettings settings) {
    this.settings = settings;
    launch = Launch.prepare(settings);
    free = new ArrayBlockingQueue<>(settings.processes());
    for (int i = 0; i < settings.processes(); i++) {
      all.add(new ParserProcess(launch));
    }
    free.addAll(all);
    Runtime.getRuntime().addShutdownHook(atExit); // a person may interrupt a batch
  }

  @Override
  public boolean recognises() {
    return settings.recognisers() > 0 && need().isEmpty();
  }

  /// @throws java.io.UncheckedIOException if no process can be started
  @Override
  public List<Part> parts(Path file, Digest digest) throws UnreadableFile {
    List<Metadata> extracts = parse(file, OcrOrder.OFF, settings.timeLimit());
    int unread = extracts.stream().mapToInt(PageFacts::unread).sum();
    if (unread > 0 && settings.recognisers() > 0) {
      String need = need();
      if (need.isEmpty()) {
        return recognised(file, digest, extracts, unread);
      }
      explain(extracts, need);
    }
    return Parts.of(file, digest, extracts);
  }

  /// What keeps text from being recognised on this machine, empty if nothing does.
  private static String need() {
    try {
      return Installation.need(Recognition.Here.installation());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private List<Part> recognised(Path file, Digest digest, List<Metadata> without, int unread)
      throws UnreadableFile {
    int pages = Math.min(unread, MOST_PAGES);
    Duration limit = settings.timeLimit().plus(PER_PAGE.multipliedBy(pages));
    OcrOrder order = new OcrOrder(true, PER_PAGE, settings.recognisers());
    recognition.acquireUninterruptibly();
    try {
      return Parts.of(file, digest, parse(file, order, limit));
    } catch (UnreadableFile e) {
      // The text that needs no recognition is better than none.
      explain(without, e.reason().words() + " (" + e.detail() + ")");
      List<Part> parts = Parts.of(file, digest, without);
      if (parts.stream().anyMatch(p -> p instanceof Part.Read read && read.parsed().hasText())) {
        return parts;
      }
      throw e;
    } finally {
      recognition.release();
    }
  }

  private static void explain(List<Metadata> extracts, String why) {
    for (Metadata extract : extracts) {
      if (PageFacts.unread(extract) > 0) {
        extract.set(PageFacts.WHY_UNREAD, why);
      }
    }
  }

  private List<Metadata> parse(Path file, OcrOrder ocr, Duration limit) throws UnreadableFile {
    ParserProcess process;
    try {
      process = free.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableFile(Reason.CRASHED, "interrupted", e);
    }
    try {
      return process.parse(file, ocr, limit);
    } finally {
      free.add(process);
    }
  }

  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      return; // this process is about to end, and the hook does no harm
    }
  }

  private void end() {
    all.forEach(ParserProcess::close);
    launch.close();
  }
}
