package org.rapporteur.corpus.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A format of graphs.
public enum GraphFormat {
  /// An object a line for each graph, with all words and citations.
  JSON,
  /// A drawing for Graphviz, all graphs in one, with the citations.
  DOT;

  /// The name by which a person asks for it, and the extension of its files.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format with a name.
  public static Optional<GraphFormat> named(String name) {
    return Arrays.stream(values()).filter(f -> f.label().equalsIgnoreCase(name)).findFirst();
  }

  /// Writes graphs. What they are written to stays open.
  ///
  /// @throws IOException if they cannot be written
  public void write(List<RecommendationGraph> graphs, Writer out) throws IOException {
    switch (this) {
      case JSON -> GraphJson.write(graphs, out);
      case DOT -> GraphDot.write(graphs, out);
    }
  }
}
