package org.rapporteur.cli.report;

import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Source;
import org.rapporteur.corpus.FileChange;
import org.rapporteur.corpus.Why;

/// A change in words.
///
/// @param kind what was done, such as `added`
/// @param source the file
/// @param detail why, from where, or what is wrong; maybe empty
record Told(String kind, Source source, String detail) {
  static Told of(FileChange change) {
    return switch (change) {
      case FileChange.Added(Source source, int passages) ->
          new Told("added", source, passages(passages));
      case FileChange.Changed(Source source, int passages) ->
          new Told("changed", source, Why.BYTES.words() + ", " + passages(passages));
      case FileChange.Updated(Source source, int passages, Why why) ->
          new Told("updated", source, why.words() + ", " + passages(passages));
      case FileChange.Retried(Source source, int passages) ->
          new Told("retried", source, Why.FAILED.words() + ", " + passages(passages));
      case FileChange.Moved(Source source, Source from) ->
          new Told("moved", source, "from " + from.name());
      case FileChange.Copied(Source source, Source of) ->
          new Told("copied", source, "the same bytes as " + of.name());
      case FileChange.Unchanged(Source source) -> new Told("unchanged", source, "");
      case FileChange.Removed(Source source) -> new Told("removed", source, "");
      case FileChange.Failed(Source source, Failure failure, boolean tried) ->
          new Told(
              "failed", source, problem(failure) + (tried ? "" : " (as before, not tried again)"));
    };
  }

  private static String problem(Failure failure) {
    return failure.reason().words()
        + (failure.detail().isEmpty() ? "" : " (" + failure.detail() + ")")
        + "; "
        + failure.reason().remedy();
  }

  private static String passages(int count) {
    return count + (count == 1 ? " passage" : " passages");
  }

  /// The whole on one line.
  String line() {
    return kind + ": " + source.name() + (detail.isEmpty() ? "" : ": " + detail);
  }
}
