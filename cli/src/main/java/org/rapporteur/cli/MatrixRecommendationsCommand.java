package org.rapporteur.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.recommendation.AddressingRow;
import org.rapporteur.corpus.recommendation.RecommendationMatrix;
import org.rapporteur.corpus.recommendation.Register;
import org.rapporteur.index.CorpusReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which recommendation is addressed to which party.
@Command(
    name = "recommendations",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Which recommendation is addressed to which party, how urgently, and in what way: named in the"
          + " text or in a footnote, one of all parties, on a condition, excepted, not addressed.",
      "In xlsx and html each cell leads to the words that say so."
    },
    footer = {"", "Example: ./rapporteur matrix recommendations -o recommendations.xlsx"})
final class MatrixRecommendationsCommand implements Callable<Integer> {
  private final Context context;

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      split = ",",
      hideParamSyntax = true,
      description = "Columns for these parties only.")
  private Set<Party> parties = new LinkedHashSet<>();

  @Option(
      names = "--round",
      paramLabel = "ROUND",
      split = ",",
      hideParamSyntax = true,
      description = "Of these rounds of monitoring only: 2.")
  private Set<String> rounds = new LinkedHashSet<>();

  @Mixin private RecommendationOptions wanted;
  @Mixin private MatrixOptions output;
  @Mixin private IndexOption index;

  MatrixRecommendationsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (CorpusReader reader = index.reader(context)) {
      Register register =
          Register.of(
              reader,
              context.instruments().get(),
              new Register.Wanted(rounds, wanted.urgencies(), wanted.codes()));
      List<Party> columns = register.parties(parties);
      if (register.adopted().isEmpty()) {
        throw new IOException("the index has no such recommendation; see ./rapporteur documents");
      }
      if (output.inRows()) {
        try (Rows<AddressingRow> rows = output.open(context, AddressingRow.LISTING)) {
          AddressingRow.of(register, columns).forEach(rows);
          rows.finish();
        }
      } else {
        output.write(context, RecommendationMatrix.of(register, columns));
      }
    }
    return ExitCode.DONE;
  }
}
