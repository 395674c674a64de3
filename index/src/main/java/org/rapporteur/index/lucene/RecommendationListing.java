package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.util.FixedBitSet;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.index.Receipt;
import org.rapporteur.index.RecommendationRequest;
import org.rapporteur.index.RecommendationRow;

/// Lists recommendations, those of one document held together to be sorted.
final class RecommendationListing {
  private static final Comparator<RecommendationRow> ORDER =
      Comparator.comparing(row -> row.recommendation().code());

  private final Finder finder;
  private final StoredValues values;
  private final Catalogue files;
  private final RecommendationRequest request;

  RecommendationListing(
      Finder finder, StoredValues values, Catalogue files, RecommendationRequest request) {
    this.finder = finder;
    this.values = values;
    this.files = files;
    this.request = request;
  }

  Receipt list(Consumer<RecommendationRow> consumer) throws IOException {
    FixedBitSet made = finder.all(FilterCompiler.term(Schema.IS_RECOMMENDATION, Schema.PASSAGE));
    Uncertain uncertain = finder.uncertainIn(made);
    long rows = 0;
    for (Catalogue.File file : files.read()) {
      List<RecommendationRow> found = in(file, made);
      found.sort(ORDER);
      found.forEach(consumer);
      rows += found.size();
    }
    return Receipts.of(
        files,
        files.read().size(),
        files.read().stream().mapToLong(file -> file.entry().passages()).sum(),
        rows,
        uncertain.partyUnresolved(),
        uncertain.partyAmbiguous());
  }

  private List<RecommendationRow> in(Catalogue.File file, FixedBitSet made) throws IOException {
    List<RecommendationRow> rows = new ArrayList<>();
    int end = file.document();
    int doc = PassageListing.next(made, file.firstPassage(), end);
    if (doc >= end) {
      return rows;
    }
    Tables tables = values.tables(end);
    Metadata metadata = file.entry().metadata().orElseThrow();
    for (; doc < end; doc = PassageListing.next(made, doc + 1, end)) {
      StoredPassage passage = values.passage(doc, tables);
      Recommendation recommendation = passage.tagged().recommendation();
      if (recommendation != null) {
        RecommendationRow row =
            new RecommendationRow(
                file.entry().source().name(),
                recommendation,
                passage.text(),
                Citation.of(file.entry().source(), metadata, passage.tagged().passage().locator()));
        if (asked(row)) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private boolean asked(RecommendationRow row) {
    Recommendation recommendation = row.recommendation();
    boolean urgency =
        request.urgencies().isEmpty()
            || (recommendation.urgency() != null
                && request.urgencies().contains(recommendation.urgency().name()));
    boolean code = request.codes().isEmpty() || request.codes().contains(recommendation.code());
    boolean party =
        request.parties().isEmpty()
            || request.parties().stream()
                .anyMatch(p -> row.addressing(p) != RecommendationRow.Addressing.NONE);
    return urgency && code && party;
  }
}
