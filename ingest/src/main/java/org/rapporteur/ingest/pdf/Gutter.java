package org.rapporteur.ingest.pdf;

/// White space that runs down a page between things on its left and its right.
///
/// @param x where it runs
/// @param top from where
/// @param bottom to where
/// @param partsCells whether it parts the cells of a table, rather than columns of text
/// @param strength how many rows it parts
record Gutter(float x, float top, float bottom, boolean partsCells, int strength) {}
