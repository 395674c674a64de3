package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.corpus.format.Format;
import org.rapporteur.corpus.format.RowWriter;
import org.rapporteur.corpus.listing.Receipts;
import org.rapporteur.index.Receipt;
import picocli.CommandLine.Option;

/// What is done with the receipt of a listing: shown to the person, and kept in a file if asked.
final class ReceiptOption {
  @Option(
      names = "--receipt",
      paramLabel = "FILE",
      description = "Write the receipt, which says what was covered, to a file as JSON too.")
  private @Nullable Path file;

  /// Gives the receipt of a listing of what is certain.
  void give(Receipt receipt, Context context) throws IOException {
    String uncertain =
        "not listed    mentions whose meaning is not certain: %s (./rapporteur mentions --uncertain"
            + " lists them)";
    give(receipt, uncertain, context);
  }

  /// Gives the receipt of a listing of mentions that are not certain.
  void giveOfUncertain(Receipt receipt, Context context) throws IOException {
    give(receipt, "not certain   %s in the passages looked at", context);
  }

  /// Gives the receipt of what holds all mentions, certain or not.
  void giveOfAll(Receipt receipt, Context context) throws IOException {
    give(receipt, "among them    mentions whose meaning is not certain: %s", context);
  }

  private void give(Receipt receipt, String uncertain, Context context) throws IOException {
    print(receipt, uncertain, context.shell().err());
    if (file != null) {
      try (Destination destination = Destination.of(context.shell(), file)) {
        try (RowWriter<Receipt> row =
            Format.JSONL.writer(Receipts.LISTING, destination.bytes(), destination.text(), 0)) {
          row.row(receipt);
          row.finish();
        }
        destination.finish();
      }
    }
  }

  private static void print(Receipt receipt, String uncertain, PrintWriter err) {
    err.println("Receipt");
    err.println(
        "  looked at     %s, %s"
            .formatted(
                counted(receipt.documents(), "document"), counted(receipt.passages(), "passage")));
    if (receipt.failed() > 0) {
      err.println(
          "  not looked at %s that could not be read (see ./rapporteur failures)"
              .formatted(counted(receipt.failed(), "file")));
    }
    if (receipt.unreadPages() > 0) {
      err.println(
          "                %s without text, not recognised (see ./rapporteur documents)"
              .formatted(counted(receipt.unreadPages(), "page")));
    }
    err.println("  listed        " + counted(receipt.rows(), "row"));
    if (receipt.unresolved() + receipt.ambiguous() > 0) {
      String numbers =
          "%s unresolved, %s ambiguous"
              .formatted(number(receipt.unresolved()), number(receipt.ambiguous()));
      err.println("  " + uncertain.formatted(numbers));
    }
    err.println("  index         format " + receipt.version() + ", " + receipt.digest().sha256());
    err.flush();
  }

  /// A number with its noun: `1 row`, `1,234 rows`.
  static String counted(long count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  private static String number(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }
}
