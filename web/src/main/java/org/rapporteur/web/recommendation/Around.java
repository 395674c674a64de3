package org.rapporteur.web.recommendation;

import java.util.List;
import org.rapporteur.corpus.graph.RecommendationGraph;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.page.Cited;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Names;

/// What hangs together with a recommendation of one report.
///
/// @param section the headings over the paragraphs that lead to it
/// @param paragraphs those paragraphs
/// @param articles the provisions that they cite
/// @param questions the questions about those provisions
/// @param quotes the places of factsheets that quote it
/// @param replies what its addressees replied to those questions
public record Around(
    String section,
    List<Cited> paragraphs,
    List<Link> articles,
    List<Link> questions,
    List<Cited> quotes,
    List<Cited> replies) {
  static Around of(RecommendationGraph graph, Names names) {
    String instrument = graph.adopted().document().metadata().instrument();
    String round = instrument + "/" + graph.adopted().document().metadata().roundText();
    return new Around(
        String.join(" › ", graph.section()),
        graph.paragraphs().stream().map(place -> cited(place, "")).toList(),
        graph.articles().stream()
            .map(article ->
                new Link(
                    names.of(new InstrumentProvision(instrument, article.provision())),
                    Query.of("/articles")
                        .and("article", instrument + "/" + article.provision())
                        .toString()))
            .toList(),
        graph.questions().stream()
            .map(asked ->
                new Link(
                    asked.question() + title(asked.label()),
                    Query.of("/replies")
                        .and("round", round)
                        .and("question", asked.question())
                        .toString()))
            .toList(),
        graph.quotes().stream().map(quote -> cited(quote.place(), quote.document())).toList(),
        graph.replies().stream()
            .map(reply ->
                cited(
                    reply.place(),
                    names
                        .words()
                        .get("recommendation.answer", names.of(reply.party()), reply.item())))
            .toList());
  }

  private static String title(String words) {
    return words.isEmpty() ? "" : " – " + words;
  }

  private static Cited cited(RecommendationGraph.Place place, String note) {
    return Cited.of(place.passageId(), place.citation(), place.text(), note);
  }
}
