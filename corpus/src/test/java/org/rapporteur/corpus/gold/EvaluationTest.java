package org.rapporteur.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.document.Voice;
import org.rapporteur.corpus.Reading;
import org.rapporteur.corpus.gold.Judgement.Verdict;
import org.rapporteur.ingest.identity.Overrides;

class EvaluationTest {
  @TempDir Path folder;

  /// What is judged, a line each: `verdict kind expected/found`.
  private List<String> judge(String text, String rest) throws IOException {
    return Gold.judge(Gold.read(folder, Gold.line(text, rest))).stream()
        .map(j ->
            "%s %s %s/%s".formatted(j.verdict().label(), j.kind().label(), j.expected(), j.found()))
        .toList();
  }

  @Test
  void whatIsFoundAsAnnotatedIsRight() throws IOException, URISyntaxException {
    URL sample = Objects.requireNonNull(EvaluationTest.class.getResource("sample.jsonl"));
    List<GoldText> texts = GoldFile.read(Path.of(sample.toURI()), Gold.INSTRUMENTS);
    assertThat(texts)
        .extracting(GoldText::id)
        .containsExactly("en-all-right", "fr-law-by-name", "en-record");
    assertThat(Gold.judge(texts))
        .hasSize(13)
        .extracting(Judgement::verdict)
        .containsOnly(Verdict.RIGHT);
  }

