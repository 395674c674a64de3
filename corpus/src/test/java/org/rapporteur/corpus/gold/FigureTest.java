package org.rapporteur.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.corpus.gold.Change.Direction;
import org.rapporteur.corpus.gold.Judgement.Verdict;

class FigureTest {
  private static final String HEADER = "split,kind,basis,language,gold,found,right,precision\n";

  @TempDir Path folder;
  private GoldText text;

  @BeforeEach
  void anyText() throws IOException {
    text = Gold.read(folder, Gold.line("Arvenia.", "'kinds':[]")).getFirst();
  }

  private Judgement party(Verdict verdict, String goldBasis, String foundBasis) {
    return new Judgement(text, Kind.PARTY, verdict, goldBasis, foundBasis, "XAR", "XAR", "Arvenia");
  }

  private List<Figure> figures() {
    return Figure.of(
        List.of(
            party(Verdict.RIGHT, "name", "name"),
            party(Verdict.OTHER_BASIS, "name", "demonym"),
            party(Verdict.MISS, "demonym", ""),
            party(Verdict.FALSE_FIND, "", "name")));
  }

  private static String words(Figure figure) {
    return "%s: %d %d %d".formatted(figure.scope(), figure.gold(), figure.found(), figure.right());
  }

  @Test
  void theWholeCountsMeaningsAndABasisCountsWhatIsOnIt() {
    assertThat(figures())
        .extracting(FigureTest::words)
        .containsExactly(
            "tune party all all: 3 3 2",
            "tune party all en: 3 3 2",
            "tune party demonym all: 1 1 0",
            "tune party demonym en: 1 1 0",
            "tune party name all: 2 2 1",
            "tune party name en: 2 2 1");
  }

  @Test
  void ratiosAreRoundedAndMissingWhereThereIsNothingToDivideBy() {
    Figure figure = new Figure(figures().getFirst().scope(), 3, 4, 2);
    assertThat(figure.precision()).isEqualTo(0.5);
    assertThat(figure.recall()).isEqualTo(0.6667);
    assertThat(figure.f1()).isEqualTo(0.5714);
    Figure nothingFound = new Figure(figure.scope(), 3, 0, 0);
    assertThat(nothingFound.precision()).isNull();
    assertThat(nothingFound.f1()).isZero();
  }

  @Test
  void figuresAreComparedWithThoseRecorded() throws IOException {
    Path file = folder.resolve("figures.csv");
    Files.writeString(
        file,
        HEADER
            + "tune,party,all,all,3,3,1,0.3333\n"
            + "tune,party,demonym,all,1,1,1,1.0\n"
            + "tune,party,name,all,2,2,1,0.5\n"
            + "test,party,name,all,2,2,1,0.5\n");
    RecordedFigures recorded = RecordedFigures.read(file);
    assertThat(recorded.changes(figures(), null))
        .extracting(Change::direction)
        .containsExactly(
            Direction.GAIN,
            Direction.NEW,
            Direction.LOSS,
            Direction.NEW,
            Direction.SAME,
            Direction.NEW,
            Direction.GONE);
    assertThat(recorded.changes(figures(), Split.TUNE)).hasSize(6);
  }

  @Test
  void recordedFiguresThatAreNoneAreRefused() throws IOException {
    Path file = folder.resolve("figures.csv");
    Files.writeString(file, "split,kind\n");
    assertThatThrownBy(() -> RecordedFigures.read(file))
        .hasMessageContaining("figures.csv, line 1: there is no column basis");
    Files.writeString(file, HEADER + "tune,party,all,all,3,many,1,1.0\n");
    assertThatThrownBy(() -> RecordedFigures.read(file))
        .hasMessageContaining("line 2: not a figure");
  }
}
