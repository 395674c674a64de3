package org.rapporteur.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.web.http.Delivery;
import org.rapporteur.web.http.HttpProblem;

/// What an operation answers with.
sealed interface Result {
  /// What was asked for, of an operation that changes nothing.
  sealed interface Read extends Result {}

  /// Rows: a page of them as JSON, all of them in the other formats.
  ///
  /// @param listing their columns
  /// @param source where they come from
  /// @param slices whether the source passes over the rows before the page itself
  record Rows<R>(Listing<R> listing, Source<R> source, boolean slices) implements Read {
    Rows(Listing<R> listing, Source<R> source) {
      this(listing, source, false);
    }
  }

  /// One thing: an object as JSON, one row in the other formats.
  ///
  /// @param listing its members
  /// @param source where it comes from; hands over one row, or says that there is none
  record One<R>(Listing<R> listing, Source<R> source) implements Read {}

  /// A file.
  ///
  /// @param types its formats with their media types, the usual one first
  /// @param source writes it
  record File(Map<String, String> types, FileSource source) implements Read {
    public File {
      types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }
  }

  /// What was changed, as an object of JSON.
  ///
  /// @param way how it is changed
  /// @param listing the members of what is answered
  /// @param change changes it
  /// @param location the address of what was made, empty for none
  record Changed<R>(Way way, Listing<R> listing, Change<R> change, Function<R, String> location)
      implements Result {}

  /// A way of changing something.
  enum Way {
    /// Something is added, which the members of an object of JSON tell.
    ADD("post", 201),
    /// Files are sent, and work on them is asked for.
    SEND("post", 202),
    /// Work is asked for.
    ASK("post", 202),
    /// Something is removed.
    REMOVE("delete", 200);

    private final String method;
    private final int status;

    Way(String method, int status) {
      this.method = method;
      this.status = status;
    }

    /// The method of HTTP, in small letters.
    String method() {
      return method;
    }

    /// The status of HTTP when it is done, or will be.
    int status() {
      return status;
    }
  }

  /// Changes something. Thread-safe.
  interface Change<R> {
    /// Changes it.
    ///
    /// @param delivery the files, where files are sent
    /// @throws ApiProblem if it cannot be changed as asked
    /// @throws HttpProblem if the files cannot be kept
    /// @throws QuerySyntaxException if a query cannot be understood
    R make(Arguments asked, Delivery delivery)
        throws IOException, ApiProblem, HttpProblem, QuerySyntaxException;
  }

  /// The method of HTTP, in small letters.
  default String method() {
    return switch (this) {
      case Read read -> "get";
      case Changed<?> changed -> changed.way().method();
    };
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
