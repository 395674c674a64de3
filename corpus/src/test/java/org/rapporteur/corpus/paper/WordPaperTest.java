package org.rapporteur.corpus.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// A paper for word processors, opened again with Apache POI.
class WordPaperTest {
  private static XWPFDocument open(Permalinks permalinks) throws IOException {
    return new XWPFDocument(
        new ByteArrayInputStream(PaperFormatTest.bytes(PaperFormat.DOCX, permalinks)));
  }

  private static List<XWPFParagraph> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream().filter(p -> style.equals(p.getStyle())).toList();
  }

  private static List<XWPFHyperlinkRun> links(XWPFDocument document) {
    return document.getParagraphs().stream()
        .flatMap(p -> p.getRuns().stream())
        .filter(XWPFHyperlinkRun.class::isInstance)
        .map(XWPFHyperlinkRun.class::cast)
        .toList();
  }

  @Test
  void everyPartKeepsToTheSchemaOfTheFormat() throws Exception {
    byte[] bytes = PaperFormatTest.bytes(PaperFormat.DOCX, Permalinks.NONE);
    List<String> valid = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        InputStream part = new ByteArrayInputStream(zip.readAllBytes());
        XmlObject xml =
            switch (entry.getName()) {
              case "word/document.xml" -> DocumentDocument.Factory.parse(part);
              case "word/styles.xml" -> StylesDocument.Factory.parse(part);
              case "word/numbering.xml" -> NumberingDocument.Factory.parse(part);
              case "word/settings.xml" -> SettingsDocument.Factory.parse(part);
              case "word/footer.xml" -> FtrDocument.Factory.parse(part);
              default -> null;
            };
        if (xml != null) {
          List<XmlError> errors = new ArrayList<>();
          xml.validate(new XmlOptions().setErrorListener(errors));
          assertThat(errors).as(entry.getName()).isEmpty();
          valid.add(entry.getName());
        }
      }
    }
    assertThat(valid).hasSize(5);
  }

  @Test
  void wordsStandInTheStylesOfTheirKind() throws IOException {
    try (XWPFDocument document = open(Permalinks.NONE)) {
      assertThat(styled(document, "Title"))
          .extracting(XWPFParagraph::getText)
          .containsExactly("Arvenia & Corvania: a <b>brief</b>");
      assertThat(styled(document, "Heading1"))
          .extracting(XWPFParagraph::getText)
          .containsExactly("Prevention", "Penalties");
      assertThat(styled(document, "Heading3").getFirst().getText())
          .startsWith("<script>alert(1)</script> =cmd")
          .contains("␛[2J �gnol� ␀ �");
      assertThat(styled(document, "Quote").getFirst().getText())
          .isEqualTo(
              "1. Arvenia has set up a national council.\nIt meets\ntwice a year.\n\n- So far.");
      assertThat(styled(document, "QuoteSource").getFirst().getText())
          .isEqualTo("Arvenia, reply 2017, Q 9.1, p. 14");
      assertThat(styled(document, "ListBullet")).hasSize(3);
      assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
      assertThat(document.getTables().getFirst().getRow(2).getCell(1).getText()).isEqualTo("=1+1");
      assertThat(document.getFooterList().getFirst().getText()).contains("/");
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Arvenia & Corvania: a <b>brief</b>");
      assertThat(document.getStyles().getCtStyles().xmlText()).contains("w:lang w:val=\"en\"");
    }
  }

  @Test
  void contentsAndReferencesLeadToHeadings() throws IOException {
    try (XWPFDocument document = open(Permalinks.NONE)) {
      List<String> bookmarks =
          document.getParagraphs().stream()
              .flatMap(p -> p.getCTP().getBookmarkStartList().stream())
              .map(CTBookmark::getName)
              .toList();
      assertThat(bookmarks).hasSize(4).doesNotHaveDuplicates();
      assertThat(links(document))
          .hasSize(4 + 2)
          .extracting(XWPFHyperlinkRun::getAnchor)
          .allMatch(bookmarks::contains);
      assertThat(links(document).get(3).text()).isEqualTo("Penalties");
      XWPFParagraph penalties = styled(document, "Heading1").get(1);
      assertThat(penalties.getCTP().getBookmarkStartArray(0).getName())
          .isEqualTo(links(document).get(3).getAnchor());
    }
  }

  @Test
  void nothingLeadsOutsideButTheAddressesOfPassages() throws Exception {
    try (XWPFDocument document = open(Permalinks.NONE)) {
      assertThat(document.getPackagePart().getRelationships())
          .allMatch(relation -> relation.getTargetMode() == TargetMode.INTERNAL);
    }
    try (XWPFDocument document = open(Permalinks.to(URI.create("http://127.0.0.1:8080")))) {
      assertThat(document.getHyperlinks())
          .singleElement()
          .extracting(link -> link.getURL())
          .isEqualTo("http://127.0.0.1:8080/passages/" + SamplePaper.PASSAGE);
    }
  }
}
