package org.rapporteur.corpus.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.corpus.BatchProgress;
import org.rapporteur.corpus.BatchRequest;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.corpus.Specimens;
import org.rapporteur.corpus.graph.RecommendationGraph.Place;
import org.rapporteur.corpus.graph.RecommendationGraph.Quote;
import org.rapporteur.corpus.recommendation.Register;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.index.query.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What hangs together with recommendations of the shipped specimens, against their sources.
class RecommendationGraphTest {
  private static final Instruments INSTRUMENTS = Instruments.bundled();

  @TempDir private static Path folder;
  private static LuceneCorpus corpus;

  @BeforeAll
  static void index() throws IOException {
    Specimens.unpack(folder.resolve("documents"));
    corpus =
        LuceneCorpus.open(folder.resolve("index"), Vocabulary.of(() -> INSTRUMENTS, "lanzarote"));
    try (Pipeline pipeline = new Pipeline(INSTRUMENTS)) {
      pipeline.run(
          BatchRequest.of(List.of(folder.resolve("documents")), 2).under("lanzarote"),
          corpus,
          BatchProgress.SILENT);
    }
  }

  private static List<RecommendationGraph> graphs(String... codes) throws IOException {
    Set<RecommendationCode> wanted =
        Set.copyOf(List.of(codes).stream().map(RecommendationCode::parse).toList());
    try (CorpusReader reader = corpus.reader()) {
      return new Grapher(reader, INSTRUMENTS)
          .of(Register.of(reader, INSTRUMENTS, new Register.Wanted(Set.of(), Set.of(), wanted)));
    }
  }

  private static String written(GraphFormat format, List<RecommendationGraph> graphs)
      throws IOException {
    StringWriter out = new StringWriter();
    format.write(graphs, out);
    return out.toString();
  }

  @Test
  @DisplayName("from the addressees to their replies, as JSON")
  void leadsFromAddresseesToReplies() throws IOException {
    JsonNode graph = JsonMapper.shared().readTree(written(GraphFormat.JSON, graphs("IV-1")));

    assertThat(graph.get("code").asString()).isEqualTo("IV-1");
    assertThat(graph.get("urgency").asString()).isEqualTo("request");
    assertThat(graph.get("citation").asString()).isEqualTo("T-ES(2022)90, Rec. IV-1");
    assertThat(graph.get("text").asString()).startsWith("The Lanzarote Committee requests");
    assertThat(all(graph, "addressees", "party", "addressing"))
        .containsExactly(
            "XCV named in a footnote",
            "XDO named in a footnote",
            "XDV excepted",
            "XHL named in a footnote",
            "XVI named in a footnote");
    assertThat(all(graph.get("addressees").get(2), "evidence", "words", "citation"))
        .containsExactly(
            "Dorvia-Vesta T-ES(2022)90, Rec. IV-1, fn. 24",
            "Dorvia-Vesta T-ES(2022)90, Rec. IV-1, fn. 25");
    assertThat(graph.get("section").get(1).asString()).isEqualTo("IV.1. Territoriality");
    assertThat(all(graph, "paragraphs", "citation"))
        .containsExactly("T-ES(2022)90, § 34", "T-ES(2022)90, § 35");
    assertThat(all(graph, "articles", "provision", "title"))
        .containsExactly("25(1)(a) Jurisdiction", "25(1)(b) Jurisdiction", "25(1)(c) Jurisdiction");
    assertThat(all(graph, "questions", "question")).containsExactly("12");
    assertThat(all(graph, "factsheets", "party", "text"))
        .containsExactly(
            "XDV The Committee was informed after the adoption of the report that the situation in"
                + " Dorvia-Vesta is in line with one of its recommendations.");
    assertThat(all(graph, "replies", "party", "item", "citation"))
        .containsExactly(
            "XCV 12 Corvania, reply 2017, Q 12",
            "XDV 12 Dorvia-Vesta, reply 2017, Q 12",
            "XHL 12 Halvora, reply 2017, Q 12",
            "XVI 12 Velmar Isles, reply 2017, Q 12");
  }

  @Test
  @DisplayName("all parties, on a condition, with the words of the condition")
  void showsConditions() throws IOException {
    JsonNode graph = JsonMapper.shared().readTree(written(GraphFormat.JSON, graphs("II-6")));

    assertThat(all(graph, "addressees", "addressing")).containsOnly("on a condition");
    assertThat(all(graph.get("addressees").get(0), "evidence", "words"))
        .containsExactly("those parties that do not have a specific offence");
    assertThat(all(graph, "factsheets", "citation"))
        .containsExactly(
            "Arvenia, factsheet 2023, Generic recommendations of the Committee on legal frameworks");
  }

  private static List<String> all(JsonNode node, String list, String... members) {
    return node.get(list)
        .valueStream()
        .map(one ->
            String.join(
                " ", List.of(members).stream().map(name -> one.get(name).asString()).toList()))
        .toList();
  }

  @Test
  @DisplayName("the same for Graphviz, several in one drawing")
  void drawsSeveral() throws IOException {
    String dot = written(GraphFormat.DOT, graphs("IV-1", "IV-5"));

    assertThat(dot)
        .startsWith("digraph recommendations {\n")
        .contains("\"g0.recommendation\" [label=\"T-ES(2022)90, Rec. IV-1 (request)\"")
        .contains("[label=\"named in a footnote: XCV XDO XHL XVI\", shape=ellipse]")
        .contains("\"g0.question 12\" -> ")
        .contains("\"g1.recommendation\" [label=\"T-ES(2022)90, Rec. IV-5 (request)\"")
        .endsWith("  }\n}\n");
    assertThat(written(GraphFormat.DOT, graphs("IV-1", "IV-5"))).isEqualTo(dot);
  }

  @Test
  @DisplayName("words of documents and names of files are words in every format")
  void isInert() throws IOException {
    RecommendationGraph graph = graphs("IV-5").getFirst();
    String hostile = "\"]; evil [label=\"\\\"\n\u0000</script>";
    Place place = new Place("id\"", new Citation(hostile), hostile);
    RecommendationGraph worse =
        new RecommendationGraph(
            graph.adopted(),
            graph.addressees(),
            List.of(hostile),
            List.of(place),
            graph.articles(),
            graph.questions(),
            List.of(new Quote("", hostile, place)),
            List.of());

    String dot = written(GraphFormat.DOT, List.of(worse));
    assertThat(dot)
        .contains("[label=\"\\\"]; evil [label=\\\"\\\\\\\"  </script>\"")
        .doesNotContain("\u0000");
    assertThat(dot.lines().filter(line -> line.contains("evil")))
        .allMatch(line -> line.startsWith("    \"g0.id\\\"\" [label=\"\\\"]; evil"));
    JsonNode json = JsonMapper.shared().readTree(written(GraphFormat.JSON, List.of(worse)));
    assertThat(json.get("paragraphs").get(0).get("text").asString()).isEqualTo(hostile);
  }
}
