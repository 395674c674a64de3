package org.rapporteur.corpus.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.corpus.graph.RecommendationGraph.Article;
import org.rapporteur.corpus.graph.RecommendationGraph.Asked;
import org.rapporteur.corpus.graph.RecommendationGraph.Place;
import org.rapporteur.corpus.graph.RecommendationGraph.Quote;
import org.rapporteur.corpus.graph.RecommendationGraph.Replied;
import org.rapporteur.corpus.recommendation.Addressee;
import org.rapporteur.corpus.recommendation.Addressing;

/// Graphs in the language of Graphviz: a cluster for each recommendation. Nodes have citations, not
/// texts. Every word of a document is inside quotation marks in which nothing has a meaning.
final class GraphDot {
  private final Writer out;
  private final RecommendationGraph graph;

  /// What stands before the names of nodes, so that those of several graphs differ.
  private final String prefix;

  private GraphDot(Writer out, RecommendationGraph graph, String prefix) {
    this.out = out;
    this.graph = graph;
    this.prefix = prefix;
  }

  static void write(List<RecommendationGraph> graphs, Writer out) throws IOException {
    out.write("digraph recommendations {\n  rankdir=LR;\n  node [shape=box];\n");
    for (int i = 0; i < graphs.size(); i++) {
      new GraphDot(out, graphs.get(i), "g" + i + ".").write();
    }
    out.write("}\n");
  }

  private void write() throws IOException {
    Recommendation recommendation = graph.adopted().recommendation();
    out.write("  subgraph " + quoted("cluster " + prefix) + " {\n");
    String urgency = recommendation.urgency() == null ? "" : " (" + recommendation.urgency() + ")";
    node("recommendation", graph.adopted().citation() + urgency, "shape=box, style=bold");
    addressees();
    section();
    factsheetsAndReplies();
    out.write("  }\n");
  }

  private void addressees() throws IOException {
    SortedMap<Addressing, List<Addressee>> byWay =
        graph.addressees().stream()
            .collect(
                Collectors.groupingBy(Addressee::addressing, TreeMap::new, Collectors.toList()));
    for (var way : byWay.entrySet()) {
      String name = "addressees " + way.getKey().name();
      String codes =
          way.getValue().stream()
              .map(addressee -> addressee.party().code())
              .collect(Collectors.joining(" "));
      node(name, way.getKey().label() + ": " + codes, "shape=ellipse");
      edge("recommendation", name, way.getKey() == Addressing.EXCEPTED ? "excepts" : "addresses");
    }
  }

  private void section() throws IOException {
    for (Place paragraph : graph.paragraphs()) {
      node(paragraph.passageId(), paragraph.citation().text(), "");
      edge(paragraph.passageId(), "recommendation", "leads to");
    }
    for (Article article : graph.articles()) {
      String title = article.title().isEmpty() ? "" : " " + article.title();
      node(name(article.provision()), "Article " + article.provision() + title, "shape=note");
      for (Place paragraph : graph.paragraphs()) {
        if (article.cited().contains(paragraph.citation())) {
          edge(paragraph.passageId(), name(article.provision()), "cites");
        }
      }
      if (article.cited().contains(graph.adopted().citation())) {
        edge("recommendation", name(article.provision()), "cites");
      }
    }
    for (Asked asked : graph.questions()) {
      node(name(asked.question()), "Q " + asked.question() + " " + asked.label(), "shape=diamond");
      for (Provision provision : asked.provisions()) {
        edge(name(provision), name(asked.question()), "asked about");
      }
    }
  }

  private void factsheetsAndReplies() throws IOException {
    for (Quote quote : graph.quotes()) {
      node(quote.place().passageId(), quote.place().citation().text(), "shape=folder");
      edge(quote.place().passageId(), "recommendation", "quotes");
    }
    for (Replied replied : graph.replies()) {
      node(replied.place().passageId(), replied.place().citation().text(), "");
      edge(name(replied.question()), replied.place().passageId(), "answered by");
    }
  }

  private static String name(Provision provision) {
    return "article " + provision;
  }

  private static String name(Question question) {
    return "question " + question;
  }

  private void node(String name, String label, String look) throws IOException {
    out.write(
        "    %s [label=%s%s];\n"
            .formatted(quoted(prefix + name), quoted(label), look.isEmpty() ? "" : ", " + look));
  }

  private void edge(String from, String to, String label) throws IOException {
    out.write(
        "    %s -> %s [label=%s];\n"
            .formatted(quoted(prefix + from), quoted(prefix + to), quoted(label)));
  }

  /// A quoted identifier: quotation marks and backslashes are escaped, control characters and line
  /// breaks are spaces (Graphviz, "The DOT Language").
  private static String quoted(String words) {
    String escaped = words.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replaceAll("\\p{Cntrl}", " ") + '"';
  }
}
