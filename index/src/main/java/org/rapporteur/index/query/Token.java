package org.rapporteur.index.query;

/// A piece of a query string.
sealed interface Token {
  /// The offset of its first character.
  int position();

  /// A word, maybe with wildcards or `~`.
  record Bare(String text, int position) implements Token {}

  /// What stands between quotes.
  record Quoted(String text, int position) implements Token {}

  /// `field:value`; the value without its quotes.
  record Field(QueryField field, String value, int position, int valuePosition) implements Token {}

  record Open(int position) implements Token {}

  record Close(int position) implements Token {}

  record And(int position) implements Token {}

  record Or(int position) implements Token {}

  record Not(int position) implements Token {}

  record Near(int distance, int position) implements Token {}

  record End(int position) implements Token {}
}
