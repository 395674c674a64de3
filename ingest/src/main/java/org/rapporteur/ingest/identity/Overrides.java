package org.rapporteur.ingest.identity;

import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Evidence.Basis;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
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

  /// What was said of a document when its metadata were made, as their evidence tells.
  public static Overrides of(Metadata metadata) {
    return new Overrides(
        said(metadata.madeUnder()),
        said(metadata.genre()),
        said(metadata.symbol()),
        said(metadata.party()),
        said(metadata.round()),
        said(metadata.date()),
        said(metadata.title()),
        metadata.languages().stream()
            .filter(language -> language.evidence().basis() == Basis.OVERRIDE)
            .map(Detected::value)
            .findFirst()
            .orElse(null));
  }

  private static <T> @Nullable T said(@Nullable Detected<T> value) {
    return value != null && value.evidence().basis() == Basis.OVERRIDE ? value.value() : null;
  }

  /// The same with an instrument where none is said; null changes nothing.
  public Overrides withDefault(@Nullable String defaultInstrument) {
    return instrument != null || defaultInstrument == null
        ? this
        : new Overrides(defaultInstrument, genre, symbol, party, round, date, title, language);
  }
}
