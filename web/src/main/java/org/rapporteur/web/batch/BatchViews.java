package org.rapporteur.web.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.document.Source;
import org.rapporteur.corpus.UnreadPages;
import org.rapporteur.corpus.alert.News;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Revision;
import org.rapporteur.web.document.DocumentAddress;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.page.Words;
import org.rapporteur.web.upload.Received;
import org.rapporteur.web.upload.UploadLimits;

/// Makes the page of a batch.
///
/// @param corpus the index as it is now: documents of the batch may be gone from it
/// @param names the language
/// @param limits by what files were refused
record BatchViews(CorpusReader corpus, Names names, UploadLimits limits) {
  BatchPage of(Job job) throws IOException {
    JobState state = job.state();
    JobLine line = JobLine.of(job, state, words());
    String events = line.address() + "/events";
    List<BatchPage.RefusedLine> refused = refused(job);
    return switch (state) {
      case JobState.Waiting waiting -> unfinished(line, events, "", refused);
      case JobState.Running running -> unfinished(line, events, "", refused);
      case JobState.Failed(String problem) ->
          unfinished(
              line, events, problem.isEmpty() ? words().get("problem.500") : problem, refused);
      case JobState.Done(Outcome outcome) ->
          new BatchPage(
              line,
              events,
              "",
              refused,
              lines(job, outcome),
              words().count("batch.unchanged", outcome.unchanged()),
              outcome.unreadPages().stream().map(this::words).toList(),
              outcome.news().stream().map(news -> line(news, outcome)).toList());
    };
  }

  private static BatchPage unfinished(
      JobLine line, String events, String problem, List<BatchPage.RefusedLine> refused) {
    return new BatchPage(line, events, problem, refused, List.of(), "", List.of(), List.of());
  }

  private Words words() {
    return names.words();
  }

  private List<BatchPage.RefusedLine> refused(Job job) {
    List<BatchPage.RefusedLine> lines = new ArrayList<>();
    for (Received file : job.files()) {
      if (file instanceof Received.Refused refused) {
        lines.add(new BatchPage.RefusedLine(refused.sent(), refused.why(words(), limits)));
      }
    }
    return lines;
  }

  /// What the batch did, and the files that were uploaded for it and that an earlier batch, which
  /// was still in work, had read by then.
  private List<BatchPage.Line> lines(Job job, Outcome outcome) throws IOException {
    List<ChangeLine> changes = new ArrayList<>();
    outcome.changes().forEach(change -> changes.add(ChangeLine.of(change, words())));
    Set<Path> told =
        changes.stream().map(change -> change.source().path()).collect(Collectors.toSet());
    for (Received file : job.files()) {
      if (file instanceof Received.Kept(String sent, String name, Path path, boolean replaced)
          && told.add(path)) {
        changes.add(new ChangeLine("unchanged", new Source(path, name), 0, "", "", ""));
      }
    }
    changes.sort(Comparator.comparing(change -> change.source().name()));
    List<CatalogueEntry> catalogue = corpus.catalogue();
    List<BatchPage.Line> lines = new ArrayList<>();
    for (ChangeLine change : changes) {
      lines.add(line(change, change.in(catalogue).toList()));
    }
    return lines;
  }

  /// @param entries what the index has of the file now
  private BatchPage.Line line(ChangeLine change, List<CatalogueEntry> entries) throws IOException {
    List<BatchPage.DocumentLink> documents = new ArrayList<>();
    List<String> details = new ArrayList<>();
    if (change.passages() > 0) {
      details.add(words().count("passages", change.passages()));
    }
    for (CatalogueEntry entry : entries) {
      String address = DocumentAddress.of(entry).toString();
      entry
          .metadata()
          .ifPresent(m -> documents.add(new BatchPage.DocumentLink(names.of(m), address)));
      if (change.kind().equals("changed")) {
        corpus.revision(entry).ifPresent(revision -> details.add(words(revision)));
      }
    }
    if (!change.other().isEmpty()) {
      details.add(words().get("change." + change.kind() + ".other", change.other()));
    }
    Stream.of(change.reason(), change.remedy()).filter(t -> !t.isEmpty()).forEach(details::add);
    return new BatchPage.Line(
        words().get("change." + change.kind()),
        change.kind().equals("failed"),
        change.source().name(),
        documents,
        String.join("; ", details));
  }

  /// What of a document was not read.
  private String words(UnreadPages unread) {
    return words()
            .get(
                "batch.partly",
                unread.source().name(),
                words().number(unread.pages().unread()),
                words().number(unread.pages().count()))
        + (unread.why().isEmpty() ? "" : " (" + unread.why() + ")");
  }

  /// What a replacement changed.
  private String words(Revision revision) {
    return words().count("news", revision.added().size())
        + ", "
        + words().count("change.gone", revision.removed().size());
  }

  private BatchPage.NewsLine line(News news, Outcome outcome) {
    return new BatchPage.NewsLine(
        news.alert().name(),
        words().count("news", news.total()),
        Query.of("/alerts").and("since", outcome.batch()).toString(),
        news.problem());
  }
}
