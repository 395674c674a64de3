package org.rapporteur.web.api;

import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.listing.UnknownNameException;

/// A parameter of an operation. The same table says how it is read, how it is documented, and what
/// the form that tries it out looks like.
///
/// @param name its name in the address
/// @param place where it stands
/// @param about what it asks for, a sentence
/// @param example a value that shows how it is written; maybe empty
/// @param schema what a value can be
/// @param many whether several values may be given, by repeating it
/// @param reading reads one value
/// @param <T> what a value is
record Parameter<T>(
    String name,
    Place place,
    String about,
    String example,
    Schema schema,
    boolean many,
    Reading<T> reading) {
  /// Where a parameter stands.
  enum Place {
    /// In the place of `{name}` in the path.
    PATH,
    QUERY,
    /// Not in the address, but a member of the object of JSON that is sent.
    BODY
  }

  /// Reads a value.
  interface Reading<T> {
    T of(NameReader names, String words) throws UnknownNameException;
  }

  /// A parameter of the query that may be left out.
  static <T> Parameter<T> one(String name, String about, String example, Reading<T> reading) {
    Schema text = new Schema.Text("");
    return new Parameter<>(name, Place.QUERY, about, example, text, false, reading);
  }

  /// A parameter of the query that may be given several times; one of the values must apply.
  static <T> Parameter<T> many(
      String name, String about, String example, Schema schema, Reading<T> reading) {
    return new Parameter<>(name, Place.QUERY, about, example, schema, true, reading);
  }

  /// A member of the object that is sent, which cannot be left out.
  static <T> Parameter<T> member(String name, String about, String example, Reading<T> reading) {
    Schema text = new Schema.Text("");
    return new Parameter<>(name, Place.BODY, about, example, text, false, reading);
  }

  /// A part of the path.
  static <T> Parameter<T> path(
      String name, String about, String example, Schema schema, Reading<T> reading) {
    return new Parameter<>(name, Place.PATH, about, example, schema, false, reading);
  }
}
