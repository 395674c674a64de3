package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.corpus.listing.Mentions;
import org.rapporteur.corpus.listing.UncertainMentions;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.LedgerRequest;
import org.rapporteur.index.LedgerRow;
import org.rapporteur.index.Receipt;
import org.rapporteur.index.UncertainRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The ledger of mentions, all of it.
@Command(
    name = "mentions",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lists every mention of a party, of an article, or of both in one passage, with its basis;"
          + " then the receipt, on standard error.",
      "With --party and --article: a row for each pair of mentions that meet. With one of them: a"
          + " row for each mention. With neither: all mentions.",
      "A mention whose meaning is not certain has no row; --uncertain lists those instead, with"
          + " their candidates or the reason why nothing is known."
    },
    footer = {"", "Example: ./rapporteur mentions --party Portugal --article 20 --format csv"})
final class MentionsCommand implements Callable<Integer> {
  private final Context context;

  @Option(
      names = "--uncertain",
      description =
          "List the mentions that the ledger leaves out: those that may mean what is asked for, but"
              + " are ambiguous or unresolved.")
  private boolean uncertain;

  @Mixin private FilterOptions filters;
  @Mixin private OutputOptions output;
  @Mixin private ReceiptOption receipts;
  @Mixin private IndexOption index;

  MentionsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    LedgerRequest request = new LedgerRequest(filters.filters());
    try (CorpusReader reader = index.reader(context)) {
      if (uncertain) {
        listUncertain(reader, request);
      } else {
        list(reader, request);
      }
    }
    return ExitCode.DONE;
  }

  private void list(CorpusReader reader, LedgerRequest request) throws IOException {
    try (Rows<LedgerRow> rows = output.open(context, Mentions.LISTING)) {
      Receipt receipt = reader.ledger(request, rows);
      rows.finish();
      receipts.give(receipt, context);
    }
  }

  private void listUncertain(CorpusReader reader, LedgerRequest request) throws IOException {
    try (Rows<UncertainRow> rows = output.open(context, UncertainMentions.LISTING)) {
      Receipt receipt = reader.uncertain(request, rows);
      rows.finish();
      receipts.giveOfUncertain(receipt, context);
    }
  }
}
