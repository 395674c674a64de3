/// The encoding of plain text, found by evidence and never by the machine's own settings.
///
/// | types | what they do |
/// |---|---|
/// | [org.rapporteur.ingest.text.TextEncoding] | the encoding of a text, and the text |
/// | `Wide`, `Utf8Count`, `SingleByte` | the evidence for each family of encodings |
/// | `Alphabet` | the letters of the languages of Europe |
@NullMarked
package org.rapporteur.ingest.text;

import org.jspecify.annotations.NullMarked;
