package org.rapporteur.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.graph.GraphFormat;
import org.rapporteur.corpus.graph.Grapher;
import org.rapporteur.corpus.listing.Recommendations;
import org.rapporteur.corpus.recommendation.Register;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Receipt;
import org.rapporteur.index.RecommendationRequest;
import org.rapporteur.index.RecommendationRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The recommendations and to whom they are addressed.
@Command(
    name = "recommendations",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists recommendations: code, urgency, to whom they are addressed, text.",
    footer = {
      "",
      "Examples: ./rapporteur recommendations --party Portugal --urgency require",
      "          ./rapporteur recommendations --code III-24 --graph=dot | dot -Tsvg > III-24.svg"
    })
final class RecommendationsCommand implements Callable<Integer> {
  private final Context context;

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      split = ",",
      hideParamSyntax = true,
      description =
          "Addressed to a party: by name, among all, or on a condition that no list decides.")
  private Set<Party> parties = new LinkedHashSet<>();

  @Option(
      names = "--graph",
      paramLabel = "json|dot",
      arity = "0..1",
      fallbackValue = "json",
      description =
          "What hangs together with each: addressees and the words that say so, the paragraphs of"
              + " the section, articles, questions, factsheets, replies. As JSON Lines or for"
              + " Graphviz.")
  private @Nullable GraphFormat graph;

  @Mixin private RecommendationOptions wanted;
  @Mixin private OutputOptions output;
  @Mixin private ReceiptOption receipts;
  @Mixin private IndexOption index;

  RecommendationsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (graph != null) {
      return graph(graph, new Register.Wanted(Set.of(), wanted.urgencies(), wanted.codes()));
    }
    RecommendationRequest request =
        new RecommendationRequest(parties, wanted.urgencies(), wanted.codes());
    try (CorpusReader reader = index.reader(context);
        Rows<RecommendationRow> rows = output.open(context, Recommendations.LISTING)) {
      Receipt receipt = reader.recommendations(request, rows);
      rows.finish();
      receipts.give(receipt, context);
    }
    return ExitCode.DONE;
  }

  private int graph(GraphFormat format, Register.Wanted wanted) throws IOException {
    try (CorpusReader reader = index.reader(context);
        Destination destination = output.withoutRows(context, "--graph")) {
      Instruments instruments = context.instruments().get();
      Register register = Register.of(reader, instruments, wanted).addressing(parties);
      if (register.adopted().isEmpty()) {
        throw new IOException(
            "the index has no such recommendation; see ./rapporteur recommendations");
      }
      format.write(new Grapher(reader, instruments).of(register), destination.text());
      destination.finish();
    }
    return ExitCode.DONE;
  }
}
