/// The words of treaty monitoring, as types. Nothing here reads a file format, knows a search
/// engine or depends on a library other than JSpecify's annotations.
///
/// | package | holds |
/// |---|---|
/// | `text` | spans of the canonical text, languages, folding of names |
/// | `data` | the reader of the tables that describe parties and instruments |
/// | `party` | States and other parties, and all the ways they are written |
/// | `instrument` | treaties: provisions, questionnaires, recommendation codes, urgency |
/// | `document` | documents, passages, locators, citations, failures |
/// | `mention` | what a text names, and what it means by it |
@NullMarked
package org.rapporteur.core;

import org.jspecify.annotations.NullMarked;
