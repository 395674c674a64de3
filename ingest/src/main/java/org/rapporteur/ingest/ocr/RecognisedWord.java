package org.rapporteur.ingest.ocr;

/// A word that was read on an image.
///
/// @param text its characters, no white space
/// @param box where it stands on the upright page
/// @param confidence how sure the engine is, 0 to 1
public record RecognisedWord(String text, Box box, float confidence) {
  /// How many letters and digits it has.
  int letters() {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  RecognisedWord with(String other) {
    return other.equals(text) ? this : new RecognisedWord(other, box, confidence);
  }
}
