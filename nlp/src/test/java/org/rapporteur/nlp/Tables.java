package org.rapporteur.nlp;

import org.rapporteur.core.instrument.Instruments;

/// The bundled tables and one tagger over them, read once for all tests.
final class Tables {
  static final Instruments INSTRUMENTS = Instruments.bundled();
  static final DocumentTagger TAGGER = new DocumentTagger(INSTRUMENTS);

  private Tables() {}
}
