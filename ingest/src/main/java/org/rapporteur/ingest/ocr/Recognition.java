package org.rapporteur.ingest.ocr;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tika.parser.ParseContext;

/// Whether a parser can have pages recognised, and with what.
public sealed interface Recognition {
  /// It can.
  ///
  /// @param recogniser reads pages
  /// @param threads how many pages are read at the same time, at least 1
  record Available(Recogniser recogniser, int threads) implements Recognition {}

  /// It cannot.
  ///
  /// @param why the reason and what to do, for a person
  record Unavailable(String why) implements Recognition {}

  /// What a context orders: a [Recogniser] in it is used as it is; else [OcrOrder] decides, and
  /// Tesseract must be on this machine with all languages wanted. A page read without the data of
  /// its language would be full of mistakes that nobody sees.
  ///
  /// @throws InterruptedException if the thread was interrupted
  static Recognition in(ParseContext context) throws InterruptedException {
    OcrOrder order = OcrOrder.in(context);
    Recogniser given = context.get(Recogniser.class);
    if (given != null) {
      return new Available(given, order.threads());
    }
    if (!order.recognise()) {
      return new Unavailable("text recognition was not asked for");
    }
    Optional<Installation> here = Here.installation();
    String need = Installation.need(here);
    return need.isEmpty()
        ? new Available(new Tesseract(here.orElseThrow(), order.perImage()), order.threads())
        : new Unavailable(need);
  }

  /// Tesseract on this machine, looked for once.
  final class Here {
    private static final Map<String, Optional<Installation>> FOUND = new ConcurrentHashMap<>();

    private Here() {}

    /// What is found on this process's `PATH`.
    public static Optional<Installation> installation() throws InterruptedException {
      String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
      Optional<Installation> found = FOUND.get(path);
      if (found == null) {
        found = Installation.find(path);
        FOUND.put(path, found);
      }
      return found;
    }
  }
}
