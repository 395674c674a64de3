package org.rapporteur.ingest.pdf;

/// What of a font the layout is read by.
///
/// @param bold whether it is a heavy face
/// @param wordGap the least distance between two words, as a share of the type size
record Face(boolean bold, float wordGap) {}
