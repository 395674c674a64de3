package org.rapporteur.ingest.format;

/// A character drawn on a page.
///
/// @param text what it reads as, usually one character
/// @param x its left edge in points from the left
/// @param right its right edge
/// @param baseline its baseline in points from the top
/// @param size the type size in points
/// @param bold whether the face is bold
record Glyph(String text, float x, float right, float baseline, float size, boolean bold) {}
