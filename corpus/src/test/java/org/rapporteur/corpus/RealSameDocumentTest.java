package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;

/// Real documents laid out in other formats say the same as their text; skipped where they are not
/// at hand. What is compared has a number or is the answer to a question; of documents without any,
/// the whole text is.
class RealSameDocumentTest {
  private static final double SHARE = 0.99;
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private static Map<String, String> numbered(String file) {
    Document document = SharedGold.read(file).document();
    Map<String, String> texts = new LinkedHashMap<>();
    for (Passage passage : document.passages()) {
      Locator place = passage.locator();
      String key =
          switch (passage.kind()) {
            case NUMBERED_PARAGRAPH -> "§ " + place.paragraph();
            case ANSWER -> "answer " + place.question() + "/" + place.followUp();
            case RECOMMENDATION -> "recommendation " + place.recommendation();
            case FORM_ENTRY -> "entry " + normalised(place.sectionText());
            case HEADING, QUESTION, PROMISING_PRACTICE, FOOTNOTE, QUOTATION, TEXT -> "";
          };
      if (!key.isEmpty()) {
        texts.merge(key, normalised(document.textOf(passage)), (a, b) -> a + " " + b);
      }
    }
    if (texts.isEmpty()) {
      texts.put("all", normalised(document.text()));
    }
    return texts;
  }

  /// Spaces, quotes and bullets are a matter of layout, and so is a space after a hyphen.
  private static String normalised(String text) {
    return SPACE
        .matcher(text)
        .replaceAll(" ")
        .replaceAll("[“”„]", "\"")
        .replaceAll("[‘’]", "'")
        .replaceAll("[•▪] ?", "")
        .replaceAll("(?<=\\p{L})- (?=\\p{Ll})", "-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report-csgsiv-2022.docx",
        "report-csgsiv-2022.odt",
        "report-csgsiv-2022.pdf",
        "reply-portugal-2017.docx",
        "reply-portugal-2017.pdf",
        "factsheet-portugal-2023.docx",
        "factsheet-portugal-2023.pdf",
        "alliance-portugal-2012.docx",
        "alliance-portugal-2012.pdf",
        "alliance-portugal-2014.docx",
        "alliance-portugal-2014.pdf"
      })
  void saysTheSameAsTheText(String file, TestReporter out) {
    Map<String, String> expected = numbered(file.substring(0, file.lastIndexOf('.')) + ".txt");
    Map<String, String> found = numbered(file);
    List<String> missing = new ArrayList<>();
    List<String> unlike = new ArrayList<>();
    double sum = 0;
    for (Map.Entry<String, String> passage : expected.entrySet()) {
      String text = found.get(passage.getKey());
      if (text == null) {
        missing.add(passage.getKey());
        continue;
      }
      double similarity = EditDistance.similarity(passage.getValue(), text);
      sum += similarity;
      if (similarity < SHARE) {
        unlike.add("%s %.3f".formatted(passage.getKey(), similarity));
      }
    }
    int present = expected.size() - missing.size();
    double mean = present == 0 ? 0 : sum / present;
    String figures =
        "%s: %d of %d present, similarity %.4f; missing %s; unlike %s"
            .formatted(file, present, expected.size(), mean, missing, unlike);
    out.publishEntry(figures);
    assertThat((double) present / expected.size()).as(figures).isGreaterThanOrEqualTo(SHARE);
    assertThat(mean).as(figures).isGreaterThanOrEqualTo(SHARE);
  }

  /// The footnotes of the DOCX are its own; those of the PDF laid out from it have to be found.
  @Test
  void theMarksOfThePdfLeadToTheFootnotesOfTheDocx(TestReporter out) {
    Map<String, Passage> expected = footnotes("report-csgsiv-2022.docx");
    Map<String, Passage> found = footnotes("report-csgsiv-2022.pdf");
    Document docx = SharedGold.read("report-csgsiv-2022.docx").document();
    Document pdf = SharedGold.read("report-csgsiv-2022.pdf").document();
    List<String> wrong = new ArrayList<>();
    expected.forEach((label, note) -> {
      Passage other = found.get(label);
      boolean right =
          other != null
              && other.locator().paragraph().equals(note.locator().paragraph())
              && EditDistance.similarity(
                      normalised(docx.textOf(note)), normalised(pdf.textOf(other)))
                  > 0.95;
      if (!right) {
        wrong.add(label);
      }
    });
    double share = 1 - (double) wrong.size() / expected.size();
    String figures =
        "%d of %d footnotes; not right: %s"
            .formatted(expected.size() - wrong.size(), expected.size(), wrong);
    out.publishEntry(figures);
    assertThat(expected).hasSizeGreaterThan(300);
    assertThat(share).as(figures).isGreaterThanOrEqualTo(SHARE);
  }

  private static Map<String, Passage> footnotes(String file) {
    Map<String, Passage> notes = new LinkedHashMap<>();
    for (Passage passage : SharedGold.read(file).document().passages()) {
      if (passage.kind() == Passage.Kind.FOOTNOTE) {
        notes.putIfAbsent(passage.locator().footnote(), passage);
      }
    }
    return notes;
  }
}
