package org.rapporteur.corpus;

/// Why a batch read or tagged a file.
public enum Why {
  NEW("it is new"),
  BYTES("its bytes are others"),
  FAILED("it could not be read before"),
  SAID("what is said of it is another thing now"),
  NAME("it has another name, and names may tell what a document is"),
  RECOGNITION("its pictures of text can be recognised now"),
  READER("it was read by another version of the reader"),
  REBUILD("everything is read again"),
  TAGGERS("it was tagged by another version of the taggers"),
  RETAG("everything is tagged again");

  private final String words;

  Why(String words) {
    this.words = words;
  }

  /// Whether the stored text will do, so that the file need not be read.
  boolean isOfTags() {
    return this == TAGGERS || this == RETAG;
  }

  /// The reason in words, as in "because …".
  public String words() {
    return words;
  }
}
