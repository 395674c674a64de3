package org.rapporteur.corpus;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a batch is to bring up to date.
///
/// @param paths files and folders; folders are searched through
/// @param instrument the identifier of the instrument said for the whole collection; null if each
///   document tells its own
/// @param jobs how many files are read at a time, at least 1
/// @param anew what is done again although nothing calls for it
/// @param waiting files to be left as they are, such as one that is still being copied
/// @param cautious whether a folder in which nothing at all is left is taken for one that is not
///   there, so that its documents are kept
public record BatchRequest(
    List<Path> paths,
    @Nullable String instrument,
    int jobs,
    Set<Anew> anew,
    Set<Path> waiting,
    boolean cautious) {
  /// What can be done again although nothing calls for it.
  public enum Anew {
    /// The index is made from these paths alone, beside the old one, and takes its place.
    INDEX,
    /// Every document is tagged again from its stored text.
    TAGS,
    /// Every file that could not be read is tried again, whatever was wrong with it.
    FAILURES,
    /// The digest of every file is taken, also where size and time say that it is as it was.
    DIGESTS
  }

  /// @throws IllegalArgumentException if there is nothing to do or nobody to do it
  public BatchRequest {
    paths = paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    anew = Set.copyOf(anew);
    waiting = Set.copyOf(waiting);
    if (paths.isEmpty() || jobs < 1) {
      throw new IllegalArgumentException("no paths, or no jobs: " + paths + ", " + jobs);
    }
  }

  /// A request with no instrument and nothing done again.
  public static BatchRequest of(List<Path> paths, int jobs) {
    return new BatchRequest(paths, null, jobs, Set.of(), Set.of(), false);
  }

  /// The same for other files and folders.
  BatchRequest of(List<Path> others) {
    return new BatchRequest(others, instrument, jobs, anew, waiting, cautious);
  }

  /// The same under an instrument; null if each document tells its own.
  public BatchRequest under(@Nullable String id) {
    return new BatchRequest(paths, id, jobs, anew, waiting, cautious);
  }

  /// The same with something done again.
  public BatchRequest anew(Anew what) {
    Set<Anew> more = EnumSet.of(what);
    more.addAll(anew);
    return new BatchRequest(paths, instrument, jobs, more, waiting, cautious);
  }

  /// The same with files left as they are.
  public BatchRequest without(Set<Path> files) {
    return new BatchRequest(paths, instrument, jobs, anew, files, cautious);
  }

  /// The same with an empty folder taken for one that is not there.
  public BatchRequest cautiously() {
    return new BatchRequest(paths, instrument, jobs, anew, waiting, true);
  }

  boolean makes(Anew what) {
    return anew.contains(what);
  }
}
