package org.rapporteur.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.block.BlockNotation;
import org.rapporteur.ingest.format.FileReader;
import org.rapporteur.ingest.format.UnreadableFile;

/// Damaged office documents: read whole, or refused with the reason; never a shorter text.
class DamagedOfficeFilesTest {
  private static final FileReader READER = new FileReader();

  @TempDir private Path folder;

  private static OfficeFile docx() {
    String note = "<w:footnote w:id='1'><w:p><w:r><w:t>Arvenia.</w:t></w:r></w:p></w:footnote>";
    return OfficeFile.docx(
            "<w:p><w:r><w:t>The ministry reports on its plan.</w:t></w:r>"
                + "<w:r><w:footnoteReference w:id='1'/></w:r></w:p>"
                + "<w:p><w:r><w:t>The court hears the child.</w:t></w:r></w:p>")
        .part("footnotes", "footnotes", note)
        .part("styles", "styles", "");
  }

  private static OfficeFile odt() {
    return OfficeFile.odt("", "<text:p>The ministry reports.</text:p><text:p>The court.</text:p>")
        .styles("");
  }

  /// A whole file, its name, and what is read of it.
  record Whole(String name, OfficeFile file, String text) {
    byte[] bytes() {
      return file.bytes();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Whole> wholes() {
    return Stream.of(
        new Whole(
            "specimen.docx",
            docx(),
            "P  The ministry reports on its plan.[^1]\nFN 1 Arvenia.\nP  The court hears the child.\n"),
        new Whole("specimen.odt", odt(), "P  The ministry reports.\nP  The court.\n"));
  }

  /// What is read, or the reason why nothing is.
  private String outcome(String name, byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve(name), bytes);
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          try {
            return BlockNotation.write(READER.read(file).blocks());
          } catch (UnreadableFile e) {
            assertThat(e.reason())
                .as(e.detail())
                .isIn(
                    Reason.DAMAGED,
                    Reason.MISLABELLED,
                    Reason.ENCRYPTED,
                    Reason.EMPTY,
                    Reason.UNSUPPORTED);
            return "";
          }
        });
  }

  @ParameterizedTest
  @MethodSource("wholes")
  void aWholeFileIsReadWhole(Whole whole) throws Exception {
    assertThat(outcome(whole.name, whole.bytes())).isEqualTo(whole.text);
  }

  @ParameterizedTest
  @MethodSource("wholes")
  void aFileCutOffAnywhereIsRefused(Whole whole) throws Exception {
    byte[] all = whole.bytes();
    for (int length = 1; length < all.length; length += 37) {
      assertThat(outcome(whole.name, Arrays.copyOf(all, length))).as("" + length).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("wholes")
  void aFileWithBytesFlippedIsReadWholeOrRefused(Whole whole) throws Exception {
    Random random = new Random(71);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = whole.bytes();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertThat(outcome(whole.name, bytes)).as("" + i).isIn("", whole.text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "word/footnotes.xml", "word/styles.xml"})
  void aWordDocumentWithoutOneOfItsPartsIsRefusedAndThePartNamed(String part) throws Exception {
    Path file = Files.write(folder.resolve("a.docx"), docx().without(part).bytes());
    UnreadableFile refused = assertThrows(UnreadableFile.class, () -> READER.read(file));
    assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(refused.detail()).contains(part, "missing");
  }

  @Test
  void aNoteThatIsCalledButNotThereIsNotPassedOver() throws Exception {
    OfficeFile file =
        OfficeFile.docx("<w:p><w:r><w:t>Law</w:t><w:footnoteReference w:id='7'/></w:r></w:p>");
    Path path = Files.write(folder.resolve("a.docx"), file.bytes());
    assertThat(assertThrows(UnreadableFile.class, () -> READER.read(path)).detail())
        .contains("footnote 7");
  }

  @ParameterizedTest
  @ValueSource(ints = {130, 20_000})
  void elementsNestedWithoutEndAreRefused(int levels) throws Exception {
    String body =
        "<w:sdt><w:sdtContent>".repeat(levels)
            + "<w:p/>"
            + "</w:sdtContent></w:sdt>".repeat(levels);
    Path path = Files.write(folder.resolve("a.docx"), OfficeFile.docx(body).bytes());
    assertThat(assertThrows(UnreadableFile.class, () -> READER.read(path)).detail())
        .contains("nests");
  }

  @Test
  void entitiesAreNotFollowed() throws Exception {
    String bomb =
        "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            + "<w:body><w:p><w:r><w:t>A&b;&x;</w:t></w:r></w:p></w:body></w:document>";
    byte[] bytes = OfficeFile.docx("").raw("word/document.xml", bomb).bytes();
    assertThat(outcome("a.docx", bytes)).doesNotContain("aaaa");
  }
}
