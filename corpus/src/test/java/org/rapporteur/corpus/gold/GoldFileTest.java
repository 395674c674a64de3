package org.rapporteur.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFileTest {
  private static final String TEXT = "Arvenia follows Article 18.";

  @TempDir Path folder;

  /// Each row: members of a text, then words of the reason why it is refused.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'kinds':['novel'] | there is no kind "novel"
          'kinds':'party' | "kinds" is not a list
          'kinds':[],'colour':'red' | there is no member "colour"
          'kinds':[],'round':'77' | has no round "77"
          'kinds':[],'party':'ZZZ' | no party has the code 'ZZZ'
          'kinds':[],'instrument':'none' | there is no instrument "none"
          'kinds':[],'document':'x.pdf' | either "text" or "document"
          'kinds':[],'partial':'yes' | "partial" is neither true nor false
          'kinds':[],'bases':['guessed'] | there is no basis 'guessed'
          'kinds':[],'kinds':[] | Duplicate
          'kinds':[],'mentions':[{'kind':'party','text':'Arvenia','party':'XAR','basis':'name'}] | "kinds" leaves it out
          'kinds':['party'],'mentions':[{'kind':'party','text':'Arvenia','basis':'name'}] | "party" is missing
          'kinds':['party'],'mentions':[{'kind':'party','party':'XAR','basis':'name'}] | without the words
          'kinds':['party'],'mentions':[{'kind':'party','text':'Arvenia','party':'XAR','basis':'cited'}] | there is no basis 'cited'; write one of name
          'kinds':['party'],'mentions':[{'kind':'party','text':'Dorvia','party':'XDO','basis':'name'}] | "Dorvia" does not stand in t
          'kinds':['party'],'bases':['demonym'],'mentions':[{'kind':'party','text':'Arvenia','party':'XAR','basis':'name'}] | "bases" leaves out
          'kinds':['party'],'mentions':[{'kind':'party','text':'Arvenia','resolution':'vague','basis':'name'}] | "resolution" is neither
          'kinds':['provision'],'mentions':[{'kind':'provision','text':'Article 18','provision':'Art. 18','basis':'cited'}] | not a provision: 'Art. 18'
          'kinds':[],'recommendations':[{'code':'3rd'}] | not a recommendation code: '3rd'
          'kinds':[],'recommendations':[{'code':'I-1','urgency':'beg'}] | "beg" is no value of "urgency"
          'kinds':[],'recommendations':[{'code':'I-1','addressee_kind':'some'}] | "some" is no value
          """)
  void aLineThatIsWrongIsRefusedWithFileLineAndReason(String members, String reason) {
    String good = Gold.line(TEXT, "'kinds':[]").replace("\"t\"", "\"first\"");
    assertThatThrownBy(() -> Gold.read(folder, good, Gold.line(TEXT, members)))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("gold.jsonl, line 2: ")
        .hasMessageContaining(reason);
  }

  @Test
  void whatIsNoJsonOrNoTextIsRefusedToo() throws IOException {
    assertThatThrownBy(() -> Gold.read(folder, "", "{\"id\":")).hasMessageContaining("line 2: ");
    assertThatThrownBy(() -> Gold.read(folder, "[]")).hasMessageContaining("not an object");
    String line = Gold.line(TEXT, "'kinds':[]");
    assertThatThrownBy(() -> Gold.read(folder, line, line))
        .hasMessageContaining("line 2: there is another text \"t\"");
    assertThatThrownBy(() -> Gold.read(folder, line + line)).hasMessageContaining("line 1: ");
    Path latin = Files.write(folder.resolve("latin.jsonl"), new byte[] {'"', (byte) 0xE9, '"'});
    assertThatThrownBy(() -> GoldFile.read(latin, Gold.INSTRUMENTS)).hasMessageContaining("UTF-8");
  }

  @Test
  void wordsMayStandAcrossALineBreak() throws IOException {
    String words = "'kinds':['party'],'mentions':[{'kind':'party','text':'Velmar Isles',";
    String line = Gold.line("The Velmar\\nIsles.", words + "'party':'XVI','basis':'name'}]");
    assertThat(Gold.read(folder, line)).hasSize(1);
  }

  @Test
  void theBasesJudgedAreTheExpressedOnesAndThoseAnnotated() throws IOException {
    String members =
        "'kinds':['party'],'mentions':[{'kind':'party','text':'Arvenia','party':'XAR','basis':'list'}]";
    Bases bases = Gold.read(folder, Gold.line(TEXT, members)).getFirst().bases();
    assertThat(bases.labels())
        .containsExactlyInAnyOrder("name", "demonym", "cited", "expanded", "inherited", "list");
  }
}
