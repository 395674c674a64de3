package org.rapporteur.corpus.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.BatchProgress;
import org.rapporteur.corpus.BatchRequest;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.corpus.Specimens;
import org.rapporteur.corpus.matrix.Matrix;
import org.rapporteur.corpus.matrix.MatrixCell;
import org.rapporteur.corpus.matrix.MatrixRow;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.index.query.Vocabulary;

/// Every cell of the matrix of the shipped specimens, against a table read from the report.
class SpecimenMatrixTest {
  private static final Instruments INSTRUMENTS = Instruments.bundled();

  @TempDir private static Path folder;
  private static Register register;
  private static Register urgent;
  private static List<List<String>> gold;

  @BeforeAll
  static void read() throws IOException {
    Specimens.unpack(folder.resolve("documents"));
    LuceneCorpus corpus =
        LuceneCorpus.open(folder.resolve("index"), Vocabulary.of(() -> INSTRUMENTS, "lanzarote"));
    try (Pipeline pipeline = new Pipeline(INSTRUMENTS)) {
      pipeline.run(
          BatchRequest.of(List.of(folder.resolve("documents")), 2).under("lanzarote"),
          corpus,
          BatchProgress.SILENT);
    }
    try (CorpusReader reader = corpus.reader()) {
      register = Register.of(reader, INSTRUMENTS, Register.Wanted.ALL);
      urgent =
          Register.of(
              reader, INSTRUMENTS, new Register.Wanted(Set.of("2"), Set.of("require"), Set.of()));
    }
    try (InputStream in = SpecimenMatrixTest.class.getResourceAsStream("specimen-matrix.tsv")) {
      gold =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> List.of(line.split("\t")))
              .toList();
    }
  }

  private static List<Party> parties() {
    return gold.getFirst().stream().skip(1).map(INSTRUMENTS.parties()::require).toList();
  }

  @Test
  @DisplayName("every cell says who is addressed, how urgently, and which footnotes say so")
  void everyCell() {
    Matrix matrix = RecommendationMatrix.of(register, parties());

    List<List<String>> cells =
        matrix.rows().stream()
            .map(row ->
                Stream.concat(
                        Stream.of(row.head().code()),
                        row.cells().stream().map(SpecimenMatrixTest::shown))
                    .toList())
            .toList();
    assertThat(cells).containsExactlyElementsOf(gold.subList(1, gold.size()));
  }

  private static String shown(MatrixCell cell) {
    return (cell.category().sign() + " " + cell.note().replaceAll("fn\\. |,", "")).strip();
  }

  @Test
  @DisplayName("each cell leads to the words that say so, a footnote first")
  void leads() {
    Matrix matrix = RecommendationMatrix.of(register, parties());
    for (MatrixRow row : matrix.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        MatrixCell cell = row.cells().get(i);
        String code = "T-ES(2022)90, Rec. " + row.head().code();
        Stream<String> notes =
            Arrays.stream(cell.note().split(", "))
                .filter(note -> !note.isEmpty())
                .map(note -> code + ", " + note);
        assertThat(cell.sources().stream().map(source -> source.citation()).toList())
            .as(row.head().code() + " " + cell.text())
            .containsExactlyInAnyOrderElementsOf(Stream.concat(notes, Stream.of(code)).toList());
        boolean named =
            "TFX".contains(cell.category().sign().substring(cell.category().sign().length() - 1));
        String name = parties().get(i).shortEn();
        assertThat(cell.sources().stream().anyMatch(source -> source.remark().contains(name)))
            .as(row.head().code() + " " + name + " " + cell.text())
            .isEqualTo(named);
      }
    }
  }

  @Test
  @DisplayName("the parties monitored, and those that are named, replied or have a factsheet")
  void columns() {
    assertThat(register.parties())
        .containsAll(parties())
        .containsAll(INSTRUMENTS.require("lanzarote").round("2").orElseThrow().parties());
    assertThat(register.parties(Set.of(parties().getFirst())))
        .containsExactly(parties().getFirst());
  }

  @Test
  @DisplayName("of one urgency, of one code")
  void narrowed() {
    assertThat(urgent.adopted())
        .extracting(adopted -> adopted.recommendation().code().toString())
        .containsExactly("II-3", "III-1", "III-5", "IV-3", "IV-4", "V-1");
    Matrix matrix = RecommendationMatrix.of(urgent, parties());
    assertThat(matrix.categories().stream().map(category -> category.sign()))
        .containsExactly("3F", "3A", "X", "-");
  }

  @Test
  @DisplayName("the words of an address end where it does")
  void addresses() {
    assertThat(words("II-6")).isEqualTo("those parties that do not have a specific offence");
    assertThat(words("II-2")).isEqualTo("that parties");
    assertThat(words("III-1")).isEqualTo("all parties");
  }

  private static String words(String code) {
    Adopted adopted =
        register.adopted().stream()
            .filter(one -> one.recommendation().code().equals(RecommendationCode.parse(code)))
            .findFirst()
            .orElseThrow();
    return adopted.addressee(parties().get(1)).evidence().stream()
        .map(words -> words.span().in(adopted.document().tagged().document().text()))
        .collect(Collectors.joining("; "));
  }
}
