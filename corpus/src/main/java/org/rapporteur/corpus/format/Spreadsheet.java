package org.rapporteur.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook whose bytes depend on nothing but what is put into it. The library writes the time of
/// day into each; so it writes to a temporary file, from which the parts are packed anew. Texts are
/// cells of type text, which no spreadsheet computes.
public final class Spreadsheet implements AutoCloseable {
  /// The most characters in a cell that spreadsheets open (Microsoft, "Excel specifications and
  /// limits").
  static final int LONGEST = 32_767;

  private static final String CUT = " … [cut: a cell holds 32,767 characters]";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final OutputStream out;
  private final Path draft;
  private final OutputStream drafting;
  private final Workbook workbook;

  /// @param out where it goes when it is finished; stays open
  /// @throws IOException if no temporary file can be made
  public Spreadsheet(OutputStream out) throws IOException {
    this.out = out;
    this.draft = Files.createTempFile("rapporteur", ".xlsx");
    this.drafting = new BufferedOutputStream(Files.newOutputStream(draft));
    this.workbook = new Workbook(drafting, "Rapporteur", null);
    this.workbook.setCompressionLevel(1);
  }

  /// Adds a sheet, to be finished before [#finish].
  public Worksheet sheet(String name) {
    return workbook.newWorksheet(name);
  }

  /// Writes a text into a cell; one that is too long says so at its end.
  public static void text(Worksheet sheet, int row, int column, String text) {
    sheet.inlineString(row, column, fitting(text));
  }

  private static String fitting(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
  }

  /// Writes the whole. Nothing can be added afterwards.
  ///
  /// @throws IOException if it cannot be written
  public void finish() throws IOException {
    workbook.finish();
    drafting.close();
    ZipOutputStream packed = new ZipOutputStream(out);
    try (ZipFile parts = new ZipFile(draft.toFile())) {
      for (ZipEntry part : parts.stream().toList()) {
        ZipEntry steady = new ZipEntry(part.getName());
        steady.setTimeLocal(NO_TIME);
        packed.putNextEntry(steady);
        try (InputStream in = parts.getInputStream(part)) {
          if (part.getName().equals(PROPERTIES)) {
            packed.write(withoutTime(new String(in.readAllBytes(), UTF_8)).getBytes(UTF_8));
          } else {
            in.transferTo(packed);
          }
        }
        packed.closeEntry();
      }
    }
    packed.finish();
    packed.flush();
  }

  /// Removes the temporary file.
  @Override
  public void close() throws IOException {
    drafting.close();
    Files.deleteIfExists(draft);
  }

  private static String withoutTime(String properties) {
    return properties.replaceFirst("<dcterms:created[^>]*>[^<]*</dcterms:created>", "");
  }
}
