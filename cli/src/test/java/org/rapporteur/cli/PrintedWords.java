package org.rapporteur.cli;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The words of a page of a PDF file and where they are printed, as PDFBox tells it: by the places
/// of letters, not by what we make of them.
final class PrintedWords {
  /// A word, in lower case and without marks.
  ///
  /// @param place in points from the page's top left corner
  record Word(String text, Rectangle2D place) {}

  private PrintedWords() {}

  /// @param number the number of the page, from 1
  static List<Word> of(Path pdf, int number) throws IOException {
    List<Word> words = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> letters) {
            int from = 0;
            for (int to = 0; to <= letters.size(); to++) {
              if (to == letters.size() || letters.get(to).getUnicode().isBlank()) {
                add(letters.subList(from, to), words);
                from = to + 1;
              }
            }
          }
        };
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      stripper.getText(document);
    }
    return words;
  }

  private static void add(List<TextPosition> letters, List<Word> words) {
    StringBuilder text = new StringBuilder();
    Rectangle2D place = null;
    for (TextPosition letter : letters) {
      text.append(letter.getUnicode());
      Rectangle2D box =
          new Rectangle2D.Float(
              letter.getXDirAdj(),
              letter.getYDirAdj() - letter.getHeightDir(),
              letter.getWidthDirAdj(),
              letter.getHeightDir());
      place = place == null ? box : place.createUnion(box);
    }
    for (String word : split(text.toString())) {
      words.add(new Word(word, place));
    }
  }

  /// The words of a text, as they are compared.
  static List<String> split(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return List.of(plain.split("[^\\p{L}\\p{N}]+")).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
