package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.gold.Change;
import org.rapporteur.corpus.gold.Evaluation;
import org.rapporteur.corpus.gold.Figure;
import org.rapporteur.corpus.gold.GoldFile;
import org.rapporteur.corpus.gold.GoldText;
import org.rapporteur.corpus.gold.Judged;
import org.rapporteur.corpus.gold.Judgement;
import org.rapporteur.corpus.gold.Judgement.Verdict;
import org.rapporteur.corpus.gold.RecordedFigures;
import org.rapporteur.corpus.gold.Split;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// How well mentions are found.
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Tags texts that people annotated, and counts what is right: precision, recall and F1 by kind,"
          + " basis and language.",
      "The schema of the files is described in corpus/gold/README.md."
    },
    footer = {"", "Example: ./rapporteur evaluate corpus/gold/*.jsonl --split test"})
final class EvaluateCommand implements Callable<Integer> {
  private static final Listing<Figure> FIGURES =
      Listing.<Figure>of("figures")
          .key("split", figure -> figure.scope().split())
          .key("kind", figure -> figure.scope().kind().label())
          .key("basis", figure -> figure.scope().basis())
          .key("language", figure -> figure.scope().language())
          .key("gold", Figure::gold)
          .key("found", Figure::found)
          .key("right", Figure::right)
          .key("precision", Figure::precision)
          .key("recall", Figure::recall)
          .key("f1", Figure::f1);

  private static final Listing<Judgement> MISSES =
      Listing.<Judgement>of("misses")
          .key("id", Judgement::text)
          .detail("split", judgement -> judgement.text().split())
          .detail("language", judgement -> judgement.text().language())
          .key("verdict", judgement -> judgement.verdict().label())
          .key("kind", judgement -> judgement.kind().label())
          .key("basis", Judgement::goldBasis)
          .key("found_basis", Judgement::foundBasis)
          .key("expected", Judgement::expected)
          .prose("found", Judgement::found)
          .prose("text", Judgement::words)
          .detail("place", judgement -> judgement.text().place());

  private final Context context;

  @Parameters(
      paramLabel = "GOLD",
      arity = "1..*",
      description = "Files of annotated texts, in JSON Lines.")
  private List<Path> files = List.of();

  @Option(
      names = "--split",
      paramLabel = "tune|test",
      description = "Only texts to make rules by (tune), or only those that measure them (test).")
  private @Nullable Split split;

  @Option(
      names = "--misses",
      description = "List what was missed, found falsely, or found on another basis, instead.")
  private boolean misses;

  @Option(
      names = "--against",
      paramLabel = "FIGURES.csv",
      description = "Say on standard error what was gained and lost since a run kept as CSV.")
  private @Nullable Path against;

  @Mixin private OutputOptions output;

  EvaluateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    RecordedFigures recorded = against == null ? null : RecordedFigures.read(against);
    List<GoldText> texts = texts();
    List<Judgement> judgements = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    try (Pipeline pipeline = new Pipeline(context.instruments().get())) {
      Evaluation evaluation = new Evaluation(pipeline);
      for (GoldText text : texts) {
        Judged judged = evaluation.judge(text);
        judgements.addAll(judged.judgements());
        failures.addAll(judged.failures());
      }
    }
    failures.forEach(failure -> context.shell().err().println(failure.message()));
    List<Figure> figures = Figure.of(judgements);
    if (misses) {
      write(MISSES, judgements.stream().filter(j -> j.verdict() != Verdict.RIGHT).toList());
    } else {
      write(FIGURES, figures);
    }
    if (recorded != null) {
      report(recorded.changes(figures, split));
    }
    return failures.isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private List<GoldText> texts() throws IOException {
    Instruments instruments = context.instruments().get();
    List<GoldText> texts = new ArrayList<>();
    for (Path file : files) {
      for (GoldText text : GoldFile.read(file, instruments)) {
        if (split == null || text.split() == split) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  private <R> void write(Listing<R> listing, List<R> list) throws IOException {
    try (Rows<R> rows = output.open(context, listing)) {
      list.forEach(rows);
      rows.finish();
    }
  }

  private void report(List<Change> changes) {
    PrintWriter err = context.shell().err();
    err.println("Against " + against);
    for (Change change : changes) {
      if (change.direction() != Change.Direction.SAME) {
        err.println(
            "  %-4s  %s: F1 %s → %s"
                .formatted(
                    change.direction().label(),
                    change.scope(),
                    f1(change.before()),
                    f1(change.now())));
      }
    }
    long same = changes.stream().filter(c -> c.direction() == Change.Direction.SAME).count();
    err.println("  same  " + ReceiptOption.counted(same, "figure"));
    err.flush();
  }

  private static String f1(@Nullable Figure figure) {
    if (figure == null) {
      return "none";
    }
    Double f1 = figure.f1();
    return "%s of %d".formatted(f1 == null ? "none" : f1, figure.gold());
  }
}
