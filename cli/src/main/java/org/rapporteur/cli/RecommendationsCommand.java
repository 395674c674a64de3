package org.rapporteur.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;
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
  private static final Listing<RecommendationRow> LISTING =
      Listing.<RecommendationRow>of("recommendations")
          .detail("document", RecommendationRow::document)
          .key("code", row -> row.recommendation().code())
          .key("urgency", row -> row.recommendation().urgency())
          .key("addressee_kind", row -> row.recommendation().kind().label())
          .key("addressees", row -> codes(row.recommendation().addressees()))
          .detail("excepted", row -> codes(row.recommendation().excepted()))
          .detail("made_by", row -> codes(row.recommendation().madeBy()))
          .prose("text", RecommendationRow::text)
          .key("citation", RecommendationRow::citation);

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
        Rows<RecommendationRow> rows = output.open(context, LISTING)) {
      Receipt receipt = reader.recommendations(request, rows);
      rows.finish();
      receipts.give(receipt, context);
    }
    return ExitCode.DONE;
  }

  private static Cell codes(Collection<Party> parties) {
    return new Cell.Many(parties.stream().map(Party::code).toList(), ";");
  }
}
