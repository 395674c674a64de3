package org.rapporteur.corpus.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.corpus.format.Xml;

/// A paper as a Word document: the package of parts that ECMA-376 describes, written straight into
/// the archive. [WordBody] is the part with the words; the others are files beside this package.
/// Nothing in it depends on the time or place of writing.
final class WordPaper {
  /// The earliest time that an archive can state.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /// Where the style sheet names the paper's language.
  private static final String LANGUAGE = "LANGUAGE";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Permalinks permalinks;
  private final ZipOutputStream zip;
  private final Writer text;

  WordPaper(Permalinks permalinks, OutputStream out) {
    this.permalinks = permalinks;
    this.zip = new ZipOutputStream(out);
    this.text = new BufferedWriter(new OutputStreamWriter(zip, UTF_8));
  }

  /// Writes a part of the package.
  private interface Part {
    void write(Xml xml) throws IOException;
  }

  void write(Paper paper) throws IOException {
    ready("[Content_Types].xml", Bundled.text("docx/content-types.xml"));
    part("_rels/.rels", WordPaper::relations);
    part("docProps/core.xml", xml -> properties(xml, paper));
    WordBody body = new WordBody(paper, permalinks);
    part("word/document.xml", body::write);
    part("word/_rels/document.xml.rels", xml -> relations(xml, body.addresses()));
    ready(
        "word/styles.xml",
        Bundled.text("docx/styles.xml").replace(LANGUAGE, paper.language().code()));
    ready("word/numbering.xml", Bundled.text("docx/numbering.xml"));
    ready("word/settings.xml", Bundled.text("docx/settings.xml"));
    ready("word/footer.xml", Bundled.text("docx/footer.xml"));
    zip.finish();
  }

  private void ready(String name, String content) throws IOException {
    entry(name);
    zip.write(content.getBytes(UTF_8));
  }

  private void part(String name, Part part) throws IOException {
    entry(name);
    Xml xml = new Xml(text);
    xml.declaration();
    part.write(xml);
    xml.finish();
    text.flush();
  }

  private void entry(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private static void properties(Xml xml, Paper paper) throws IOException {
    xml.begin(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    xml.text(TextPaper.words(paper.title()), "dc:title");
    xml.text("Rapporteur", "dc:creator");
    xml.text(paper.language().code(), "dc:language");
    xml.end();
  }

  private static void relations(Xml xml) throws IOException {
    xml.begin("Relationships", "xmlns", RELATIONS);
    relation(xml, "document", OFFICE + "officeDocument", "word/document.xml");
    relation(
        xml,
        "properties",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml");
    xml.end();
  }

  /// @param addresses the addresses outside the document to which its words lead, by identifier
  private static void relations(Xml xml, Map<String, String> addresses) throws IOException {
    xml.begin("Relationships", "xmlns", RELATIONS);
    relation(xml, "styles", OFFICE + "styles", "styles.xml");
    relation(xml, "numbering", OFFICE + "numbering", "numbering.xml");
    relation(xml, "settings", OFFICE + "settings", "settings.xml");
    relation(xml, WordBody.FOOTER, OFFICE + "footer", "footer.xml");
    for (Map.Entry<String, String> address : addresses.entrySet()) {
      xml.empty(
          "Relationship",
          "Id",
          address.getValue(),
          "Type",
          OFFICE + "hyperlink",
          "Target",
          address.getKey(),
          "TargetMode",
          "External");
    }
    xml.end();
  }

  private static void relation(Xml xml, String id, String type, String target) throws IOException {
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }
}
