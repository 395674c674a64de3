package org.rapporteur.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I. Introduction | 1 | I",
        "II.2. Article 20 of the Convention | 2 | II",
        "II.3.1. Title | 3 | II",
        "XI.2 “Quoted” title | 2 | XI",
        "II. lower case | 0 | ''",
        "II.2. A line of contents ........ 14 | 0 | II",
        "I. An item of a list; | 0 | I",
        "I. An item that leads to others, for the purpose of: | 0 | I",
        "II. A short title with a stop. | 1 | II",
        "III. Ensure, wherever that is appropriate and the law allows it, that people who live in"
            + " another State may turn to the authorities of the State where they live. | 0 | III",
        "Introduction | 0 | ''",
        "II | 0 | ''"
      })
  void areNumberedInRomanAndAsDeepAsTheirNumbers(String text, int depth, String chapter) {
    assertThat(Headings.numberedDepth(text)).isEqualTo(depth);
    assertThat(Headings.chapter(text)).isEqualTo(chapter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Appendix I", "Annex 2 – The parties", "APPENDIX A", "Annexe II : Liste"})
  void beginAppendices(String text) {
    assertThat(Headings.isAppendix(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Appendix", "Appendix I contains a list.", "See Appendix I", "Appendices"})
  void doNotBeginAppendicesInSentences(String text) {
    assertThat(Headings.isAppendix(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Legal frameworks", "CHAPTER ONE", "Data collection and research"})
  void readLikeTitles(String text) {
    assertThat(Headings.readsLikeTitle(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "No",
        "A sentence ends.",
        "lower case",
        "Contents ..... 3",
        "Arvenia Corvania Dorvia Halvora Nordhal",
        "An introduction to a list:"
      })
  void doNotReadLikeTitles(String text) {
    assertThat(Headings.readsLikeTitle(text)).isFalse();
  }
}
