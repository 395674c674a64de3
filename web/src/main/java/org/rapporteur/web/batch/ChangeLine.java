package org.rapporteur.web.batch;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Source;
import org.rapporteur.corpus.FileChange;
import org.rapporteur.corpus.Why;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.web.page.Words;

/// What a batch did about a file, in plain words.
///
/// @param kind what was done, such as `added`
/// @param source the file
/// @param passages how many passages its document has now, 0 where none came
/// @param other the file that it was before, or that has the same bytes; empty for none
/// @param reason what made it necessary, or what is wrong with it; maybe empty
/// @param remedy what to do; maybe empty
public record ChangeLine(
    String kind, Source source, int passages, String other, String reason, String remedy) {
  /// The line of a change.
  ///
  /// @param words the language of reasons and remedies
  public static ChangeLine of(FileChange change, Words words) {
    return switch (change) {
      case FileChange.Added(Source source, int passages) -> read("added", source, passages, "");
      case FileChange.Changed(Source source, int passages) -> read("changed", source, passages, "");
      case FileChange.Updated(Source source, int passages, Why why) ->
          read("updated", source, passages, words.of(why));
      case FileChange.Retried(Source source, int passages) -> read("retried", source, passages, "");
      case FileChange.Moved(Source source, Source from) ->
          new ChangeLine("moved", source, 0, from.name(), "", "");
      case FileChange.Copied(Source source, Source of) ->
          new ChangeLine("copied", source, 0, of.name(), "", "");
      case FileChange.Unchanged(Source source) -> read("unchanged", source, 0, "");
      case FileChange.Removed(Source source) -> read("removed", source, 0, "");
      case FileChange.Failed(Source source, Failure failure, boolean tried) ->
          new ChangeLine(
              "failed",
              source,
              0,
              "",
              words.of(failure.reason())
                  + (failure.detail().isEmpty() ? "" : " (" + failure.detail() + ")"),
              words.remedy(failure.reason()));
    };
  }

  /// The entries that a catalogue has of the file.
  public Stream<CatalogueEntry> in(List<CatalogueEntry> catalogue) {
    return catalogue.stream()
        .filter(entry -> entry.entry().equals(source.entry()))
        .filter(entry ->
            entry.locations().stream().anyMatch(place -> place.path().equals(source.path())));
  }

  private static ChangeLine read(String kind, Source source, int passages, String reason) {
    return new ChangeLine(kind, source, passages, "", reason, "");
  }
}
