package org.rapporteur.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.CorpusReader;

/// What an operation answers with.
sealed interface Result {
  /// Rows: a page of them as JSON, all of them in the other formats.
  ///
  /// @param listing their columns
  /// @param source where they come from
  /// @param slices whether the source passes over the rows before the page itself
  record Rows<R>(Listing<R> listing, Source<R> source, boolean slices) implements Result {
    Rows(Listing<R> listing, Source<R> source) {
      this(listing, source, false);
    }
  }

  /// One thing: an object as JSON, one row in the other formats.
  ///
  /// @param listing its members
  /// @param source where it comes from; hands over one row, or says that there is none
  record One<R>(Listing<R> listing, Source<R> source) implements Result {}

  /// A file.
  ///
  /// @param types its formats with their media types, the usual one first
  /// @param source writes it
  record File(Map<String, String> types, FileSource source) implements Result {
    public File {
      types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }
  }

  /// Writes a file. Thread-safe.
  interface FileSource {
    /// Writes it.
    ///
    /// @param format one of the formats of the file
    /// @throws ApiProblem if it is not there
    void write(Arguments asked, CorpusReader corpus, String format, OutputStream out)
        throws IOException, ApiProblem;
  }
}
