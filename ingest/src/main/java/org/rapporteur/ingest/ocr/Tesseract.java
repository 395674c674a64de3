package org.rapporteur.ingest.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads pages with Tesseract, one process for each page. Thread-safe.
///
/// A page is read as it lies, which is right for nearly all. One that reads badly may stand on its
/// head or lie on its side: then Tesseract is asked for the orientation, and what reads better is
/// kept. A Spanish page is read again with Spanish data, or its accents are mended without them.
public final class Tesseract implements Recogniser {
  /// Below this mean confidence a page is suspected to be turned: upright pages of good scans have
  /// 0.85 to 0.97, turned ones less than 0.5.
  private static final float SURE = 0.7f;

  /// A page with fewer letters says nothing by its confidence.
  private static final int FEW_LETTERS = 20;

  private static final Pattern ROTATE = Pattern.compile("(?m)^Rotate:\\s*(\\d+)");
  private static final String SPANISH = "spa";

  private final Installation installation;
  private final String languages;
  private final Duration limit;

  /// @param limit how long the reading of one image may take; a page that is turned takes several
  /// @throws IllegalArgumentException if none of the wanted languages is installed
  public Tesseract(Installation installation, Duration limit) {
    List<String> present = new ArrayList<>(Installation.WANTED);
    present.retainAll(installation.languages());
    if (present.isEmpty()) {
      throw new IllegalArgumentException(Installation.need(Optional.of(installation)));
    }
    this.installation = installation;
    this.languages = String.join("+", present);
    this.limit = limit;
  }

  @Override
  public RecognisedPage recognise(PageImage image) throws RecognitionFailed, InterruptedException {
    RecognisedPage read = Noise.without(read(image, languages));
    PageImage upright = image;
    if (looksTurned(read)) {
      for (int quarters : turns(image)) {
        PageImage turnedImage = image.turned(quarters);
        RecognisedPage turned = Noise.without(read(turnedImage, languages)).turned(quarters);
        if (turned.worth() > read.worth()) {
          read = turned;
          upright = turnedImage;
        }
      }
    }
    return SpanishLetters.isSpanish(read) ? spanish(upright, read) : read;
  }

  private static boolean looksTurned(RecognisedPage read) {
    int letters = 0;
    int vertical = 0;
    for (RecognisedLine line : read.lines()) {
      letters += line.letters();
      vertical += line.isVertical() ? line.letters() : 0;
    }
    // It can read lines that run down the page, but then takes their words for lines of a table.
    return read.confidence() < SURE || letters < FEW_LETTERS || 2 * vertical > letters;
  }

  private RecognisedPage spanish(PageImage upright, RecognisedPage read)
      throws RecognitionFailed, InterruptedException {
    return installation.languages().contains(SPANISH)
        ? Noise.without(read(upright, SPANISH + "+" + languages)).turned(read.quarters())
        : SpanishLetters.mended(read);
  }

  private RecognisedPage read(PageImage image, String in)
      throws RecognitionFailed, InterruptedException {
    // 3: find columns and blocks by yourself. Forced to one column (4) or block (6), it reads
    // stamps and rules as words and runs columns together.
    Program run = run(image, "-l", in, "--psm", "3", "hocr");
    if (run.exit() != 0) {
      throw new RecognitionFailed(failure(run));
    }
    return HocrReader.read(run.out(), image);
  }

  /// The turns to try, in quarters: what Tesseract says of the orientation, else all.
  private List<Integer> turns(PageImage image) throws RecognitionFailed, InterruptedException {
    if (!installation.languages().contains("osd")) {
      return List.of(2, 1, 3);
    }
    Program run = run(image, "--psm", "0");
    Matcher rotate = ROTATE.matcher(run.out());
    // "Too few characters" is a failure to it, and a page without text to us.
    if (run.exit() != 0 || !rotate.find()) {
      return List.of();
    }
    int quarters = Integer.parseInt(rotate.group(1)) / 90 % 4;
    return quarters == 0 ? List.of() : List.of(quarters);
  }

  private Program run(PageImage image, String... options)
      throws RecognitionFailed, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(installation.command().toString());
    command.add("stdin");
    command.add("stdout");
    command.add("--dpi");
    command.add(Integer.toString(Math.round(image.dpi())));
    command.addAll(List.of(options));
    try {
      return Program.run(command, image.portableGreyMap(), limit);
    } catch (Program.TookTooLong e) {
      throw new RecognitionFailed(
          "text recognition took longer than " + limit.toSeconds() + " s", e);
    } catch (IOException e) {
      throw new RecognitionFailed("Tesseract could not be started: " + e.getMessage(), e);
    }
  }

  private static String failure(Program run) {
    String said = run.err().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return "Tesseract ended with status " + run.exit() + (said.isEmpty() ? "" : ": " + said);
  }
}
