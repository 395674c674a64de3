package org.rapporteur.corpus.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.corpus.Specimens;

/// What is wrong with the specimens as they are shipped.
class SpecimensLintTest {
  @Test
  @DisplayName("one paragraph is cited that does not mention the party; nothing else is wrong")
  void findsWhatIsTrue(@TempDir Path folder) throws IOException {
    Specimens.unpack(folder);

    List<Finding> findings = Planted.findings(folder);

    // Paragraph 24 speaks of seven parties and names one of the others.
    assertThat(findings)
        .extracting(
            finding -> finding.kind().name(),
            finding -> finding.citation().text(),
            Finding::found,
            Finding::expected)
        .containsExactly(
            tuple(
                "party-not-mentioned",
                "Arvenia, factsheet 2023, fn. 8",
                "paragraph 24 of T-ES(2022)90, which does not mention Arvenia",
                "a paragraph that mentions Arvenia"));
  }
}
