package org.rapporteur.ingest.ocr;

import java.awt.image.BufferedImage;
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
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/// Has pages of a PDF recognised. Pages are drawn one after the other, since a document of PDFBox
/// serves one thread, and read by several threads at the same time.
public final class ScannedPages {
  /// What Tesseract is made for. Measured on real scans, 200 and 400 read no better.
  static final float DPI = 300;

  /// Larger pages, posters and maps, are drawn at less: A2 at 300 dpi.
  static final float MOST_PIXELS = 36e6f;

  private static final float LEAST_DPI = 20;

  private final Recogniser recogniser;
  private final int threads;

  /// @param threads how many pages are read at the same time, at least 1
  public ScannedPages(Recogniser recogniser, int threads) {
    this.recogniser = recogniser;
    this.threads = threads;
    Jpeg2000Reader.register();
  }

  /// Recognises pages.
  ///
  /// @param numbers counted from 1
  /// @return what came of each page
  /// @throws InterruptedException if the thread was interrupted; nothing is left running
  public SortedMap<Integer, PageReading> recognise(PDDocument document, SortedSet<Integer> numbers)
      throws InterruptedException {
    SortedMap<Integer, PageReading> readings = new TreeMap<>();
    PDFRenderer renderer = new PDFRenderer(document);
    ExecutorService readers = Executors.newFixedThreadPool(Math.min(threads, numbers.size() + 1));
    try {
      Deque<Map.Entry<Integer, Future<PageReading>>> running = new ArrayDeque<>();
      for (int number : numbers) {
        // No more images in memory than are being read, and one drawn ahead.
        while (running.size() > threads) {
          take(running, readings);
        }
        Drawn drawn = draw(document, renderer, number);
        PageImage image = drawn.image();
        if (image == null) {
          readings.put(number, new PageReading.Unread(drawn.why()));
        } else {
          running.add(Map.entry(number, readers.submit(() -> read(image, drawn.why()))));
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

  private PageReading read(PageImage image, String missing) throws InterruptedException {
    try {
      RecognisedPage page = recogniser.recognise(image);
      return page.lines().isEmpty() && !missing.isEmpty()
          ? new PageReading.Unread(missing)
          : new PageReading.Read(page);
    } catch (RecognitionFailed e) {
      return new PageReading.Unread(String.valueOf(e.getMessage()));
    }
  }

  /// A page as drawn.
  ///
  /// @param image null if it could not be drawn at all
  /// @param why what on it could not be drawn, empty if nothing
  private record Drawn(@Nullable PageImage image, String why) {}

  private static Drawn draw(PDDocument document, PDFRenderer renderer, int number) {
    try {
      PDPage page = document.getPage(number - 1);
      float dpi = dpi(page.getCropBox());
      BufferedImage image = renderer.renderImageWithDPI(number - 1, dpi, ImageType.GRAY);
      return new Drawn(PageImage.of(image, dpi), UndecodableImages.on(page));
    } catch (IOException | RuntimeException e) {
      // PDFBox meets what is broken in a page in many ways; the other pages are still read.
      return new Drawn(null, "its image is damaged: " + e.getMessage());
    }
  }

  private static float dpi(PDRectangle page) {
    double square = (double) page.getWidth() * page.getHeight() / (72 * 72);
    return (float) Math.max(LEAST_DPI, Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(square, 1e-3))));
  }
}
