package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.document.Evidence.Basis;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;

/// An invented report on the review of an invented State, read without a word on what it is.
class ReviewSpecimenTest {
  private static final String NAME = "review-halvora-2025";
  @TempDir private static Path folder;
  private static TaggedDocument read;

  @BeforeAll
  static void read() throws IOException {
    Path file = folder.resolve(NAME + ".html");
    try (InputStream in = resource(".html")) {
      Files.copy(in, file);
    }
    try (Pipeline pipeline = new Pipeline(Tables.INSTRUMENTS)) {
      read = ((Reading.Tagged) pipeline.read(file, null).documents().getFirst()).document();
    }
  }

  @Test
  void theCoverTellsInstrumentGenreStateSymbolAndDate() {
    Metadata metadata = read.document().metadata();
    assertThat(metadata.instrument()).isEqualTo("upr");
    assertThat(metadata.madeUnder().evidence().basis()).isEqualTo(Basis.TEXT);
    assertThat(metadata.genre().value()).isEqualTo(Genre.COUNTRY_REPORT);
    assertThat(metadata.partyValue().map(Party::code)).contains("XHL");
    assertThat(metadata.symbolText()).isEqualTo("A/HRC/99/7");
    assertThat(Objects.requireNonNull(metadata.date()).value()).hasToString("2025-03-14");
  }

  @Test
  void everyRecommendationIsFoundWithItsMakersAndItsList() throws IOException {
    List<String> expected = new ArrayList<>();
    try (InputStream in = resource(".tsv")) {
      for (Table.Row row : Table.parse(NAME, in).rows()) {
        expected.add(row.get("code") + " " + row.get("made_by") + " " + row.get("list"));
      }
    }
    List<String> found = new ArrayList<>();
    for (TaggedPassage passage : read.passages()) {
      Recommendation made = passage.recommendation();
      if (made != null) {
        String list = passage.passage().locator().section().getLast();
        String response =
            List.of("support", "examined", "noted").stream()
                .filter(list::contains)
                .collect(Collectors.joining());
        String makers = made.madeBy().stream().map(Party::code).collect(Collectors.joining(";"));
        found.add(made.code() + " " + makers + " " + response);
        assertThat(made.addressees()).extracting(Party::code).containsExactly("XHL");
        assertThat(made.urgency()).isNull();
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void aMakerThatIsNoKnownStateStaysVisible() {
    assertThat(mentions(PartyMention.class))
        .filteredOn(mention -> mention.party() instanceof Resolution.Unresolved<Party>)
        .extracting(PartyMention::surface)
        .containsExactly("Sylvania");
  }

  @Test
  void recommendationsAreFoundWhereTheyAreCited() {
    assertThat(mentions(RecommendationMention.class))
        .extracting(RecommendationMention::surface)
        .containsExactly("recommendations 9.1", "9.2");
  }

  private static <M> List<M> mentions(Class<M> kind) {
    return read.passages().stream()
        .flatMap(passage -> passage.mentions().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static InputStream resource(String end) {
    return Objects.requireNonNull(
        ReviewSpecimenTest.class.getResourceAsStream("reviews/" + NAME + end));
  }
}
