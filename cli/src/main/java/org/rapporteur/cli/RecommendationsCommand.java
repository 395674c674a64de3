package org.rapporteur.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.listing.Recommendations;
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
    footer = {"", "Example: ./rapporteur recommendations --party Portugal --urgency require"})
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
      names = "--urgency",
      paramLabel = "URGENCY",
      split = ",",
      hideParamSyntax = true,
      description = "As pressing as a verb of the scale says: require, request, invite.")
  private Set<Urgency> urgencies = new LinkedHashSet<>();

  @Option(
      names = "--code",
      paramLabel = "CODE",
      split = ",",
      hideParamSyntax = true,
      description = "With this code: III-24.")
  private Set<RecommendationCode> codes = new LinkedHashSet<>();

  @Mixin private OutputOptions output;
  @Mixin private ReceiptOption receipts;
  @Mixin private IndexOption index;

  RecommendationsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Set<String> names = urgencies.stream().map(Urgency::name).collect(Collectors.toSet());
    RecommendationRequest request = new RecommendationRequest(parties, names, codes);
    try (CorpusReader reader = index.reader(context);
        Rows<RecommendationRow> rows = output.open(context, Recommendations.LISTING)) {
      Receipt receipt = reader.recommendations(request, rows);
      rows.finish();
      receipts.give(receipt, context);
    }
    return ExitCode.DONE;
  }
}
