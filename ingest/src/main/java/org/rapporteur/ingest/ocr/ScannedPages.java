package org.rapporteur.ingest.ocr;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;

/// Has pages recognised. They are drawn one after the other, since a document of PDFBox serves one
/// thread, and read by several threads at the same time.
public final class ScannedPages {
  private final Recogniser recogniser;
  private final int threads;

  /// @param threads how many pages are read at the same time, at least 1
  public ScannedPages(Recogniser recogniser, int threads) {
    this.recogniser = recogniser;
    this.threads = threads;
  }

  /// Recognises pages of a PDF, if the context of a parse orders it and it can be done here; else
  /// says of each why not.
  ///
  /// @param numbers counted from 1
  /// @return what came of each page
  /// @throws TikaException if the thread was interrupted; nothing is left running
  public static SortedMap<Integer, PageReading> ordered(
      ParseContext context, PDDocument document, SortedSet<Integer> numbers) throws TikaException {
    return numbers.isEmpty()
        ? new TreeMap<>()
        : ordered(context, new PdfPictures(document), numbers);
  }

  static SortedMap<Integer, PageReading> ordered(
      ParseContext context, Pictures pictures, SortedSet<Integer> numbers) throws TikaException {
    try {
      return switch (Recognition.in(context)) {
        case Recognition.Available(Recogniser recogniser, int threads) ->
            new ScannedPages(recogniser, threads).recognise(pictures, numbers);
        case Recognition.Unavailable(String why) -> {
          SortedMap<Integer, PageReading> unread = new TreeMap<>();
          numbers.forEach(number -> unread.put(number, new PageReading.Unread(why)));
          yield unread;
        }
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TikaException("text recognition was interrupted", e);
    }
  }

  /// Recognises pages of a PDF.
  ///
  /// @param numbers counted from 1
  /// @return what came of each page
  /// @throws InterruptedException if the thread was interrupted; nothing is left running
  public SortedMap<Integer, PageReading> recognise(PDDocument document, SortedSet<Integer> numbers)
      throws InterruptedException {
    return recognise(new PdfPictures(document), numbers);
  }

  SortedMap<Integer, PageReading> recognise(Pictures pictures, SortedSet<Integer> numbers)
      throws InterruptedException {
    SortedMap<Integer, PageReading> readings = new TreeMap<>();
    ExecutorService readers = Executors.newFixedThreadPool(Math.min(threads, numbers.size() + 1));
    try {
      Deque<Map.Entry<Integer, Future<PageReading>>> running = new ArrayDeque<>();
      for (int number : numbers) {
        // No more images in memory than are being read, and one drawn ahead.
        while (running.size() > threads) {
          take(running, readings);
        }
        try {
          Pictures.Picture picture = pictures.page(number);
          running.add(Map.entry(number, readers.submit(() -> read(picture))));
        } catch (IOException | RuntimeException e) {
          // Decoders meet what is broken in an image in many ways; the other pages are still read.
          readings.put(number, new PageReading.Unread("its image is damaged: " + e.getMessage()));
        }
      }
      while (!running.isEmpty()) {
        take(running, readings);
      }
    } finally {
      readers.shutdownNow();
    }
    return readings;
  }

  private static void take(
      Deque<Map.Entry<Integer, Future<PageReading>>> running,
      SortedMap<Integer, PageReading> readings)
      throws InterruptedException {
    Map.Entry<Integer, Future<PageReading>> first = running.remove();
    try {
      readings.put(first.getKey(), first.getValue().get());
    } catch (ExecutionException e) {
      readings.put(first.getKey(), new PageReading.Unread("text recognition broke down: " + e));
    }
  }

  private PageReading read(Pictures.Picture picture) throws InterruptedException {
    try {
      RecognisedPage page = recogniser.recognise(picture.image());
      return page.lines().isEmpty() && !picture.missing().isEmpty()
          ? new PageReading.Unread(picture.missing())
          : new PageReading.Read(page);
    } catch (RecognitionFailed e) {
      return new PageReading.Unread(String.valueOf(e.getMessage()));
    }
  }
}
