package org.rapporteur.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.text.Span;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.corpus.Reading;
import org.rapporteur.nlp.DocumentTagger;

/// How fast one thread tags documents that are read already, beside the least that any tagger must
/// do, looking at every word once; and whether a document a hundred times as long takes a hundred
/// times as long. Times are those of the thread's processor, so that other work disturbs them less.
///
/// Usage: `bench/tag FILE… [--rounds R]`
public final class TaggingBench {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<String> PATHOLOGICAL =
      List.of("(", "§", "Article 1 (", "Article 1(a)", "paragraph 1 of ", "Polish Law ", "Guinea ");
  private final DocumentTagger tagger;
  private final int rounds;

  private TaggingBench(DocumentTagger tagger, int rounds) {
    this.tagger = tagger;
    this.rounds = rounds;
  }

  /// Exit codes: 0 measured, 1 failed, 2 wrong usage.
  public static void main(String[] args) throws IOException {
    List<Path> files = new ArrayList<>();
    int rounds = 30;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--rounds") && i + 1 < args.length) {
        rounds = Integer.parseInt(args[++i]);
      } else {
        files.add(Path.of(args[i]));
      }
    }
    if (files.isEmpty() || rounds < 1) {
      System.err.println("Usage: bench/tag FILE… [--rounds R]");
      System.exit(2);
    }
    Instruments instruments = Instruments.bundled();
    List<Document> documents = new ArrayList<>();
    try (Pipeline pipeline = new Pipeline(instruments)) {
      for (Path file : files) {
        for (Reading reading : pipeline.read(file, null).documents()) {
          if (reading instanceof Reading.Tagged tagged) {
            documents.add(tagged.document().document());
          }
        }
      }
    }
    if (documents.isEmpty()) {
      System.err.println("None of the files could be read.");
      System.exit(1);
    }
    TaggingBench bench = new TaggingBench(new DocumentTagger(instruments), rounds);
    bench.speed(documents);
    bench.growth(documents.getFirst());
    bench.pathology(documents.getFirst());
  }

  private void speed(List<Document> documents) {
    long bytes = documents.stream().mapToLong(TaggingBench::bytes).sum();
    List<Double> speeds = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < 2 * rounds; round++) {
      long floor = time(() -> documents.forEach(TaggingBench::lookAtWords));
      long tagging = time(() -> documents.forEach(tagger::tag));
      if (round >= rounds) { // the first half warms up
        speeds.add(bytes * 1e3 / tagging);
        ratios.add((double) tagging / floor);
      }
    }
    Spread speed = Spread.of(speeds);
    Spread ratio = Spread.of(ratios);
    System.out.printf(
        "tagging %.1f MB/s (%.1f–%.1f) · ratio to looking at every word %.1f (%.1f–%.1f) · %d kB%n",
        speed.median(),
        speed.least(),
        speed.most(),
        ratio.median(),
        ratio.least(),
        ratio.most(),
        bytes / 1000);
  }

  /// The first document 1, 10 and 100 times over.
  private void growth(Document document) {
    double once = 0;
    for (int times : new int[] {1, 10, 100}) {
      Document longer = repeated(document, times);
      List<Double> perByte = new ArrayList<>();
      for (int round = 0; round < Math.max(3, rounds / times); round++) {
        perByte.add((double) time(() -> tagger.tag(longer)) / bytes(longer));
      }
      double median = Spread.of(perByte).median();
      once = times == 1 ? median : once;
      System.out.printf("length × %d: time for each byte × %.2f%n", times, median / once);
    }
  }

  /// One passage of a hundred thousand times the same.
  private void pathology(Document like) {
    for (String piece : PATHOLOGICAL) {
      String text = piece.repeat(100_000);
      Passage passage = like.passages().getFirst();
      Document document =
          new Document(
              like.source(),
              like.digest(),
              like.mediaType(),
              like.metadata(),
              text,
              List.of(
                  new Passage(
                      0,
                      passage.kind(),
                      new Span(0, text.length()),
                      passage.locator(),
                      passage.voice(),
                      List.of())));
      System.out.printf("100,000 × '%s': %.1f s%n", piece, time(() -> tagger.tag(document)) / 1e9);
    }
  }

  private static Document repeated(Document document, int times) {
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      int by = text.length();
      text.append(document.text()).append('\n');
      for (Passage passage : document.passages()) {
        List<FootnoteMark> marks =
            passage.marks().stream()
                .map(mark -> new FootnoteMark(mark.offset() + by, mark.label()))
                .toList();
        passages.add(
            new Passage(
                passages.size(),
                passage.kind(),
                passage.span().shift(by),
                passage.locator(),
                passage.voice(),
                marks));
      }
    }
    return new Document(
        document.source(),
        document.digest(),
        document.mediaType(),
        document.metadata(),
        text.toString(),
        passages);
  }

  private static void lookAtWords(Document document) {
    Matcher words = WORD.matcher(document.text());
    int letters = 0;
    while (words.find()) {
      letters += words.end() - words.start();
    }
    if (letters == 0) {
      throw new IllegalStateException(document.source().name() + " has no words");
    }
  }

  private static long bytes(Document document) {
    return document.text().getBytes(StandardCharsets.UTF_8).length;
  }

  /// Nanoseconds of this thread's processor, at least 1.
  private static long time(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return Math.max(1, THREADS.getCurrentThreadCpuTime() - start);
  }
}
