package org.rapporteur.corpus.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.corpus.Specimens;

/// What is wrong with the specimens as they are shipped.
class SpecimensLintTest {
  @Test
  @DisplayName("a paragraph that does not mention the party, and questions left open; nothing else")
  void findsWhatIsTrue(@TempDir Path folder) throws IOException {
    Specimens.unpack(folder);

    List<Finding> findings = Planted.findings(folder);

    assertThat(findings)
        .extracting(finding ->
            String.join("\t", finding.kind().name(), finding.citation().text(), finding.found()))
        .containsExactlyElementsOf(known());
  }

  private static List<String> known() throws IOException {
    try (InputStream in = SpecimensLintTest.class.getResourceAsStream("specimen-findings.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .toList();
    }
  }
}
