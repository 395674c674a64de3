package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.document.Genre;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;

/// Which files are editions of one document.
class ShelfTest {
  @TempDir Path folder;

  private Shelf shelf(String... files) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    for (int i = 0; i < files.length; i += 2) {
      Files.writeString(documents.resolve(files[i]), files[i + 1]);
    }
    Path index = folder.resolve("index");
    Tables.PIPELINE.run(Collection.request(documents), Corpora.at(index), BatchProgress.SILENT);
    try (CorpusReader reader = Corpora.at(index).reader()) {
      return Shelf.of(reader);
    }
  }

  private static String reply(String symbol, String party, String date) {
    return String.join(
        "\n\n",
        symbol,
        "LANZAROTE CONVENTION",
        "Replies to the thematic questionnaire",
        party,
        "2nd thematic monitoring round",
        date,
        "Question 9. Criminalisation",
        "9.3. Which penalties apply?",
        "Fines.\n");
  }

  private static List<String> names(Shelf.Work work) {
    return work.editions().stream().map(edition -> edition.source().name()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "reply-arvenia-rev.txt",
    "reply-arvenia-rev2.txt",
    "reply-arvenia-rev-2017.txt",
    "reply-arvenia corrigendum.txt",
    "reply-arvenia_v2.txt",
    "reply-arvenia (revised).txt",
    "reply-arvenia version 3.txt",
    "reponse-arvenie-rectificatif.txt",
    "reponse-arvenie-révisée.txt"
  })
  void aNameTellsACorrection(String name) throws IOException {
    String text = reply("T-ES(2017)ICT-XAR", "ARVENIA", "20 October 2017");
    Shelf shelf = shelf("reply-arvenia-2017.txt", text + "\nMore.\n", name, text);
    Shelf.Work work = shelf.works(Genre.REPLY).getFirst();
    assertThat(shelf.works(Genre.REPLY)).hasSize(1);
    assertThat(names(work)).containsExactly(name, "reply-arvenia-2017.txt");
    CatalogueEntry first = work.current();
    assertThat(work.isLater(first, work.editions().getLast())).isTrue();
    assertThat(work.isLater(work.editions().getLast(), first)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"reply-arvenia-adds.txt", "reply-arvenia-v.txt", "reply-arvenia-review.txt"})
  void anyOtherNameDoesNot(String name) throws IOException {
    String text = reply("T-ES(2017)ICT-XAR", "ARVENIA", "20 October 2017");
    Shelf.Work work =
        shelf("reply-arvenia-2017.txt", text, name, text + "\nMore.\n")
            .works(Genre.REPLY)
            .getFirst();
    assertThat(work.isLater(work.editions().getFirst(), work.editions().getLast())).isFalse();
  }

  @Test
  void aSymbolTellsACorrectionWhateverTheDates() throws IOException {
    Shelf shelf =
        shelf(
            "a.txt",
            reply("T-ES(2017)ICT-XAR", "ARVENIA", "20 October 2018"),
            "b.txt",
            reply("T-ES(2017)ICT-XAR rev2", "ARVENIA", "20 October 2017"),
            "c.txt",
            reply("T-ES(2017)ICT-XAR rev", "ARVENIA", "20 October 2017"));
    assertThat(names(shelf.works(Genre.REPLY).getFirst()))
        .containsExactly("b.txt", "c.txt", "a.txt");
  }

  @Test
  void repliesOfSeveralPartiesAndOnesOfNobodyAreWorksOfTheirOwn() throws IOException {
    Shelf shelf =
        shelf(
            "a.txt",
            reply("T-ES(2017)ICT-XAR", "ARVENIA", "20 October 2017"),
            "b.txt",
            reply("T-ES(2017)ICT-XCV", "CORVANIA", "20 October 2017"),
            "c.txt",
            reply("Reply by the NGO Safe Harbour to the questionnaire", "ARVENIA", "2017"),
            "d.txt",
            reply("Reply by the NGO Open Door to the questionnaire", "ARVENIA", "2017"));
    assertThat(shelf.works(Genre.REPLY).stream().map(ShelfTest::names))
        .containsExactly(List.of("a.txt"), List.of("b.txt"), List.of("c.txt"), List.of("d.txt"));
  }

  @Test
  void theLaterOfTwoDatesCounts() throws IOException {
    Shelf shelf =
        shelf(
            "a.txt",
            reply("T-ES(2017)ICT-XAR", "ARVENIA", "20 October 2017"),
            "b.txt",
            reply("T-ES(2017)ICT-XAR", "ARVENIA", "3 November 2017"));
    Shelf.Work work =
        shelf.works(Genre.REPLY, Tables.INSTRUMENTS.parties().require("XAR")).getFirst();
    assertThat(names(work)).containsExactly("b.txt", "a.txt");
    assertThat(work.isLater(work.editions().getFirst(), work.editions().getLast())).isTrue();
  }
}
