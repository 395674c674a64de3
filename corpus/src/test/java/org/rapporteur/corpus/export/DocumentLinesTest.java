package org.rapporteur.corpus.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Pages;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.ExplainedDocument;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;
import org.rapporteur.corpus.format.JsonLines;

/// How explanations stand among the lines of an invented document.
class DocumentLinesTest {
  private static final String FIRST = "Section 5 aside, Article 9 of the Code applies.";
  private static final String TEXT = FIRST + "\nIn Jordan Street nothing does.";
  private static final Mention ARTICLE =
      new ProvisionMention(
          span("Article 9"),
          "Article 9",
          Provision.article("9"),
          new Resolution.Resolved<>(new InstrumentRef("XAR: Code", "Code", null)),
          ProvisionBasis.CITED,
          "invented-rule");

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static TaggedDocument document() {
    List<Passage> passages =
        List.of(
            passage(0, new Span(0, FIRST.length())),
            passage(1, new Span(FIRST.length() + 1, TEXT.length())));
    Document document =
        new Document(
            Source.of(Path.of("/specimens/invented.txt")),
            Digest.of(TEXT.getBytes(StandardCharsets.UTF_8)),
            "text/plain",
            new Metadata(
                Detected.of("lanzarote", Evidence.Basis.TEXT, "invented"),
                Detected.of(Genre.OTHER, Evidence.Basis.TEXT, "invented"),
                null,
                null,
                null,
                null,
                null,
                List.of()),
            TEXT,
            passages,
            Pages.NONE,
            List.of());
    return new TaggedDocument(
        document,
        List.of(
            new TaggedPassage(passages.get(0), Language.ENGLISH, List.of(ARTICLE), null),
            new TaggedPassage(passages.get(1), Language.ENGLISH, List.of(), null)));
  }

  private static Passage passage(int ordinal, Span span) {
    return new Passage(
        ordinal, Passage.Kind.TEXT, span, Locator.NOWHERE, Voice.UNATTRIBUTED, List.of());
  }

  private static List<String> written(Explanation... explanations) throws IOException {
    StringWriter out = new StringWriter();
    DocumentLines lines = new DocumentLines(new JsonLines(out));
    lines.write(new ExplainedDocument(document(), List.of(explanations)));
    lines.finish();
    return out.toString().lines().toList();
  }

  @Test
  void aMentionComesWithItsEvidenceAndWhatItWasNotTakenFor() throws IOException {
    Explanation evidence = new Explanation.Evidence(ARTICLE, span("Code"), "law named after");
    List<String> lines =
        written(
            evidence,
            evidence,
            new Explanation.Rejection(span("Article 9"), "Lanzarote Convention", "a law is named"));
    assertThat(lines).hasSize(4);
    assertThat(lines.get(2))
        .startsWith("{\"type\":\"mention\",\"kind\":\"provision\"")
        .endsWith(
            "\"evidence\":[{\"start\":34,\"end\":38,\"text\":\"Code\",\"what\":\"law named after\"}],"
                + "\"rejected\":[{\"what\":\"Lanzarote Convention\",\"reason\":\"a law is named\"}]}");
  }

  @Test
  void wordsThatAreNoMentionStandAfterTheirPassageInTheOrderOfTheText() throws IOException {
    List<String> lines =
        written(
            new Explanation.Rejection(span("Jordan"), "Jordan", "a street"),
            new Explanation.Rejection(span("Section 5"), "provision", "no law is named"));
    assertThat(lines).hasSize(6);
    assertThat(lines.get(2)).contains("\"evidence\":[],\"rejected\":[]");
    assertThat(lines.get(3))
        .isEqualTo(
            "{\"type\":\"rejected\",\"start\":0,\"end\":9,\"text\":\"Section 5\","
                + "\"what\":\"provision\",\"reason\":\"no law is named\"}");
    assertThat(lines.get(4)).startsWith("{\"type\":\"passage\",\"ordinal\":1");
    assertThat(lines.get(5)).contains("\"text\":\"Jordan\",\"what\":\"Jordan\"");
  }

  @Test
  void withoutExplanationNothingIsSaidOfReasons() throws IOException {
    StringWriter out = new StringWriter();
    DocumentLines lines = new DocumentLines(new JsonLines(out));
    lines.write(document());
    lines.finish();
    assertThat(out.toString()).doesNotContain("\"rejected\"");
    assertThat(out.toString().lines().toList().get(2)).doesNotContain("\"evidence\"");
  }
}
