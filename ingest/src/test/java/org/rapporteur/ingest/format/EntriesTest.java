package org.rapporteur.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure.Reason;

/// Archives and messages are folders of documents: each document inside is one of its own.
class EntriesTest {
  private static final FileReader READER = new FileReader();
  private static final byte[] TEXT = "The State answers the question.".getBytes(UTF_8);

  @TempDir private Path folder;

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
      }
    }
    return bytes.toByteArray();
  }

  private List<Part> parts(String name, byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve(name), bytes);
    return READER.parts(file, FileCheck.digest(file));
  }

  private static String text(Part part) {
    return switch (part) {
      case Part.Read(var entry, var digest, Parsed parsed) ->
          String.join("\n", parsed.blocks().stream().map(b -> b.words().text()).toList());
      case Part.Unread(var entry, Reason reason, var detail) -> reason.name();
    };
  }

  private static Reason reason(Part part) {
    return ((Part.Unread) part).reason();
  }

  @Test
  void anArchiveIsItsEntriesAndNothingItself() throws Exception {
    byte[] page = "<html><body><p>The Committee recommends.</p></body></html>".getBytes(UTF_8);
    List<Part> parts = parts("replies.zip", zip("a/reply.txt", TEXT, "b/reply.html", page));
    assertThat(parts).extracting(Part::entry).containsExactly("a/reply.txt", "b/reply.html");
    assertThat(parts)
        .extracting(EntriesTest::text)
        .containsExactly("The State answers the question.", "The Committee recommends.");
    assertThat(((Part.Read) parts.getFirst()).digest()).isEqualTo(Digest.of(TEXT));
  }

  @Test
  void archivesInArchives() throws Exception {
    byte[] inner = zip("reply.txt", TEXT);
    assertThat(parts("all.zip", zip("2017/all.zip", inner)))
        .extracting(Part::entry)
        .containsExactly("2017/all.zip/reply.txt");
  }

  @Test
  void archivesInArchivesWithoutEndFailAtALimit() throws Exception {
    byte[] nested = zip("reply.txt", TEXT);
    for (int i = 0; i < Limits.DEPTH + 2; i++) {
      nested = zip("more.zip", nested);
    }
    assertThat(parts("nested.zip", nested))
        .singleElement()
        .satisfies(part -> assertThat(reason(part)).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void tooManyEntriesFailTheArchiveThatHasThem() throws Exception {
    Object[] many = new Object[2 * (Limits.ENTRIES + 5)];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = i + ".txt";
      many[i + 1] = TEXT;
    }
    List<Part> parts = parts("many.zip", zip(many));
    assertThat(parts.getFirst()).isInstanceOf(Part.Unread.class);
    assertThat(parts.getFirst().entry()).isEmpty();
    assertThat(reason(parts.getFirst())).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void anEntryThatUnpacksToVeryMuchFails() throws Exception {
    byte[] zeros = new byte[100 << 20];
    java.util.Arrays.fill(zeros, (byte) 'a');
    assertThat(parts("bomb.zip", zip("bomb.txt", zeros)))
        .last()
        .satisfies(part -> assertThat(reason(part)).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void entriesOfOneNameAreToldApart() throws Exception {
    byte[] bytes = zip("reply1.txt", TEXT, "reply2.txt", TEXT);
    String latin = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] same =
        latin.replace("reply2", "reply1").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(parts("same.zip", same)).extracting(Part::entry).doesNotHaveDuplicates();
  }

  @Test
  void namesOfEntriesAreShownAndNeverFollowed() throws Exception {
    String name = "../../etc/\u202Egpj\n.txt";
    assertThat(parts("names.zip", zip(name, TEXT)))
        .extracting(Part::entry)
        .containsExactly("etc/_gpj_.txt");
    assertThat(EntryName.of("C:\\Users\\x\\reply.doc")).isEqualTo("C:/Users/x/reply.doc");
  }

  @Test
  void whatSystemsPutIntoArchivesIsPassedOver() throws Exception {
    byte[] bytes = zip("__MACOSX/._reply.txt", TEXT, ".hidden/reply.txt", TEXT, "r.txt", TEXT);
    assertThat(parts("mac.zip", bytes)).extracting(Part::entry).containsExactly("r.txt");
  }

  @Test
  void anEntryThatCannotBeReadCostsItselfOnly() throws Exception {
    byte[] bytes =
        zip("a.pdf", "%PDF-1.7 nothing".getBytes(UTF_8), "b.doc", new byte[0], "c.txt", TEXT);
    List<Part> parts = parts("mixed.zip", bytes);
    assertThat(parts).extracting(Part::entry).containsExactly("a.pdf", "b.doc", "c.txt");
    assertThat(parts)
        .extracting(EntriesTest::text)
        .containsExactly("DAMAGED", "EMPTY", "The State answers the question.");
  }

  @Test
  void anEmptyArchiveHasNoText() throws Exception {
    assertThat(parts("none.zip", zip("__MACOSX/x.txt", TEXT)))
        .singleElement()
        .isInstanceOfSatisfying(
            Part.Read.class, part -> assertThat(part.parsed().hasText()).isFalse());
  }

  @Test
  void aMessageAndWhatIsAttachedToIt() throws Exception {
    String message =
        """
        From: secretariat@example.org
        Subject: Reply of Arvenia
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain; charset=UTF-8

        Please find the reply attached.
        --b
        Content-Type: text/plain; charset=UTF-8; name="reply.txt"
        Content-Disposition: attachment; filename="reply.txt"

        The State answers the question.
        --b
        Content-Type: image/png; name="logo.png"
        Content-Disposition: inline; filename="logo.png"
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --b--
        """;
    List<Part> parts = parts("message.eml", message.replace("\n", "\r\n").getBytes(UTF_8));
    assertThat(parts).extracting(Part::entry).containsExactly("", "reply.txt");
    assertThat(text(parts.getFirst())).contains("Please find the reply attached.");
    assertThat(text(parts.getLast())).isEqualTo("The State answers the question.");
  }

  @Test
  void metadataOfADocumentCannotSayThatItFailed() throws Exception {
    String page =
        "<html><head><meta name='rapporteur:reason' content='ENCRYPTED'>"
            + "<meta name='rapporteur:entry' content='x'></head><body><p>Text</p></body></html>";
    assertThat(parts("page.html", page.getBytes(UTF_8)))
        .singleElement()
        .isInstanceOfSatisfying(Part.Read.class, part -> assertThat(part.entry()).isEmpty());
  }
}
