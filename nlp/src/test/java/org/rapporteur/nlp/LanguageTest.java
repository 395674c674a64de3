package org.rapporteur.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.language.SentenceSplitter;

class LanguageTest {
  private static final String ENGLISH =
      "The authorities train the judges and the prosecutors who work on these cases, and the training"
          + " is open to the police as well.";
  private static final String FRENCH =
      "Les autorités forment les juges et les procureurs qui travaillent sur ces affaires, et la"
          + " formation est ouverte aux policiers.";
  private static final String PORTUGUESE =
      "As autoridades dão formação aos juízes e procuradores que trabalham nestes processos, e essa"
          + " formação também está aberta à polícia, que nela participa todos os anos com muito"
          + " interesse e com bons resultados.";

  @Test
  void a_paragraph_has_its_own_language_and_a_word_the_documents() {
    TaggedDocument tagged =
        Tables.TAGGER.tag(
            DocumentBuilder.of(Genre.REPLY)
                .state(FRENCH)
                .state("Formation")
                .state(ENGLISH)
                .state(FRENCH)
                .state(PORTUGUESE)
                .build());
    assertThat(tagged.passages().stream().map(p -> p.language().code()))
        .containsExactly("fr", "fr", "en", "fr", "pt");
    assertThat(tagged.document().metadata().languages().stream().map(Detected::value))
        .containsExactly(Language.FRENCH, new Language("pt"), Language.ENGLISH);
    assertThat(tagged.document().metadata().languages().getFirst().evidence().words())
        .endsWith("% of the paragraphs");
  }

  @Test
  void a_document_of_numbers_has_no_language() {
    TaggedDocument tagged =
        Tables.TAGGER.tag(DocumentBuilder.of(Genre.OTHER).committee("12 – 34").build());
    assertThat(tagged.document().metadata().languages()).isEmpty();
    assertThat(tagged.passages().getFirst().language()).isEqualTo(Language.UNDETERMINED);
  }

  @Test
  void sentences_do_not_end_after_short_forms() {
    SentenceSplitter splitter = new SentenceSplitter();
    String english =
        "It was adopted on 3 Jan. 2017 under Art. 5 of Law No. 12. See paras. 3 and 4, e.g. Malta's."
            + " The rest followed.\nA line is a sentence";
    assertThat(words(english, splitter.split(english, Language.ENGLISH)))
        .containsExactly(
            "It was adopted on 3 Jan. 2017 under Art. 5 of Law No. 12. See paras. 3 and 4, e.g. Malta's."
                .split("(?<=12\\.) ")[0],
            "See paras. 3 and 4, e.g. Malta's.",
            "The rest followed.",
            "A line is a sentence");
    String french = "L’art. 5 s’applique, p. ex. à Monaco. Le reste suit.";
    assertThat(words(french, splitter.split(french, Language.FRENCH)))
        .containsExactly("L’art. 5 s’applique, p. ex. à Monaco.", "Le reste suit.");
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).toList();
  }
}
