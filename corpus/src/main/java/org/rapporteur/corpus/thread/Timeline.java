package org.rapporteur.corpus.thread;

import java.util.List;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Receipt;

/// The commitments of a party over time.
///
/// @param party the party
/// @param threads one for each theme of the instrument about which anything was said, in the order
///   of the table
/// @param nowhere what belongs to no theme
/// @param sources the documents that were looked at, in the order of time
/// @param leftOut other editions of these documents, not looked at
/// @param receipt what the index covers
public record Timeline(
    Party party,
    List<CommitmentThread> threads,
    List<Event> nowhere,
    List<CatalogueEntry> sources,
    List<CatalogueEntry> leftOut,
    Receipt receipt) {
  public Timeline {
    threads = List.copyOf(threads);
    nowhere = List.copyOf(nowhere);
    sources = List.copyOf(sources);
    leftOut = List.copyOf(leftOut);
  }
}
