package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// The least that any indexer on PDFBox must do: take the text out of every file, and forget it. A
/// program of its own, so that it pays for starting Java, as what it is compared with does.
///
/// Arguments: the number of threads, the folder. Prints how many characters it saw.
public final class StripperFloor {
  private StripperFloor() {}

  /// Reads every file and prints the count.
  ///
  /// @throws IOException if the folder cannot be listed
  /// @throws ExecutionException if a file cannot be read; the cause names it
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    int jobs = Integer.parseInt(args[0]);
    List<Path> files = Copies.pdfsIn(Path.of(args[1]));
    long characters = 0;
    try (var threads = Executors.newFixedThreadPool(jobs)) {
      List<Future<Integer>> lengths = new ArrayList<>();
      for (Path file : files) {
        lengths.add(threads.submit(() -> length(file)));
      }
      for (Future<Integer> length : lengths) {
        characters += length.get();
      }
    }
    System.out.println(files.size() + " files, " + characters + " characters");
  }

  private static int length(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).length();
    } catch (IOException e) {
      throw new IOException("PDFBox cannot read " + file + "; leave it out of the folder", e);
    }
  }
}
