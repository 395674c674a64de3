package org.rapporteur.ingest.identity;

import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;

/// Metadata said by a person, which go before what is detected. Null where nothing is said.
public record Overrides(
    @Nullable String instrument,
    @Nullable Genre genre,
    @Nullable String symbol,
    @Nullable Party party,
    @Nullable String round,
    @Nullable DocumentDate date,
    @Nullable String title,
    @Nullable Language language) {
  /// Nothing said.
  public static final Overrides NONE =
      new Overrides(null, null, null, null, null, null, null, null);
}
