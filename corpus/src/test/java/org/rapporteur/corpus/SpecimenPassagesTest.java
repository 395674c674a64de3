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
            .filter(row -> !isKnownToBeMissing(file, row.kind()))
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
            .filter(found -> !isKnownToBeMissing(file, found.kind()))
            .toList();

    assertThat(others).as("not in the reference of %s", file).isEmpty();
  }

  /// What the readers do not get right yet: the form's cells are columns of a PDF's page, and
  /// reading tables is later work.
  private static boolean isKnownToBeMissing(SpecimenFile file, String kind) {
    return file.toString().equals("alliance-corvania-2013.pdf") && kind.equals("form-entry");
  }
}
