package org.rapporteur.web.api;

import java.util.ArrayList;
import java.util.List;

/// An operation of the interface for programs: its route, its parameters, its documentation and the
/// form that tries it out are all made from this.
///
/// @param id its name, unique, for programs that are made from the description
/// @param tag the family to which it belongs
/// @param path its address below [#ROOT], with parameters of the path in braces
/// @param summary what it does, in a few words
/// @param about what else is to be known, sentences; maybe empty
/// @param own the parameters that only it has
/// @param result what it answers with
/// @param stable whether its answer depends on the index and the request alone
record Operation(
    String id,
    String tag,
    String path,
    String summary,
    String about,
    List<Parameter<?>> own,
    Result result,
    boolean stable) {
  /// The address below which all operations are.
  static final String ROOT = "/api/v1";

  private static final int USUAL_PAGE = 100;
  private static final int LARGEST_PAGE = 1000;

  private static final Parameter.Reading<String> WORDS = (names, words) -> words;
  static final Parameter<Integer> LIMIT =
      new Parameter<>(
          "limit",
          Parameter.Place.QUERY,
          "How many rows a page has, in `json`.",
          "",
          new Schema.Whole(1, LARGEST_PAGE, USUAL_PAGE),
          false,
          (names, words) -> Integer.valueOf(words));
  static final Parameter<String> CURSOR =
      new Parameter<>(
          "cursor",
          Parameter.Place.QUERY,
          "The page after: `next` of the page before.",
          "",
          new Schema.Text("[A-Za-z0-9_-]{1,200}"),
          false,
          WORDS);

  public Operation {
    own = List.copyOf(own);
  }

  /// An operation whose answer depends on the index and the request alone.
  Operation(
      String id,
      String tag,
      String path,
      String summary,
      String about,
      List<Parameter<?>> own,
      Result result) {
    this(id, tag, path, summary, about, own, result, true);
  }

  /// An operation that changes something.
  static Operation changing(
      String id,
      String tag,
      String path,
      String summary,
      String about,
      List<Parameter<?>> own,
      Result.Changed<?> result) {
    return new Operation(id, tag, path, summary, about, own, result, false);
  }

  /// All its parameters.
  List<Parameter<?>> parameters() {
    List<Parameter<?>> all = new ArrayList<>(own);
    if (result instanceof Result.Read read) {
      all.add(format(read));
    }
    if (result instanceof Result.Rows<?>) {
      all.add(LIMIT);
      all.add(CURSOR);
    }
    return all;
  }

  /// The parameter that chooses the format of an answer.
  static Parameter<String> format(Result.Read result) {
    return switch (result) {
      case Result.Rows<?> rows ->
          format(
              "The format of the answer; goes before the header `Accept`. `json` answers a page,"
                  + " the others everything.",
              Media.labels());
      case Result.One<?> one ->
          format("The format of the answer; goes before the header `Accept`.", Media.labels());
      case Result.File file ->
          format("The format of the file.", List.copyOf(file.types().keySet()));
    };
  }

  private static Parameter<String> format(String about, List<String> labels) {
    Schema schema = new Schema.Choice(labels);
    return new Parameter<>(
        "format", Parameter.Place.QUERY, about, labels.getFirst(), schema, false, WORDS);
  }

  /// Its whole address, with parameters of the path in braces.
  String address() {
    return ROOT + path;
  }
}
