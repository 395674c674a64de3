package org.rapporteur.corpus.export;

import java.io.IOException;
import java.util.List;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.index.Receipt;

/// Gives documents of an index to an export, in the order of the catalogue, and counts what it
/// gives. One document is in memory at a time.
public final class Export {
  private final CorpusReader reader;
  private final Runnable progress;
  private int documents;
  private long passages;
  private int failed;
  private int unreadPages;
  private long mentions;
  private long unresolved;
  private long ambiguous;

  /// @param progress called after each passage
  public Export(CorpusReader reader, Runnable progress) {
    this.reader = reader;
    this.progress = progress;
  }

  /// Writes documents, and what comes after the last.
  ///
  /// @param entries entries of the reader's catalogue
  /// @return what was written; its rows are mentions, certain or not
  /// @throws IOException if the index cannot be read, or the export not be written
  public Receipt write(List<CatalogueEntry> entries, DocumentExport export) throws IOException {
    for (CatalogueEntry entry : entries) {
      switch (entry.state()) {
        case CatalogueEntry.Indexed read -> {
          IndexedDocument document = reader.tagged(entry);
          export.document(document);
          documents++;
          unreadPages += read.pages().unread();
          document.passages().forEach(this::count);
        }
        case CatalogueEntry.Unreadable unreadable -> {
          export.failure(entry);
          failed++;
        }
      }
    }
    Receipt whole = reader.receipt();
    Receipt receipt =
        new Receipt(
            documents,
            passages,
            failed,
            unreadPages,
            mentions,
            unresolved,
            ambiguous,
            whole.version(),
            whole.digest());
    export.finish(receipt);
    return receipt;
  }

  private void count(TaggedPassage passage) {
    passages++;
    for (Mention mention : passage.mentions()) {
      mentions++;
      switch (resolution(mention)) {
        case Resolution.Resolved<?> resolved -> {}
        case Resolution.Ambiguous<?> several -> ambiguous++;
        case Resolution.Unresolved<?> none -> unresolved++;
      }
    }
    progress.run();
  }

  private static Resolution<?> resolution(Mention mention) {
    return switch (mention) {
      case PartyMention party -> party.party();
      case ProvisionMention provision -> provision.instrument();
      case RecommendationMention recommendation -> recommendation.code();
    };
  }
}
