package org.rapporteur.ingest.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.block.BlockNotation;
import org.rapporteur.ingest.format.FileCheck;
import org.rapporteur.ingest.format.FileReader;
import org.rapporteur.ingest.format.Part;
import org.rapporteur.ingest.format.UnreadableFile;

/// Messages and what a reader sees of them.
class EmlParserTest {
  private static final FileReader READER = new FileReader();

  private static final String HEAD =
      """
      From: Ministry of Justice <office@justice.example>
      To: =?ISO-8859-1?Q?Secr=E9tariat?= <committee@example.org>
      Subject: =?UTF-8?B?UmVwbHkgb2YgQXJ2ZW5pYSDigJMgcm91bmQgMg==?=
      Date: Mon, 5 Oct 2020 09:07:00 +0200
      MIME-Version: 1.0
      """;

  private static final String SHOWN =
      """
      H1 Reply of Arvenia – round 2
      P  From: Ministry of Justice <office@justice.example>
      P  To: Secrétariat <committee@example.org>
      P  Date: 5 October 2020, 09:07 +02:00
      """;

  @TempDir private Path folder;

  private List<Part> parts(byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve("reply.eml"), bytes);
    return READER.parts(file, FileCheck.digest(file));
  }

  private List<Part> parts(String message) throws Exception {
    return parts(message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Part part) {
    return switch (part) {
      case Part.Read read -> BlockNotation.write(read.parsed().blocks());
      case Part.Unread unread -> unread.reason() + " " + unread.detail();
    };
  }

  @Test
  void aMessageInPlainTextIsItsHeadAndItsParagraphs() throws Exception {
    String message =
        HEAD
            + """
            Content-Type: text/plain; charset=utf-8

            Dear Secretariat,

            the ministry sends the reply of Arvenia to the questionnaire, with the law on
            procedure and the plan for the years to come.
            1. The reply.
            2. The law.

            > We thank you for sending the reply before the end of the month, in English or
            > in French.

            Office of the Minister
            Tel. 123 456
            """;
    assertThat(text(parts(message).getFirst()))
        .isEqualTo(
            SHOWN
                + """
                P  Dear Secretariat,
                P  the ministry sends the reply of Arvenia to the questionnaire, with the law on procedure and the plan for the years to come.
                P  1. The reply.
                P  2. The law.
                P  > We thank you for sending the reply before the end of the month, in English or in French.
                P  Office of the Minister
                P  Tel. 123 456
                """);
  }

  @Test
  void theSameInTwoFormsIsReadOnceAndAttachmentsAreDocumentsOfTheirOwn() throws Exception {
    String message =
        HEAD
            + """
            Content-Type: multipart/mixed; boundary=outer

            This is a multi-part message in MIME format.
            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            The law was =
            changed.=20
            --inner
            Content-Type: text/html; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            <html><head><style>p {}</style></head><body class=3D"page"><p class=3D"furniture">The law w=
            as chang=E9d.</p><p style=3D"display:none">tracker</p><ol><li>One</li></ol></body></html>
            --inner--
            --outer
            Content-Type: text/plain; name="law.txt"
            Content-Disposition: attachment; filename="law.txt"
            Content-Transfer-Encoding: base64

            QXJ0aWNsZSAxLiBUaGUgY291cnQgaGVhcnMgdGhlIGNoaWxkLgo=
            --outer
            Content-Type: message/rfc822

            Subject: Before
            From: a@example.org

            The letter before.
            --outer
            Content-Type: application/pgp-signature; name="signature.asc"

            -----BEGIN PGP SIGNATURE-----
            --outer--
            """;
    List<Part> parts = parts(message);
    assertThat(text(parts.get(0))).isEqualTo(SHOWN + "P  The law was changéd.\nLI 1. One\n");
    assertThat(parts.stream().map(Part::entry)).containsExactly("", "law.txt", "entry 2");
    assertThat(text(parts.get(1))).isEqualTo("P  Article 1. The court hears the child.\n");
    assertThat(text(parts.get(2)))
        .isEqualTo("H1 Before\nP  From: a@example.org\nP  The letter before.\n");
  }

  @Test
  void anEmptyHtmlFormDoesNotHideThePlainOne() throws Exception {
    String message =
        HEAD
            + """
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain

            The plan.
            --b
            Content-Type: text/html

            <html><head><title>x</title></head><body>&nbsp;</body></html>
            --b--
            """;
    assertThat(text(parts(message).getFirst())).isEqualTo(SHOWN + "P  The plan.\n");
  }

  @Test
  void linesThatFlowAreJoined() throws Exception {
    String message =
        HEAD
            + "Content-Type: text/plain; format=flowed\n\nThe court \nhears the \nchild.\nThe end.\n";
    assertThat(text(parts(message).getFirst()))
        .isEqualTo(SHOWN + "P  The court hears the child.\nP  The end.\n");
  }

  @Test
  void textIsInTheEncodingThatItSaysUnlessItsBytesShowAnother() throws Exception {
    String russian = "Суд заслушал ребёнка и принял решение.";
    for (String[] said :
        new String[][] {
          {"koi8-r", "KOI8-R"},
          {"us-ascii", "windows-1251"},
          {"utf-8", "windows-1251"},
          {"iso-2022-jp", "UTF-8"},
          {"no-such-thing", "UTF-8"}
        }) {
      String head = HEAD + "Content-Type: text/plain; charset=" + said[0] + "\n\n";
      byte[] bytes = (head + russian).getBytes(Charset.forName(said[1]));
      assertThat(text(parts(bytes).getFirst())).as(said[0]).endsWith("P  " + russian + "\n");
    }
  }

  @Test
  void aMailboxOfOneMessageIsThatMessage() throws Exception {
    String message = "From a@example.org Mon Oct  5 09:07:00 2020\n" + HEAD + "\nThe plan.\n";
    assertThat(parts(message)).hasSize(1);
    assertThat(text(parts(message).getFirst())).isEqualTo(SHOWN + "P  The plan.\n");
  }

  @Test
  void theDayOnWhichItWasSentIsThatOfItsAuthorsClock() throws Exception {
    String late = HEAD.replace("09:07", "00:07") + "\nThe plan.\n";
    Path file = Files.writeString(folder.resolve("late.eml"), late);
    assertThat(READER.read(file).properties().created()).isEqualTo("2020-10-05");
    assertThat(READER.read(file).properties().title()).isEqualTo("Reply of Arvenia – round 2");
  }

  @Test
  void anEncryptedMessageIsNamedSo() throws Exception {
    String message =
        HEAD
            + """
            Content-Type: multipart/encrypted; boundary=b; protocol="application/pgp-encrypted"

            --b
            Content-Type: application/pgp-encrypted

            Version: 1
            --b
            Content-Type: application/octet-stream

            -----BEGIN PGP MESSAGE-----
            --b--
            """;
    Path file = Files.writeString(folder.resolve("closed.eml"), message);
    assertThat(assertThrows(UnreadableFile.class, () -> READER.read(file)).reason())
        .isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void partsNestedWithoutEndAreRefused() throws Exception {
    StringBuilder message = new StringBuilder(HEAD);
    for (int i = 0; i < 500; i++) {
      message.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }
    Path file = Files.writeString(folder.resolve("deep.eml"), message);
    assertThat(assertThrows(UnreadableFile.class, () -> READER.read(file)).detail())
        .contains("nests");
  }

  @Test
  void aDamagedMessageIsReadAsFarAsItGoesOrRefused() {
    byte[] whole =
        (HEAD
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nThe plan of the ministry.\n--b\n"
                + "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
                + "PHA+VGhlIGxhdy48L3A+\n--b--\n")
            .getBytes(StandardCharsets.UTF_8);
    Random random = new Random(23);
    for (int i = 0; i < 600; i++) {
      byte[] bytes =
          i % 3 == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length)) : whole.clone();
      for (int flips = i % 3 == 0 ? 0 : 1 + random.nextInt(6); flips > 0; flips--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            try {
              assertThat(parts(bytes)).isNotEmpty();
            } catch (UnreadableFile e) {
              assertThat(e.reason()).isNotEqualTo(Reason.CRASHED);
            }
          });
    }
  }
}
