package org.rapporteur.web.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.corpus.format.Column;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.listing.RankedHit;
import org.rapporteur.index.Hit;
import org.rapporteur.index.Order;
import org.rapporteur.index.SearchRequest;

/// Finding passages.
final class SearchOperations {
  private static final String TAG = "search";

  private static final Parameter<String> QUERY =
      Parameter.one(
          "q",
          "The query, in the query language: words are ANDed; `OR NOT ( )`, `\"phrases\"`,"
              + " `NEAR/n`, `*`, `?`, `~`, and fields such as `party:`. Blank: all that the other"
              + " parameters admit.",
          "consent NEAR/20 images",
          (names, words) -> words);
  private static final Parameter<Order> ORDER =
      new Parameter<>(
          "order",
          Parameter.Place.QUERY,
          "In which order hits come.",
          "relevance",
          new Schema.Choice(Arrays.stream(Order.values()).map(SearchOperations::word).toList()),
          false,
          (names, words) -> Order.valueOf(words.toUpperCase(Locale.ROOT)));
  private static final Parameter<String> PASSAGE =
      Parameter.path(
          "passage",
          "The identifier of a passage, `id` in hits.",
          "0123456789abcdef",
          new Schema.Text("[0-9a-f]{16}"),
          (names, words) -> words);

  private SearchOperations() {}

  static List<Operation> all() {
    return List.of(
        new Operation(
            "searchPassages",
            TAG,
            "/passages",
            "Find passages",
            "Questionnaire text is left out unless `voice` or the query asks for it.",
            asking(ORDER),
            new Result.Rows<>(RankedHit.LISTING, search(), true)),
        new Operation(
            "countFacets",
            TAG,
            "/facets",
            "Count by what a search can be narrowed",
            "A filter that is set does not narrow its own counts.",
            asking(),
            new Result.Rows<>(
                FacetRow.LISTING,
                (asked, corpus, slice, rows) -> {
                  FacetRow.of(corpus.facets(request(asked, Order.RELEVANCE, Source.Slice.ALL)))
                      .forEach(rows);
                  return Source.Listed.PLAIN;
                })),
        new Operation(
            "getPassage",
            TAG,
            "/passages/{passage}",
            "Get a passage",
            "Its identifier stays the same when its file is indexed again.",
            List.of(PASSAGE),
            new Result.One<>(
                passageListing(),
                (asked, corpus, slice, rows) -> {
                  String id = asked.required(PASSAGE);
                  rows.accept(
                      corpus
                          .passage(id)
                          .orElseThrow(() ->
                              new ApiProblem(
                                  ApiProblem.Kind.NOT_FOUND, "No passage is called " + id + ".")));
                  return Source.Listed.PLAIN;
                })));
  }

  private static List<Parameter<?>> asking(Parameter<?>... more) {
    List<Parameter<?>> parameters = new ArrayList<>();
    parameters.add(QUERY);
    parameters.addAll(FilterParameters.ALL);
    parameters.addAll(List.of(more));
    return parameters;
  }

  private static Source<RankedHit> search() {
    return (asked, corpus, slice, rows) -> {
      Order order = asked.one(ORDER).orElse(Order.RELEVANCE);
      AtomicInteger rank = new AtomicInteger(slice.from());
      long total =
          corpus.search(
              request(asked, order, slice),
              hit -> rows.accept(new RankedHit(rank.incrementAndGet(), hit)));
      return new Source.Listed(null, OptionalLong.of(total));
    };
  }

  private static SearchRequest request(Arguments asked, Order order, Source.Slice slice)
      throws ApiProblem {
    return new SearchRequest(
        asked.one(QUERY).orElse(""), FilterParameters.in(asked), order, slice.from(), slice.most());
  }

  /// What a hit says without a search.
  private static Listing<Hit> passageListing() {
    List<Column<Hit>> columns = new ArrayList<>();
    for (Column<RankedHit> column : RankedHit.LISTING.columns()) {
      if (!List.of("rank", "score").contains(column.name())) {
        columns.add(column.in(hit -> new RankedHit(0, hit)));
      }
    }
    return new Listing<>("passage", columns);
  }

  private static String word(Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }
}
