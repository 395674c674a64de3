package org.rapporteur.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Hard pages against what a person reads on them: `NAME.expected` beside the tests' resources.
class HardPagesTest {
  @ParameterizedTest
  @EnumSource
  void areReadAsAPersonReadsThem(HardPages pages) throws Exception {
    String name = pages.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".expected";
    try (InputStream in = HardPagesTest.class.getResourceAsStream(name)) {
      String found = XhtmlNotation.of(pages.bytes(), new Metadata(), false);
      assertThat(in).as("%s is missing; found:\n%s", name, found).isNotNull();
      assertThat(found).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void everyLineSaysWhereItStandsOnThePageAsShown() throws Exception {
    assertThat(XhtmlNotation.of(HardPages.TURNED_PAGES.bytes(), new Metadata(), true))
        .contains("<1 61.9 91.2 ")
        .contains("<2 60.0 71.2 ");
  }
}
