package org.rapporteur.corpus.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.format.JsonLines;
import org.rapporteur.corpus.graph.RecommendationGraph.Place;
import org.rapporteur.corpus.recommendation.Addressee;
import org.rapporteur.corpus.recommendation.Adopted;

/// Graphs as JSON Lines.
final class GraphJson {
  private final JsonLines json;
  private final RecommendationGraph graph;

  private GraphJson(JsonLines json, RecommendationGraph graph) {
    this.json = json;
    this.graph = graph;
  }

  static void write(List<RecommendationGraph> graphs, Writer out) throws IOException {
    JsonLines json = new JsonLines(out);
    for (RecommendationGraph graph : graphs) {
      json.line(line -> new GraphJson(json, graph).write());
    }
    json.finish();
  }

  private void write() {
    Adopted adopted = graph.adopted();
    Recommendation recommendation = adopted.recommendation();
    json.text("code", recommendation.code())
        .text("urgency", recommendation.urgency())
        .text("addressee_kind", recommendation.kind().label())
        .text("document", adopted.document().entry().source().name());
    place(
        new Place(
            adopted.document().id(adopted.passage().passage()),
            adopted.citation(),
            adopted.text()));
    json.objects("addressees", graph.addressees(), this::addressee)
        .texts("section", graph.section())
        .objects("paragraphs", graph.paragraphs(), this::place)
        .objects(
            "articles",
            graph.articles(),
            article ->
                json.text("provision", article.provision())
                    .text("title", article.title())
                    .texts("cited", article.cited().stream().map(Citation::text).toList()))
        .objects(
            "questions",
            graph.questions(),
            asked ->
                json.text("question", asked.question())
                    .text("label", asked.label())
                    .texts(
                        "provisions",
                        asked.provisions().stream().map(Provision::toString).toList()))
        .objects(
            "factsheets",
            graph.quotes(),
            quote -> {
              json.text("party", quote.party()).text("document", quote.document());
              place(quote.place());
            })
        .objects(
            "replies",
            graph.replies(),
            replied -> {
              json.text("party", replied.party())
                  .text("question", replied.question())
                  .text("item", replied.item());
              place(replied.place());
            });
  }

  private void addressee(Addressee addressee) {
    Adopted adopted = graph.adopted();
    String text = adopted.document().tagged().document().text();
    json.text("party", addressee.party())
        .text("name", addressee.party().name(Language.ENGLISH))
        .text("addressing", addressee.addressing().label())
        .objects(
            "evidence",
            addressee.evidence(),
            words ->
                json.text("words", words.span().in(text))
                    .text("citation", adopted.document().citation(words.passage()))
                    .text("passage", adopted.document().id(words.passage().passage())));
  }

  private void place(Place place) {
    json.text("citation", place.citation())
        .text("passage", place.passageId())
        .text("text", place.text());
  }
}
