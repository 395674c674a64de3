package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.corpus.listing.RankedHit;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Hit;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Passages, best first.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Finds passages, best first, each with its citation.",
      "Words must all occur. OR, NOT, ( ), \"a phrase\", NEAR/8, wildcards * and ?, mistakes ~;"
          + " fields party: article: recommendation: urgency: question: genre: voice: language: year:. The"
          + " questionnaire's own words are left out unless voice:questionnaire is asked for."
    },
    footer = {
      "",
      "Examples:",
      "  ./rapporteur search 'prison penalties' --question 9.3 --party Portugal",
      "  ./rapporteur search '\"self-generated\" NEAR/8 consent article:20'"
    })
final class SearchCommand implements Callable<Integer> {
  private final Context context;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "The words; several arguments are one query. None: all that the options admit.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many passages to show, 0 for all (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Mixin private FilterOptions filters;
  @Mixin private OutputOptions output;
  @Mixin private IndexOption index;

  SearchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, Messages.QuerySyntaxProblem {
    if (limit < 0) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--limit': " + limit + " is below 0");
    }
    String query = String.join(" ", words);
    int most = limit == 0 ? Integer.MAX_VALUE : limit;
    try (CorpusReader reader = index.reader(context)) {
      SearchResult result = reader.search(new SearchRequest(query, filters.filters(), most));
      try (Rows<RankedHit> rows =
          output.open(context, RankedHit.LISTING, shell -> new HitWriter(shell))) {
        int rank = 0;
        for (Hit hit : result.hits()) {
          rows.accept(new RankedHit(++rank, hit));
        }
        rows.finish();
      }
      context.shell().err().println(count(result));
    } catch (QuerySyntaxException e) {
      throw new Messages.QuerySyntaxProblem(query, e);
    }
    return ExitCode.DONE;
  }

  private static String count(SearchResult result) {
    int shown = result.hits().size();
    if (result.total() == 0) {
      return "No passage found.";
    }
    if (result.total() == shown) {
      return ReceiptOption.counted(shown, "passage") + ".";
    }
    return String.format(
        Locale.ENGLISH,
        "%,d of %,d passages; --limit %d shows more, --limit 0 all.",
        shown,
        result.total(),
        shown * 5);
  }
}
