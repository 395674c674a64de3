package org.rapporteur.ingest.pdf;

/// A table or box that rules set apart, as one thing on its page.
record Framed(float left, float top, float right, float bottom, Region region) implements Placed {}
