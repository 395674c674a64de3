package org.rapporteur.web.upload;

/// Why a file of an upload is not kept. The words for people are those of `words.tsv`.
public enum Refusal {
  /// Nothing is left of its name that could be one.
  NO_NAME,
  /// Its name begins with a dot: batches pass over such files.
  HIDDEN,
  /// Its name means a device on some systems.
  RESERVED,
  /// Its name is longer than systems keep.
  LONG_NAME,
  /// It would say what other documents are, see the file `rapporteur.json`.
  SAYS_OF_OTHERS,
  /// It is larger than a file may be.
  TOO_LARGE,
  /// There is a file of this name, which is not to be replaced.
  TAKEN
}
