package org.rapporteur.corpus.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.Shelf;
import org.rapporteur.corpus.Shelf.Work;
import org.rapporteur.index.CatalogueEntry;

/// Finds on a shelf the documents of which a brief is made.
final class SourceChoice {
  private final Shelf shelf;
  private final Party party;

  SourceChoice(Shelf shelf, Party party) {
    this.shelf = shelf;
    this.party = party;
  }

  /// @param name the name or path of the report; null for the latest that is not about another
  ///   party
  /// @throws BriefException if there is no such document
  Sources sources(@Nullable String name) throws BriefException {
    List<Work> reports = reports();
    CatalogueEntry report = name == null ? required() : named(name);
    List<CatalogueEntry> editions = new ArrayList<>();
    List<CatalogueEntry> others = new ArrayList<>();
    for (Work work : reports) {
      (work.editions().contains(report) ? editions : others).addAll(work.editions());
    }
    editions.remove(report);
    Optional<Work> reply = reply(report.metadata().orElseThrow());
    return new Sources(
        report,
        editions,
        others,
        reply.map(Work::current),
        reply.map(work -> work.editions().subList(1, work.editions().size())).orElse(List.of()));
  }

  /// The report that counts where none is named.
  Optional<CatalogueEntry> latest() {
    return reports().stream().max(Comparator.comparing(SourceChoice::date)).map(Work::current);
  }

  private List<Work> reports() {
    return shelf.works(Genre.IMPLEMENTATION_REPORT).stream()
        .filter(work -> work.party().filter(about -> !about.equals(party)).isEmpty())
        .toList();
  }

  private CatalogueEntry required() throws BriefException {
    return latest()
        .orElseThrow(() ->
            new BriefException(
                "the index has no implementation report; put one in with ./rapporteur index, or"
                    + " name the document with --report FILE"));
  }

  private static String date(Work work) {
    DocumentDate date = work.metadata().date() == null ? null : work.metadata().date().value();
    return date == null ? "" : "%04d%02d%02d".formatted(date.year(), date.month(), date.day());
  }

  private Optional<Work> reply(Metadata report) {
    return shelf.works(Genre.REPLY, party).stream()
        .filter(work -> work.metadata().instrument().equals(report.instrument()))
        .filter(work ->
            report.roundText().isEmpty() || work.metadata().roundText().equals(report.roundText()))
        .max(Comparator.comparing(SourceChoice::date));
  }

  /// A document of the index by the name that listings show, or by its path.
  ///
  /// @throws BriefException if there is no such document, or there are several
  CatalogueEntry named(String name) throws BriefException {
    List<CatalogueEntry> read =
        shelf.works().stream().flatMap(work -> work.editions().stream()).toList();
    List<CatalogueEntry> found = read.stream().filter(entry -> isCalled(entry, name)).toList();
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw new BriefException(
        found.isEmpty()
            ? "the index has no document '" + name + "'; ./rapporteur documents lists what it has"
            : "'" + name + "' may be any of " + names(found) + "; give the whole path");
  }

  private static boolean isCalled(CatalogueEntry entry, String name) {
    String own = entry.source().name();
    return own.equals(name)
        || own.endsWith("/" + name)
        || entry.locations().stream()
            .anyMatch(location -> entry.entry().isEmpty() && location.path().endsWith(name));
  }

  private static String names(List<CatalogueEntry> entries) {
    return String.join(", ", entries.stream().map(entry -> entry.source().name()).toList());
  }
}
