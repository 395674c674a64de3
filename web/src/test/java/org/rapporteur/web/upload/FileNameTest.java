package org.rapporteur.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  /// Each row: a name as it is sent, then as it is kept. `\\uXXXX` stands for a character.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reply.pdf | reply.pdf",
        "Réponse de l’Arvénie (2017).docx | Réponse de l’Arvénie (2017).docx",
        "../../../etc/reply.pdf | reply.pdf",
        "/etc/cron.d/reply.txt | reply.txt",
        "C:\\Documents\\someone\\reply.docx | reply.docx",
        "..\\..\\reply.txt | reply.txt",
        "re\\u0000ply.txt | reply.txt",
        "reply.txt\\u0000.exe | reply.txt.exe",
        "re\\u001B[31mply.txt | re[31mply.txt",
        "reply\\u202Efdp.exe | replyfdp.exe",
        "re\\u200Bply\\uFEFF.txt | reply.txt",
        "re\\u2028ply.txt | reply.txt",
        "reply\\u00A0 1.txt | reply  1.txt",
        "Re\\u0301ponse.txt | Réponse.txt",
        "reply.txt... | reply.txt",
        "<img src=x onerror=alert(1)>.txt | _img src=x onerror=alert(1)_.txt",
        "<script>alert(1)</script>.txt | script_.txt",
        "a\"b:c*d?e.txt | a_b_c_d_e.txt",
        "=cmd('calc')!A0.csv | =cmd('calc')!A0.csv",
        "re\\uD800ply.txt | reply.txt"
      })
  void whatCanBeMendedIs(String sent, String kept) throws Exception {
    assertThat(FileName.of(unescaped(sent)).text()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "'', NO_NAME",
    "., NO_NAME",
    ".., NO_NAME",
    "'   ', NO_NAME",
    "folder/, NO_NAME",
    "\\u202E\\u200B, NO_NAME",
    ".bashrc, HIDDEN",
    "../.ssh, HIDDEN",
    "\\u200B.hidden, HIDDEN",
    ".rapporteur-incoming, HIDDEN",
    "CON, RESERVED",
    "nul.txt, RESERVED",
    "Com1.docx, RESERVED",
    "LPT9, RESERVED",
    "aux., RESERVED",
    "rapporteur.json, SAYS_OF_OTHERS",
    "Rapporteur.JSON, SAYS_OF_OTHERS",
    "some/rapporteur.json, SAYS_OF_OTHERS",
    "rapporteur.json., SAYS_OF_OTHERS",
    "rappor\\u200Bteur.json, SAYS_OF_OTHERS",
    "\\uFF52apporteur.json, SAYS_OF_OTHERS"
  })
  void whatCannotBeMendedIsRefused(String sent, Refusal why) {
    assertThatThrownBy(() -> FileName.of(unescaped(sent)))
        .isInstanceOfSatisfying(
            RefusedName.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "🏛"})
  void aNameThatIsTooLongIsNotCut(String letter) throws Exception {
    int bytes = letter.getBytes(StandardCharsets.UTF_8).length;

    assertThat(FileName.of(letter.repeat(196 / bytes) + ".txt").text()).endsWith(".txt");
    assertThatThrownBy(() -> FileName.of(letter.repeat(300 / bytes) + ".txt"))
        .hasMessage("LONG_NAME");
  }

  @Test
  void noNameLeavesTheFolderWhateverIsSent() {
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "..", "/", "\\", ".", "\0", "a", "\u202e", "é", "CON", " ", "~", ":", "%2e", "\ud83c");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder sent = new StringBuilder();
      for (int n = random.nextInt(8); n >= 0; n--) {
        sent.append(pieces.get(random.nextInt(pieces.size())));
      }
      try {
        String name = FileName.of(sent.toString()).text();
        assertThat(name).doesNotContain("/", "\\", "\0").doesNotStartWith(".").isNotBlank();
        assertThat(FileName.of(name).text()).as("the same again").isEqualTo(name);
      } catch (RefusedName e) {
        assertThat(e.why()).isNotNull();
      }
    }
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
