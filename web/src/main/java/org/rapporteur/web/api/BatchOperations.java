package org.rapporteur.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.corpus.FileChange;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.web.batch.ChangeLine;
import org.rapporteur.web.batch.Job;
import org.rapporteur.web.batch.JobState;
import org.rapporteur.web.batch.OpenIntake;
import org.rapporteur.web.page.Words;
import org.rapporteur.web.upload.Received;

/// Adding documents, and the batches that read them. A room that takes no documents has the same
/// operations, which say so.
final class BatchOperations {
  private static final String TAG = "batches";
  private static final String BATCHES = "/batches";

  private static final Parameter<Integer> BATCH =
      Parameter.path(
          "batch",
          "The number of the batch.",
          "1",
          new Schema.Text("[0-9]{1,9}"),
          (names, words) -> Integer.valueOf(words));

  private static final Parameter<String> REPLACE =
      new Parameter<>(
          "replace",
          Parameter.Place.QUERY,
          "Whether files of the same names are replaced; such a document keeps its identifier.",
          "yes",
          new Schema.Choice(List.of("yes", "no")),
          false,
          (names, words) -> words);

  private static final Listing<Change> CHANGES =
      Listing.<Change>of("changes")
          .key("change", change -> change.line().kind())
          .key("file", change -> change.line().source().name())
          .key("id", Change::id)
          .key("passages", change -> change.line().passages())
          .prose("other", change -> change.line().other())
          .prose("reason", change -> change.line().reason())
          .prose("remedy", change -> change.line().remedy());

  /// What a batch did about a file.
  ///
  /// @param id the identifier of its document, empty if it has none now
  private record Change(ChangeLine line, String id) {}

  private BatchOperations() {}

  /// @param intake how documents are added, nothing if they are not
  static List<Operation> all(Optional<OpenIntake> intake) {
    return List.of(
        Operation.changing(
            "uploadDocuments",
            TAG,
            "/documents",
            "Add documents",
            "The files are kept in the collection, and a batch reads them, whose state is answered."
                + " Files that cannot be kept are in its `refused`, with the reason. A file whose"
                + " name is taken is refused unless `replace` is `yes`. If none can be kept,"
                + " nothing is asked for.",
            List.of(REPLACE),
            new Result.Changed<>(
                Result.Way.SEND,
                BatchRow.LISTING,
                (asked, delivery) -> {
                  OpenIntake open = open(intake);
                  boolean replace = asked.one(REPLACE).filter("yes"::equals).isPresent();
                  List<Received> files = open.upload().receive(delivery, replace);
                  return row(open.batches().ask(files), open);
                },
                BatchOperations::address)),
        Operation.changing(
            "startBatch",
            TAG,
            BATCHES,
            "Look through the collection",
            "Brings the index up to date with the folders of the collection. One batch runs at a"
                + " time; what is asked for meanwhile waits, all together.",
            List.of(),
            new Result.Changed<>(
                Result.Way.ASK,
                BatchRow.LISTING,
                (asked, delivery) -> {
                  OpenIntake open = open(intake);
                  return row(open.batches().ask(List.of()), open);
                },
                BatchOperations::address)),
        new Operation(
            "listBatches",
            TAG,
            BATCHES,
            "List the batches since the server was started",
            "The newest first.",
            List.of(),
            new Result.Rows<>(
                BatchRow.LISTING,
                (asked, corpus, slice, rows) -> {
                  OpenIntake open = open(intake);
                  open.batches().all().forEach(job -> rows.accept(row(job, open)));
                  return Source.Listed.PLAIN;
                }),
            false),
        new Operation(
            "getBatch",
            TAG,
            BATCHES + "/{batch}",
            "Get the state of a batch",
            "`state` is `waiting`, `running`, `done` or `failed`. `came` is what `listNews` takes as"
                + " `since`, to list what is new for saved queries.",
            List.of(BATCH),
            new Result.One<>(
                BatchRow.LISTING,
                (asked, corpus, slice, rows) -> {
                  OpenIntake open = open(intake);
                  rows.accept(row(job(asked, open), open));
                  return Source.Listed.PLAIN;
                }),
            false),
        new Operation(
            "listBatchChanges",
            TAG,
            BATCHES + "/{batch}/changes",
            "List what a batch did",
            "File by file; none while it is not done. Files that are as they were are left out.",
            List.of(BATCH),
            new Result.Rows<>(
                CHANGES,
                (asked, corpus, slice, rows) -> {
                  if (job(asked, open(intake)).state() instanceof JobState.Done(var outcome)) {
                    changes(outcome.changes(), corpus).forEach(rows);
                  }
                  return Source.Listed.PLAIN;
                }),
            false));
  }

  private static OpenIntake open(Optional<OpenIntake> intake) throws ApiProblem {
    return intake.orElseThrow(() ->
        new ApiProblem(ApiProblem.Kind.NOT_ALLOWED, "It was started without --allow-upload."));
  }

  private static Job job(Arguments asked, OpenIntake open) throws ApiProblem {
    return open.batches()
        .of(asked.required(BATCH))
        .orElseThrow(() ->
            new ApiProblem(
                ApiProblem.Kind.NOT_FOUND,
                "Batches of before the server was started again are forgotten."));
  }

  private static BatchRow row(Job job, OpenIntake open) {
    return new BatchRow(job, open.upload().limits());
  }

  private static String address(BatchRow row) {
    return Operation.ROOT + BATCHES + "/" + row.job().number();
  }

  private static List<Change> changes(List<FileChange> changes, CorpusReader corpus)
      throws IOException {
    List<CatalogueEntry> catalogue = corpus.catalogue();
    List<Change> lines = new ArrayList<>();
    for (FileChange change : changes) {
      ChangeLine line = ChangeLine.of(change, Words.english());
      lines.add(
          new Change(line, line.in(catalogue).map(CatalogueEntry::file).findFirst().orElse("")));
    }
    return lines;
  }
}
