package org.rapporteur.corpus;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a batch is to bring up to date.
///
/// @param paths files and folders; folders are searched through
/// @param index the folder of the index, made if it is not there
/// @param instrument the identifier of the instrument said for the whole collection; null if each
///   document tells its own
/// @param jobs how many files are read at a time, at least 1
/// @param rebuild whether the index is made anew from these paths alone, instead of being brought
///   up to date
public record BatchRequest(
    List<Path> paths, Path index, @Nullable String instrument, int jobs, boolean rebuild) {
  /// @throws IllegalArgumentException if there is nothing to do or nobody to do it
  public BatchRequest {
    paths = List.copyOf(paths);
    if (paths.isEmpty() || jobs < 1) {
      throw new IllegalArgumentException("no paths, or no jobs: " + paths + ", " + jobs);
    }
  }
}
