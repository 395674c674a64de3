package org.rapporteur.core.instrument;

/// What an entry of a form says of a measure.
public enum FormStage {
  /// It will be taken.
  ANNOUNCED,
  /// It was taken, or how it went.
  REPORTED
}
