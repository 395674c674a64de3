package org.rapporteur.web.batch;

/// How far a job is.
public sealed interface JobState {
  /// Another one is in work.
  record Waiting() implements JobState {}

  /// It is in work.
  ///
  /// @param files how many files are to be read, 0 until they are counted
  /// @param done how many of them are done with
  /// @param bytes their length in all
  /// @param bytesDone the length of those that are done with
  record Running(int files, int done, long bytes, long bytesDone) implements JobState {
    /// At its beginning.
    static final Running BEGUN = new Running(0, 0, 0, 0);
  }

  /// It is done.
  record Done(Outcome outcome) implements JobState {}

  /// It could not be done; the index is as it was.
  ///
  /// @param problem why, for a person
  record Failed(String problem) implements JobState {}

  /// Whether nothing comes after it.
  default boolean isOver() {
    return switch (this) {
      case Waiting waiting -> false;
      case Running running -> false;
      case Done done -> true;
      case Failed failed -> true;
    };
  }
}
