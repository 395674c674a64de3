package org.rapporteur.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.document.Voice;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

class QuotedTitleTest {
  private static Block paragraph(String text) {
    return new Block.Paragraph("", Words.of(text));
  }

  private static String speaker(Voice author, Optional<Voice> open, String... texts) {
    List<Block> blocks = new ArrayList<>();
    for (String text : texts) {
      blocks.add(paragraph(text));
    }
    return new QuotedTitle(blocks, new NumberChain(blocks), author)
        .speaker(texts.length - 2, open)
        .map(Voice::label)
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article 20 – Offences | 1. Each Party shall take measures. | treaty",
        "Article 20 – Offences | […] 2. For the purpose of this article, the term shall mean. | treaty",
        "Article 20 of the Lanzarote Convention – Offences | producing material; | treaty",
        "Article 13 – Helplines Each Party shall encourage and support the setting up of information services such as telephone or internet helplines. | 2. Next. | treaty",
        "Lanzarote Convention – Chapter IV – Protective measures | Article 12 – Reporting | treaty",
        "Istanbul Convention, Chapter V – Substantive law | Article 36 – Title | treaty",
        "Chapter II of the Lanzarote Convention – Preventive measures | Article 8 – Title | treaty",
        "Convention on the Rights of the Child – Extracts | Article 19 | treaty",
        "Article 19 | 1. States Parties shall take all appropriate measures. | treaty",
        "Article 20 de la Convention de Lanzarote – Infractions | produire ; | treaty",
        "Article 9 – Participation | 1. Chaque Partie encourage la participation des enfants. | treaty",
        "Convention de Lanzarote – Extraits | Article 9 – Participation | treaty",
        "Chapitre IX de la Convention de Lanzarote – Coopération | Article 38 – Titre | treaty",
        "Article 38 | 1. Les Parties coopèrent dans la mesure la plus large. | treaty",
        "Explanatory report | 142. Paragraph 2 is explained. | explanatory report",
        "Explanatory Report to the Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse – Extracts | Article 9 – Title | explanatory report",
        "Extracts from the explanatory report | 142. Paragraph 2. | explanatory report",
        "Rapport explicatif | 142. Le paragraphe 2 s’explique. | explanatory report",
        "Explanatory note to the opinion on Article 23 | 21. It is explained. | committee",
        "Note explicative | 21. C’est expliqué. | committee",
        "Article 176 of the Criminal Code – Material | 1. Whoever produces it shall be punished. | committee",
        "Article 176 du Code pénal – Matériel | 1. Quiconque en produit est puni. | committee",
        "Article 20 – what the parties say of it | Most do well. | -",
        "Article 20 of the Lanzarote Convention | It has been said that it is new. | -",
        "Explanatory report and other sources are used. | The committee used them. | -",
        "The Convention | 1. Each Party shall take measures. | -"
      })
  void tellsWhoIsQuoted(String title, String below, String speaker) {
    assertThat(speaker(Voice.COMMITTEE, Optional.empty(), title, below)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article 12 – Reporting | 89. It is explained here. | explanatory report",
        "Article 12 – Reporting | In paragraph 3 States are required to encourage it. | explanatory report",
        "Chapter IX – Co-operation | 251. It is explained here. | explanatory report",
        "Chapitre IX – Coopération | 251. C’est expliqué ici. | explanatory report",
        "Article 23 – Solicitation | Each Party shall criminalise it. | treaty",
        "Article 23 – Sollicitation | Chaque Partie prend des mesures. | treaty",
        "Article 23 – Solicitation | 1. Each Party shall criminalise it. | treaty",
        "Opinion on images (adopted in 2019) | 14. Resources should be allocated. | -"
      })
  void goesOnWithAnExplanatoryReport(String title, String below, String speaker) {
    assertThat(speaker(Voice.COMMITTEE, Optional.of(Voice.EXPLANATORY_REPORT), title, below))
        .isEqualTo(speaker);
  }

  @Test
  void takesNoNationalLawForATreatyThatWasNamedJustBefore() {
    String title = "Article 176 – Material";
    String text = "1. Whoever produces it shall be punished.";
    String law = "The Arvenian Criminal Code reads as follows:";
    assertThat(speaker(Voice.COMMITTEE, Optional.empty(), law, title, text)).isEqualTo("committee");
    String treaty = "The Lanzarote Convention reads as follows:";
    assertThat(speaker(Voice.COMMITTEE, Optional.empty(), treaty, title, text)).isEqualTo("treaty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article 18 – Abuse | “1. Each Party shall take measures. | treaty",
        "Article 34 | “States Parties shall protect the child. | treaty",
        "Article 218 – Abuse | 1. Whoever does so shall be punished. | unattributed",
        "Article 5 – Staff training | The ministry trains its staff. | -"
      })
  void needsATreatysWordsWhereNobodyMonitorsOne(String title, String below, String speaker) {
    assertThat(speaker(Voice.UNATTRIBUTED, Optional.empty(), title, below)).isEqualTo(speaker);
  }

  @Test
  void isASectionsTitleOverTheDocumentsOwnParagraphs() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph("Article 12 – Reporting"));
    blocks.add(paragraph("Reporting by professionals"));
    for (int i = 1; i < 8; i++) {
      blocks.add(paragraph(i + ". The committee notes something."));
    }
    blocks.add(paragraph("Article 13 – Helplines"));
    blocks.add(paragraph("1. Each Party shall have one."));
    QuotedTitle titles = new QuotedTitle(blocks, new NumberChain(blocks), Voice.COMMITTEE);
    assertThat(titles.isOwn(0)).isTrue();
    assertThat(titles.isOwn(9)).isFalse();
  }
}
