package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The specimens in all their formats against the passages that their sources say they have.
class SpecimenPassagesTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.corpus.SpecimenFile#all")
  void everyPassageIsFoundWithItsKindAndPlace(SpecimenFile file) {
    List<FoundPassage> found = FoundPassage.of(file.read());

    List<SpecimenGold.PassageRow> missing =
        SpecimenGold.passages(file.document()).stream()
            .filter(row -> found.stream().noneMatch(row::is))
            .toList();

    assertThat(missing).as("missing in %s", file).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.corpus.SpecimenFile#all")
  void nothingElseIsTakenForAPassageOfTheseKinds(SpecimenFile file) {
    List<SpecimenGold.PassageRow> rows = SpecimenGold.passages(file.document());

    List<FoundPassage> others =
        FoundPassage.of(file.read()).stream()
            .filter(found -> rows.stream().noneMatch(row -> row.is(found)))
            .toList();

    assertThat(others).as("not in the reference of %s", file).isEmpty();
  }
}
