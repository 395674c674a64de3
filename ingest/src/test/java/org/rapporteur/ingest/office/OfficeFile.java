package org.rapporteur.ingest.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A small office document put together from literal XML, so that a test shows exactly what it is
/// about.
public final class OfficeFile {
  private static final String WORD =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String OPEN =
      " xmlns:office='%1$soffice:1.0' xmlns:text='%1$stext:1.0' xmlns:style='%1$sstyle:1.0'"
              .formatted(ODF)
          + " xmlns:table='%1$stable:1.0' xmlns:draw='%1$sdrawing:1.0' xmlns:meta='%1$smeta:1.0'"
              .formatted(ODF)
          + " xmlns:dc='http://purl.org/dc/elements/1.1/'";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  private OfficeFile() {}

  /// A Word document.
  ///
  /// @param body what is in `w:body`
  public static OfficeFile docx(String body) {
    OfficeFile file = new OfficeFile();
    file.parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + "<Override PartName='/word/document.xml' ContentType='application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
    file.parts.put(
        "_rels/.rels",
        relations(
            "<Relationship Id='rId1' Type='%sofficeDocument' Target='word/document.xml'/>"
                .formatted(RELATION)));
    file.parts.put("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
    return file;
  }

  /// An OpenDocument text.
  ///
  /// @param styles what is in `office:automatic-styles`
  /// @param text what is in `office:text`
  public static OfficeFile odt(String styles, String text) {
    OfficeFile file = new OfficeFile();
    file.parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    file.parts.put(
        "content.xml",
        "<office:document-content%s><office:automatic-styles>%s</office:automatic-styles>"
                .formatted(OPEN, styles)
            + "<office:body><office:text>%s</office:text></office:body></office:document-content>"
                .formatted(text));
    return file;
  }

  /// Adds a part to which the text of a Word document refers.
  ///
  /// @param type the last segment of the relation's type, such as `footnotes`
  /// @param root the local name of the part's root element
  public OfficeFile part(String type, String root, String content) {
    String name = type + ".xml";
    parts.put("word/" + name, word(root, content));
    relations.append(
        "<Relationship Id='%1$s' Type='%2$s%1$s' Target='%3$s'/>".formatted(type, RELATION, name));
    parts.put("word/_rels/document.xml.rels", relations(relations.toString()));
    return this;
  }

  /// Adds the styles and running heads of an OpenDocument text.
  public OfficeFile styles(String content) {
    parts.put(
        "styles.xml",
        "<office:document-styles%s>%s</office:document-styles>".formatted(OPEN, content));
    return this;
  }

  /// Adds any part as it is.
  public OfficeFile raw(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /// Leaves a part out.
  public OfficeFile without(String name) {
    parts.remove(name);
    return this;
  }

  private static String word(String root, String content) {
    return "<?xml version='1.0' encoding='UTF-8'?><w:%1$s%2$s>%3$s</w:%1$s>"
        .formatted(root, WORD, content);
  }

  private static String relations(String content) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + content
        + "</Relationships>";
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
