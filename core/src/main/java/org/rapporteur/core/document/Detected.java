package org.rapporteur.core.document;

/// A value with the evidence for it.
///
/// @param <T> what sort of value
public record Detected<T>(T value, Evidence evidence) {
  /// A value found in a place, with the words found there.
  public static <T> Detected<T> of(T value, Evidence.Basis basis, String words) {
    return new Detected<>(value, new Evidence(basis, words));
  }
}
