package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir Path folder;
  private String gold;

  @BeforeEach
  void twoTexts() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(
        file,
        """
        {"id":"one","split":"tune","language":"en","text":"Arvenia and Corvania met.","kinds":["party"],"mentions":[{"kind":"party","text":"Arvenia","party":"XAR","basis":"name"}]}
        {"id":"two","split":"test","language":"fr","text":"L’Arvénie.","kinds":["party"],"mentions":[{"kind":"party","text":"Arvénie","party":"XAR","basis":"name"}]}
        """);
    gold = file.toString();
  }

  @Test
  void figuresHaveTheirColumns() {
    Run run = Run.of("evaluate", gold, "--format", "csv");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.lines())
        .containsExactly(
            "split,kind,basis,language,gold,found,right,precision,recall,f1",
            "tune,party,all,all,1,2,1,0.5,1.0,0.6667",
            "tune,party,all,en,1,2,1,0.5,1.0,0.6667",
            "tune,party,name,all,1,2,1,0.5,1.0,0.6667",
            "tune,party,name,en,1,2,1,0.5,1.0,0.6667",
            "test,party,all,all,1,1,1,1.0,1.0,1.0",
            "test,party,all,fr,1,1,1,1.0,1.0,1.0",
            "test,party,name,all,1,1,1,1.0,1.0,1.0",
            "test,party,name,fr,1,1,1,1.0,1.0,1.0");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void oneSplitOnly() {
    assertThat(Run.of("evaluate", gold, "--split", "test", "--format", "csv").lines())
        .hasSize(5)
        .noneMatch(line -> line.startsWith("tune"));
    Run wrong = Run.of("evaluate", gold, "--split", "dev");
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("--split").contains("TUNE, TEST");
  }

  @Test
  void missesAreListedWithWhatWasExpectedAndFound() {
    assertThat(Run.of("evaluate", gold, "--misses", "--format", "csv").out())
        .isEqualTo(
            """
            id,split,language,verdict,kind,basis,found_basis,expected,found,text,place
            one,tune,en,false find,party,,name,,XCV,Corvania,"%s, line 1"
            """
                .formatted(gold));
  }

  @Test
  void gainsAndLossesAreToldOnStandardError() throws IOException {
    Path figures = folder.resolve("figures.csv");
    assertThat(Run.of("evaluate", gold, "-o", figures.toString()).code()).isEqualTo(ExitCode.DONE);
    String[] again = {"evaluate", gold, "--format", "csv", "--against", figures.toString()};
    assertThat(Run.of(again).err()).isEqualTo("Against " + figures + "\n  same  8 figures\n");
    Files.writeString(
        figures,
        Files.readString(figures)
            .replace("tune,party,all,all,1,2,1", "tune,party,all,all,1,1,1")
            .replace("test,party,all,all,1,1,1", "test,party,all,all,2,1,1"));
    assertThat(Run.of(again).err().lines())
        .contains(
            "  loss  tune party all all: F1 1.0 of 1 → 0.6667 of 1",
            "  gain  test party all all: F1 0.6667 of 2 → 1.0 of 1",
            "  same  6 figures");
  }

  @Test
  void aGoldFileThatIsWrongIsRefused() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.jsonl"), "{\"id\":\"x\"}\n");
    Run run = Run.of("evaluate", gold, wrong.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("wrong.jsonl, line 1: ");
    Run missing = Run.of("evaluate", folder.resolve("none.jsonl").toString());
    assertThat(missing.code()).isEqualTo(ExitCode.FAILED);
    assertThat(missing.err()).contains("none.jsonl: there is no such file");
  }

  @Test
  void aDocumentThatCannotBeReadIsListed() throws IOException {
    Path beside = folder.resolve("beside.jsonl");
    Files.writeString(
        beside,
        "{\"id\":\"d\",\"split\":\"test\",\"language\":\"en\",\"document\":\"none.pdf\","
            + "\"kinds\":[\"party\"]}\n");
    Run run = Run.of("evaluate", gold, beside.toString(), "--format", "csv");
    assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(run.err()).contains("none.pdf");
    assertThat(run.lines()).hasSize(9);
  }
}
