package org.rapporteur.corpus.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;

/// Lists of which only some items concern a party, and one report in several files.
class ReportReadingTest {
  private static final String REPORT =
      """
      <p>T-ES(2022)90</p>
      <p>Implementation report</p>
      <p>2nd thematic monitoring round</p>
      <h1>I. Units</h1>
      <p>1. The round concerns Arvenia, Corvania and Dorvia.</p>
      <p>2. Units differ from one party to another.</p>
      <p>3. In some parties they work in the whole country.</p>
      <p>− In Arvenia, one unit answers all reports.</p>
      <p>− In Corvania, there are six regional units.</p>
      <p>− Staff is trained everywhere.</p>
      <p>− Dorvia has a single officer.</p>
      <p>4. They have the means that they need.</p>
      <p>5. They work together.</p>
      <p>Recommendation I-1</p>
      <p>The Lanzarote Committee requests Dorvia to provide for a second officer.</p>
      """;

  @TempDir Path folder;

  @Test
  void ofAListOnlyTheItemsStayThatConcernThePartyOrNobody() throws IOException {
    Naming naming = paragraph(brief("XCV", null), "3");
    assertThat(naming.quote().text())
        .isEqualTo(
            """
            3. In some parties they work in the whole country.
            […]
            − In Corvania, there are six regional units.
            − Staff is trained everywhere.
            […]\
            """);
    assertThat(naming.left()).isEqualTo(2);
  }

  @Test
  void aReportInSeveralFilesIsUsedOnceAndTheOthersAreTold() throws IOException {
    Brief brief = brief("XDO", null);
    assertThat(brief.sources().report().source().name()).isEqualTo("one.html");
    assertThat(brief.sources().otherEditions())
        .extracting(entry -> entry.source().name())
        .containsExactly("two.html");
    assertThat(brief("XDO", "two.html").sources().otherEditions())
        .extracting(entry -> entry.source().name())
        .containsExactly("one.html");
  }

  @Test
  void twoEditionsHaveTheSameBrief() throws IOException {
    Brief one = brief("XDO", "one.html");
    Brief two = brief("XDO", "two.html");
    assertThat(two.observations().map(naming -> naming.quote().text()))
        .containsExactlyElementsOf(
            one.observations().map(naming -> naming.quote().text()).toList());
    assertThat(two.recommendations().map(Wording::urgency)).containsExactly("request");
  }

  private static Naming paragraph(Brief brief, String number) {
    return brief
        .observations()
        .filter(naming -> naming.quote().locator().paragraph().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private Brief brief(String party, @Nullable String report) throws IOException {
    Path index = folder.resolve("index");
    if (Files.notExists(index)) {
      Path one = Files.writeString(folder.resolve("one.html"), REPORT);
      Path two = Files.writeString(folder.resolve("two.html"), REPORT + "<hr>");
      SpecimenIndex.of(index, List.of(one, two));
    }
    try (CorpusReader reader = SpecimenIndex.at(index).reader()) {
      assertThat(reader.catalogue()).extracting(CatalogueEntry::passages).doesNotContain(0);
      return new Briefs(reader, SpecimenIndex.INSTRUMENTS)
          .of(new BriefRequest(SpecimenIndex.party(party), report, null));
    }
  }
}
