package org.rapporteur.corpus;

import org.rapporteur.core.instrument.Instruments;

/// The bundled tables and one pipeline over them, loaded once for all tests.
final class Tables {
  static final Instruments INSTRUMENTS = Instruments.bundled();
  static final Pipeline PIPELINE = new Pipeline(INSTRUMENTS);
  static final String LANZAROTE = "lanzarote";

  private Tables() {}
}
