package org.rapporteur.core.document;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.core.document.Evidence.Basis;
import org.rapporteur.core.party.Parties;

/// Sources and metadata for tests.
public final class SpecimenMetadata {
  private static final Parties PARTIES = Parties.bundled();

  private SpecimenMetadata() {}

  /// A file that need not exist.
  public static Source source(String name) {
    return Source.of(Path.of("/collection", name));
  }

  /// Metadata without evidence worth naming.
  ///
  /// @param party a code, empty for none
  /// @param symbol a symbol, empty for none
  /// @param year a year, 0 for none
  public static Metadata of(Genre genre, String party, String symbol, int year) {
    return new Metadata(
        Detected.of("lanzarote", Basis.TEXT, ""),
        Detected.of(genre, Basis.TEXT, ""),
        symbol.isEmpty() ? null : Detected.of(symbol, Basis.TEXT, ""),
        party.isEmpty() ? null : Detected.of(PARTIES.require(party), Basis.TEXT, ""),
        null,
        year == 0 ? null : Detected.of(DocumentDate.of(year), Basis.TEXT, ""),
        null,
        List.of());
  }
}
