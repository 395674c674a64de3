package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.ingest.identity.Overrides;

/// What a person says of files in `rapporteur.json`, and how mistakes in it are told.
class OverridesFileTest {
  @TempDir Path folder;

  private Overrides of(String document, String... json) throws IOException {
    write(json);
    return OverridesFile.in(folder, Tables.INSTRUMENTS).orElseThrow().of(folder.resolve(document));
  }

  private void write(String... json) throws IOException {
    Files.writeString(folder.resolve("rapporteur.json"), String.join("\n", json));
  }

  @Test
  void everyValueIsRead() throws IOException {
    Overrides said =
        of(
            "scan.pdf",
            "{\"scan.pdf\": {",
            "  \"instrument\": \"lanzarote\", \"genre\": \"implementation-report\",",
            "  \"symbol\": \"T-ES(2099)1\", \"party\": \"XAR\", \"round\": \"2\",",
            "  \"date\": \"2099-10-31\", \"title\": \"An invented title\", \"language\": \"fr\"}}");

    assertThat(said)
        .isEqualTo(
            new Overrides(
                "lanzarote",
                Genre.IMPLEMENTATION_REPORT,
                "T-ES(2099)1",
                Tables.INSTRUMENTS.parties().require("XAR"),
                "2",
                new DocumentDate(2099, 10, 31),
                "An invented title",
                Language.FRENCH));
  }

  @ParameterizedTest
  @CsvSource({"XAR", "xar", "Arvenia", "ARVENIA", "Arvenian"})
  void aPartyMayBeSaidByCodeOrByName(String words) throws IOException {
    Overrides said = of("a.txt", "{\"a.txt\": {\"party\": \"" + words + "\"}}");

    assertThat(said.party()).isEqualTo(Tables.INSTRUMENTS.parties().require("XAR"));
  }

  @ParameterizedTest
  @CsvSource({
    "reply-*.pdf,   reply-arvenia.pdf, true",
    "reply-*.pdf,   reply-.pdf,        true",
    "reply-*.pdf,   reply-arvenia.txt, false",
    "reply-*.pdf,   my-reply-a.pdf,    false",
    "scan0?.pdf,    scan07.pdf,        true",
    "scan0?.pdf,    scan0.pdf,         false",
    "scan0?.pdf,    scan007.pdf,       false",
    "*,             anything at all,   true",
    "réponse *.txt, réponse n° 1.txt,  true",
  })
  void aKeyMayStandForSeveralFiles(String key, String file, boolean fits) throws IOException {
    Overrides said = of(file, "{\"" + key + "\": {\"round\": \"2\"}}");

    assertThat(said.round()).isEqualTo(fits ? "2" : null);
  }

  @Test
  void aLaterEntryGoesBeforeAnEarlierOneValueByValue() throws IOException {
    Overrides said =
        of(
            "scan07.pdf",
            "{\"*\":          {\"genre\": \"reply\", \"round\": \"1\", \"date\": \"2017\"},",
            " \"scan*.pdf\":  {\"round\": \"2\"},",
            " \"scan07.pdf\": {\"date\": \"2018-02\", \"party\": \"XDO\"},",
            " \"other.pdf\":  {\"genre\": \"treaty\"}}");

    assertThat(said.genre()).isEqualTo(Genre.REPLY);
    assertThat(said.round()).isEqualTo("2");
    assertThat(said.date()).isEqualTo(new DocumentDate(2018, 2, 0));
    assertThat(said.party()).isEqualTo(Tables.INSTRUMENTS.parties().require("XDO"));
  }

  @Test
  void whereNothingIsSaidNothingIsOverridden() throws IOException {
    assertThat(OverridesFile.in(folder, Tables.INSTRUMENTS)).isEmpty();
    assertThat(of("b.txt", "{\"a.txt\": {\"round\": \"2\"}}")).isEqualTo(Overrides.NONE);
    assertThat(of("b.txt", "{}")).isEqualTo(Overrides.NONE);
  }

