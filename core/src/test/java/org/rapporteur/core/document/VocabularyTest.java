package org.rapporteur.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The words by which people name genres, voices, sources and failures.
class VocabularyTest {
  @ParameterizedTest
  @EnumSource(Genre.class)
  void everyGenreIsFoundByItsLabel(Genre genre) {
    assertThat(Genre.named(genre.label())).contains(genre);
    assertThat(Genre.named(genre.name())).contains(genre);
  }

  @ParameterizedTest
  @EnumSource(Voice.class)
  void everyVoiceIsFoundByItsLabel(Voice voice) {
    assertThat(Voice.named(voice.label())).contains(voice);
    assertThat(Voice.named(voice.name())).contains(voice);
  }

  @ParameterizedTest
  @CsvSource({
    "report, IMPLEMENTATION_REPORT",
    "Implementation-Report, IMPLEMENTATION_REPORT",
    "' alliance  form ', ALLIANCE_FORM",
    "form, ALLIANCE_FORM",
    "REPLY, REPLY"
  })
  void genresAreFoundAsPeopleWriteThem(String words, Genre genre) {
    assertThat(Genre.named(words)).contains(genre);
  }

  @Test
  void otherWordsNameNothing() {
    assertThat(Genre.named("minutes")).isEmpty();
    assertThat(Genre.named("")).isEmpty();
    assertThat(Voice.named("civil-society")).contains(Voice.CIVIL_SOCIETY);
    assertThat(Voice.named("parliament")).isEmpty();
  }

  @Test
  void aFailureNamesTheFileTheReasonAndWhatToDo() {
    Source source = Source.below(Path.of("/collection"), Path.of("/collection/2017/reply.pdf"));
    assertThat(new Failure(source, Failure.Reason.ENCRYPTED, "").message())
        .isEqualTo("2017/reply.pdf: it needs a password; remove the password and index it again");
    assertThat(new Failure(source, Failure.Reason.EMPTY, "0 bytes").message())
        .isEqualTo("2017/reply.pdf: the file is empty (0 bytes); ask the sender for it again");
  }

  @ParameterizedTest
  @EnumSource(Failure.Reason.class)
  void everyReasonComesWithARemedy(Failure.Reason reason) {
    assertThat(reason.words()).isNotBlank();
    assertThat(reason.remedy()).isNotBlank();
  }

  @Test
  void aSourceHasAnAbsolutePathAndAName() {
    assertThat(Source.of(Path.of("reply.txt")).path()).isAbsolute();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Source(Path.of("reply.txt"), "reply.txt"))
        .withMessageContaining("reply.txt");
    assertThatIllegalArgumentException().isThrownBy(() -> new Source(Path.of("/reply.txt"), " "));
  }
}
