package org.rapporteur.core.document;

/// A place in the text at which a footnote is called. The mark itself is not part of the canonical
/// text, so that words may be quoted as they read.
///
/// @param offset the offset in the canonical text before which the mark stood
/// @param label the footnote's number as printed
public record FootnoteMark(int offset, String label) {}