  /// The mistake is told when the file is read, whether or not a document fits its key.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "instrument | magna-carta | such as lanzarote",
        "genre      | novel       | one of reply, factsheet, implementation report, country report, alliance form",
        "party      | Atlantis    | a code such as PRT, or a name",
        "date       | 31.10.2017  | write 2017, 2017-10 or 2017-10-31",
        "date       | 2017-02-30  | write 2017, 2017-10 or 2017-10-31",
        "round      | 99          | write a round of the instrument, such as 2",
        "date       | 2017-13     | write 2017, 2017-10 or 2017-10-31",
        "language   | French      | a code such as en or fr"
      })
  void aWrongValueIsToldWithFilePropertyValueAndWhatIsAllowed(
      String property, String value, String allowed) throws IOException {
    write("{\"nowhere.pdf\": {\"%s\": \"%s\"}}".formatted(property, value));

    assertThatThrownBy(() -> OverridesFile.in(folder, Tables.INSTRUMENTS))
        .isInstanceOf(OverridesException.class)
        .hasMessageContaining(folder.resolve("rapporteur.json").toString())
        .hasMessageContaining("\"" + property + "\": \"" + value + "\"")
        .hasMessageContaining(allowed);
  }

  @Test
  void anUnknownPropertyIsToldWithTheKnownOnes() throws IOException {
    write("{\"a.pdf\": {\"gender\": \"reply\"}}");

    assertThatThrownBy(() -> OverridesFile.in(folder, Tables.INSTRUMENTS))
        .isInstanceOf(OverridesException.class)
        .hasMessageContaining(folder.resolve("rapporteur.json").toString())
        .hasMessageContaining("gender")
        .hasMessageContaining("genre");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a.pdf\": ",
        "{\"a.pdf\": {\"genre\": \"reply\"}",
        "[]",
        "\"a.pdf\"",
        "{\"a.pdf\": \"reply\"}",
        "{\"a.pdf\": [\"reply\"]}",
        "{'a.pdf': {}}",
        "null",
        "{\"a.pdf\": null}",
        "{\"reply[.pdf\": {}}",
        "{\"a.pdf\": {\"genre\": \"reply\"}, \"a.pdf\": {\"round\": \"2\"}}",
        "%PDF-1.7"
      })
  void brokenJsonIsToldWithTheFile(String json) throws IOException {
    write(json);

    assertThatThrownBy(() -> OverridesFile.in(folder, Tables.INSTRUMENTS))
        .isInstanceOf(OverridesException.class)
        .hasMessageStartingWith(folder.resolve("rapporteur.json").toString());
  }

  @Test
  void aWrongFileStopsABatchBeforeAnythingIsChanged() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "An invented sentence on prevention.\n");
    index();
    Files.writeString(folder.resolve("b.txt"), "Another invented sentence.\n");
    write("{\"a.txt\": {\"genre\": \"novel\"}}");

    assertThatThrownBy(this::index).isInstanceOf(OverridesException.class);
    assertThat(catalogue()).extracting(entry -> entry.source().name()).containsExactly("a.txt");
  }

  @Test
  void whatIsSaidStandsInTheCatalogueWithItsEvidence() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "An invented sentence on prevention.\n");
    write("{\"a.txt\": {\"genre\": \"reply\", \"party\": \"XAR\", \"date\": \"2017\"}}");
    index();

    Metadata metadata = catalogue().getFirst().metadata().orElseThrow();
    assertThat(metadata.genre().value()).isEqualTo(Genre.REPLY);
    assertThat(metadata.genre().evidence())
        .isEqualTo(new Evidence(Evidence.Basis.OVERRIDE, "rapporteur.json"));
    assertThat(metadata.partyValue()).contains(Tables.INSTRUMENTS.parties().require("XAR"));
    assertThat(metadata.year()).contains(2017);
  }

  @Test
  void eachFolderHasItsOwn() throws IOException {
    Path below = Files.createDirectories(folder.resolve("below"));
    Files.writeString(folder.resolve("a.txt"), "An invented sentence on prevention.\n");
    Files.writeString(below.resolve("a.txt"), "Another invented sentence on prevention.\n");
    write("{\"a.txt\": {\"round\": \"2\"}}");
    index();

    assertThat(catalogue())
        .extracting(
            entry -> entry.source().name(), entry -> entry.metadata().orElseThrow().roundText())
        .containsExactly(tuple("a.txt", "2"), tuple("below/a.txt", ""));
  }

  @Test
  void whatIsSaidAnewMakesFilesChanged() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "An invented sentence on prevention.\n");
    write("{\"a.txt\": {\"party\": \"XAR\"}}");
    index();
    assertThat(index().count(FileChange.Unchanged.class)).isEqualTo(1);

    write("{\"a.txt\": {\"party\": \"XDO\"}}");
    Files.setLastModifiedTime(
        folder.resolve("rapporteur.json"), FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(index().count(FileChange.Updated.class)).isEqualTo(1);
    assertThat(catalogue().getFirst().metadata().orElseThrow().partyValue())
        .contains(Tables.INSTRUMENTS.parties().require("XDO"));
  }

  @Test
  void whatIsNoLongerSaidMakesFilesChanged() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "An invented sentence on prevention.\n");
    write("{\"a.txt\": {\"party\": \"XAR\", \"language\": \"fr\"}}");
    index();

    Files.delete(folder.resolve("rapporteur.json"));

    assertThat(index().count(FileChange.Updated.class)).isEqualTo(1);
    assertThat(catalogue().getFirst().metadata().orElseThrow().partyValue()).isEmpty();
    assertThat(index().count(FileChange.Unchanged.class)).isEqualTo(1);
  }

  private BatchReport index() throws IOException {
    Path index = folder.resolve(".index");
    return Tables.PIPELINE.run(
        BatchRequest.of(List.of(folder), 1).under(Tables.LANZAROTE),
        Corpora.at(index),
        BatchProgress.SILENT);
  }

  private List<CatalogueEntry> catalogue() throws IOException {
    try (CorpusReader reader = Corpora.at(folder.resolve(".index")).reader()) {
      return reader.catalogue();
    }
  }
}