  /// Each row: a text, what is annotated of it, then what comes of that.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Arvenia and Corvania met. | {'kind':'party','text':'Arvenia','party':'XAR','basis':'name'} | right party XAR/XAR; false find party /XCV
          Arvenia met us.           | {'kind':'party','text':'us','party':'XCV','basis':'name'} | miss party XCV/; false find party /XAR
          Arvenia met us.           | {'kind':'party','text':'Arvenia','party':'XCV','basis':'name'} | miss party XCV/XAR; false find party /XAR
          Arvenia met us.           | {'kind':'party','text':'Arvenia','party':'XAR','basis':'demonym'} | other basis party XAR/XAR
          Arvenia met Arvenia.      | {'kind':'party','text':'Arvenia','party':'XAR','basis':'name'} | right party XAR/XAR; false find party /XAR
          Arvenia, see Article 18.  | {'kind':'party','text':'Arvenia','party':'XAR','basis':'name'} | right party XAR/XAR
          """)
  void mentionsAreComparedAsAMultisetOfMeanings(String text, String mention, String judgements)
      throws IOException {
    assertThat(judge(text, "'kinds':['party'],'mentions':[" + mention + "]"))
        .containsExactly(judgements.split("; "));
  }

  @Test
  void aLawIsTheSameByIdentifierOrNameAndItsStateCountsWhereItIsTold() throws IOException {
    String text = "Article 9 of the Criminal Code of Arvenia is in force.";
    String mention = "'kinds':['provision'],'mentions':[{'kind':'provision','text':'Article 9',";
    String address = "'provision':'9','basis':'cited'}]";
    String right = "right provision 9 XAR: Criminal Code/9 XAR: Criminal Code";
    assertThat(judge(text, mention + "'instrument':'Criminal Code','state':'XAR'," + address))
        .containsExactly(right);
    assertThat(judge(text, mention + "'instrument':'the CRIMINAL code'," + address))
        .containsExactly("right provision 9 the CRIMINAL code/9 XAR: Criminal Code");
    assertThat(judge(text, mention + "'instrument':'Criminal Code','state':'XCV'," + address))
        .hasSize(2)
        .allMatch(judgement -> !judgement.startsWith("right"));
    assertThat(judge(text, mention + address)).hasSize(2);
  }

  @Test
  void ofAPartialTextNoFindIsFalse() throws IOException {
    assertThat(judge("Arvenia and Corvania met.", "'kinds':['party'],'partial':true")).isEmpty();
  }

  @Test
  void whatIsUncertainIsAMissUnlessItRightlyIs() throws IOException {
    String text = "Article 999 is in force.";
    String words = "'kinds':['provision'],'mentions':[{'kind':'provision','text':'Article 999',";
    List<String> missed =
        judge(text, words + "'instrument':'lanzarote','provision':'999','basis':'cited'}]");
    assertThat(missed).hasSize(1);
    assertThat(missed.getFirst()).matches("miss provision 999 lanzarote/999 .+");
    String rightly = "'resolution':'unresolved','provision':'999','basis':'cited'}]";
    assertThat(judge(text, words + rightly).getFirst())
        .startsWith("right provision 999 unresolved");
  }

  @Test
  void whatFollowsFromThePlaceCountsOnceAText() throws IOException {
    String reply =
        Gold.line("We have a law.\\n\\nWe have a plan.", "'party':'XAR','kinds':['party'],");
    String author = reply.replace("implementation report", "reply").replace(",}", ",%s}");
    String once = "\"mentions\":[{\"kind\":\"party\",\"party\":\"XAR\",\"basis\":\"author\"}]";
    assertThat(Gold.judge(Gold.read(folder, author.formatted(once))))
        .extracting(Judgement::verdict)
        .containsExactly(Verdict.RIGHT);
    assertThat(Gold.judge(Gold.read(folder, author.formatted("\"mentions\":[]"))))
        .as("nobody annotated authorship here")
        .isEmpty();
  }

  @Test
  void aRecordIsComparedMemberByMemberAndPartyByParty() throws IOException {
    String text = "Recommendation II-4\\n\\nThe Lanzarote Committee invites Arvenia to publish it.";
    String record =
        "'kinds':[],'recommendations':[{'code':'%s','urgency':'require','addressee_kind':'named',"
            + "'addressees':['XCV'],'excepted':[]}]";
    assertThat(judge(text, record.formatted("II-4")))
        .containsExactly(
            "right recommendation.code II-4/II-4",
            "miss recommendation.urgency require/",
            "false find recommendation.urgency /invite",
            "right recommendation.addressee_kind named/named",
            "miss recommendation.addressees XCV/",
            "false find recommendation.addressees /XAR");
    assertThat(judge(text, record.formatted("II-5")))
        .contains("miss recommendation.code II-5/", "false find recommendation.code /II-4");
    assertThat(judge(text, "'kinds':['recommendation record']"))
        .containsExactly("false find recommendation.code /II-4");
    assertThat(judge(text, "'kinds':[]")).as("records are not annotated").isEmpty();
  }

  /// Each row: a genre, then who speaks in a plain sentence of it.
  @ParameterizedTest
  @CsvSource({
    "IMPLEMENTATION_REPORT, COMMITTEE",
    "REPLY, STATE",
    "FACTSHEET, COMMITTEE",
    "OTHER, UNATTRIBUTED"
  })
  void aPlainSentenceIsAPassageInTheVoiceOfItsGenre(Genre genre, Voice voice) throws IOException {
    Path file = Files.writeString(folder.resolve("text.txt"), "The law of 2014 is in force.");
    Overrides said = new Overrides(null, genre, null, null, null, null, null, null);
    Reading reading = Gold.PIPELINE.read(Source.of(file), said, "lanzarote").documents().getFirst();
    assertThat(((Reading.Tagged) reading).document().document().passages())
        .extracting(Passage::voice)
        .containsExactly(voice);
  }

  @Test
  void aDocumentIsReadFromBesideTheFile() throws IOException {
    Files.writeString(folder.resolve("report.txt"), "Arvenia is a\nparty to it.");
    String line =
        "{\"id\":\"d\",\"split\":\"tune\",\"language\":\"en\",\"document\":\"%s\",\"kinds\":"
            + "[\"party\"],\"mentions\":[{\"kind\":\"party\",\"text\":\"%s\",\"party\":\"XAR\","
            + "\"basis\":\"name\"}]}";
    assertThat(Gold.judge(Gold.read(folder, line.formatted("report.txt", "Arvenia"))))
        .extracting(Judgement::verdict)
        .containsExactly(Verdict.RIGHT);
    List<GoldText> wrong = Gold.read(folder, line.formatted("report.txt", "Dorvia"));
    assertThatThrownBy(() -> Gold.judge(wrong))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("line 1: \"Dorvia\" does not stand in d");
    Judged missing =
        new Evaluation(Gold.PIPELINE)
            .judge(Gold.read(folder, line.formatted("none.txt", "Arvenia")).getFirst());
    assertThat(missing.judgements()).isEmpty();
    assertThat(missing.failures())
        .extracting(Failure::reason)
        .containsExactly(Failure.Reason.MISSING);
  }
}
