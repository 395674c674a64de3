package org.rapporteur.ingest.office;

/// A level of an automatic list.
///
/// @param start the first number
/// @param numerals how its number is printed
/// @param pattern what is printed, `%1` standing for the number of the outermost level; of a bullet
///   the bullet
/// @param restartAfter the level, counted from 1, whose next item restarts this one; 0 for never,
///   -1 for any outer level
/// @param legal whether outer numbers are printed as decimals whatever their own way
record ListLevel(int start, Numerals numerals, String pattern, int restartAfter, boolean legal) {
  static final int ANY = -1;

  /// The same level, counted from another number.
  ListLevel startingAt(int number) {
    return new ListLevel(number, numerals, pattern, restartAfter, legal);
  }
}
