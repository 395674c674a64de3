package org.rapporteur.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.ingest.block.BlockNotation;

/// Plain text as files have it.
class PlainTextTest {
  private static final FileReader READER = new FileReader();

  @TempDir private Path folder;

  private List<String> paragraphs(String name, byte[] bytes) throws Exception {
    return READER.read(Files.write(folder.resolve(name), bytes)).blocks().stream()
        .map(block -> block.words().text())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1251"})
  void textWithoutAByteOrderMarkIsNoBinaryData(String charset) throws Exception {
    byte[] bytes =
        "1. Суд заслушал ребёнка.\n\n2. Закон принят.\n".getBytes(Charset.forName(charset));
    for (String name : List.of("reply.txt", "reply.md")) {
      assertThat(paragraphs(name, bytes))
          .containsExactly("1. Суд заслушал ребёнка.", "2. Закон принят.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"reply.docx", "reply.odt", "reply.pdf", "reply.msg", "reply.zip"})
  void textByTheNameOfAnotherKindIsMislabelled(String name) throws Exception {
    Path file = Files.writeString(folder.resolve(name), "The ministry reports.\n".repeat(9));
    UnreadableFile refused = assertThrows(UnreadableFile.class, () -> READER.read(file));
    assertThat(refused.reason()).isEqualTo(Reason.MISLABELLED);
    assertThat(refused.detail()).contains(name.substring(name.lastIndexOf('.')));
  }

  @Test
  void anEmptyLineBetweenAllLinesIsSpacing() throws Exception {
    String text =
        """
        The ministry has drawn up a plan for the protection of children in Arvenia by the

        National Council, which reports every year to the parliament, on the basis of its own

        figures and of those of the police.



        The court hears the child in a room made for it, as the law on procedure says in its

        Article 12. The measures are the following ones, which were taken in the last two years:

        a room for hearings in every court of first instance and in each of the regions too;

        The courses for judges and prosecutors are held twice a year.

        """;
    assertThat(paragraphs("spaced.txt", text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            "The ministry has drawn up a plan for the protection of children in Arvenia by the"
                + " National Council, which reports every year to the parliament, on the basis of"
                + " its own figures and of those of the police.",
            "The court hears the child in a room made for it, as the law on procedure says in its"
                + " Article 12. The measures are the following ones, which were taken in the last"
                + " two years:",
            "a room for hearings in every court of first instance and in each of the regions too;",
            "The courses for judges and prosecutors are held twice a year.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recommendation II-3",
        "Recommandation II-3",
        "RECOMMENDATION II-3",
        "Recommandation II‑3"
      })
  void aRecommendationsHeadingIsALineOfItsOwn(String heading) throws Exception {
    String text = "A register is kept.\n" + heading + "\nMalta is invited to publish it.\n";
    assertThat(paragraphs("report.txt", text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("A register is kept.", heading, "Malta is invited to publish it.");
  }

  @Test
  void theFootnotesOfAnExcerptBeginWithAnyNumber() throws Exception {
    String text =
        """
        All parties but two143 keep a register, and one of them144 publishes it.

        143. Cyprus and Malta.
        144. Arvenia.
        """;
    Path file = Files.writeString(folder.resolve("excerpt.txt"), text);
    assertThat(BlockNotation.write(READER.read(file).blocks()).lines())
        .containsExactly(
            "P  All parties but two[^143] keep a register, and one of them[^144] publishes it.",
            "FN 143 Cyprus and Malta.",
            "FN 144 Arvenia.");
  }

  @Test
  void aNumberThatNothingCallsIsNoFootnote() throws Exception {
    String text = "All parties but two keep a register.\n\n143. In Malta, judges keep one.\n";
    assertThat(paragraphs("excerpt.txt", text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("All parties but two keep a register.", "143. In Malta, judges keep one.");
  }
}
