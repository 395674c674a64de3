package org.rapporteur.web.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.listing.Mentions;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.listing.Receipts;
import org.rapporteur.corpus.listing.Recommendations;
import org.rapporteur.corpus.listing.UncertainMentions;
import org.rapporteur.index.LedgerRequest;
import org.rapporteur.index.RecommendationRequest;

/// The ledger, the recommendations, and what they covered.
final class LedgerOperations {
  private static final String TAG = "ledger";

  private static final Parameter<Party> ADDRESSEE =
      Parameter.many(
          "party",
          "Addressed to a party: by name, among all, or on a condition that no list decides.",
          "PRT",
          new Schema.Text(""),
          NameReader::party);

  private static final List<Parameter<?>> OF_RECOMMENDATIONS =
      List.of(ADDRESSEE, RecommendationParameters.URGENCY, RecommendationParameters.CODE);

  private LedgerOperations() {}

  static List<Operation> all() {
    return List.of(
        new Operation(
            "listMentions",
            TAG,
            "/mentions",
            "List every mention",
            "With `party` and `article`: a row for each pair of mentions that meet in a passage."
                + " With one of them: a row for each mention. With neither: all mentions. The last"
                + " page carries the receipt.",
            FilterParameters.ALL,
            new Result.Rows<>(
                Mentions.LISTING,
                (asked, corpus, slice, rows) ->
                    Source.Listed.of(corpus.ledger(ledger(asked), rows)))),
        new Operation(
            "getMentionsReceipt",
            TAG,
            "/mentions/receipt",
            "Say what the ledger covers",
            "The receipt of `listMentions` for the same parameters, without its rows.",
            FilterParameters.ALL,
            new Result.One<>(
                Receipts.LISTING,
                (asked, corpus, slice, rows) -> {
                  rows.accept(corpus.ledger(ledger(asked), row -> {}));
                  return Source.Listed.PLAIN;
                })),
        new Operation(
            "listUncertainMentions",
            TAG,
            "/mentions/uncertain",
            "List the mentions whose meaning is not certain",
            "Those that the ledger leaves out and that may mean what is asked for.",
            FilterParameters.ALL,
            new Result.Rows<>(
                UncertainMentions.LISTING,
                (asked, corpus, slice, rows) ->
                    Source.Listed.of(corpus.uncertain(ledger(asked), rows)))),
        new Operation(
            "listRecommendations",
            TAG,
            "/recommendations",
            "List recommendations",
            "Code, urgency, to whom they are addressed, text.",
            OF_RECOMMENDATIONS,
            new Result.Rows<>(
                Recommendations.LISTING,
                (asked, corpus, slice, rows) ->
                    Source.Listed.of(corpus.recommendations(recommendations(asked), rows)))),
        new Operation(
            "getReceipt",
            TAG,
            "/receipt",
            "Say what the index covers",
            "",
            List.of(),
            new Result.One<>(
                Receipts.LISTING,
                (asked, corpus, slice, rows) -> {
                  rows.accept(corpus.receipt());
                  return Source.Listed.PLAIN;
                })));
  }

  private static LedgerRequest ledger(Arguments asked) throws ApiProblem {
    return new LedgerRequest(FilterParameters.in(asked));
  }

  private static RecommendationRequest recommendations(Arguments asked) throws ApiProblem {
    Set<String> urgencies =
        asked.all(RecommendationParameters.URGENCY).stream()
            .map(Urgency::name)
            .collect(Collectors.toSet());
    return new RecommendationRequest(
        asked.all(ADDRESSEE), urgencies, asked.all(RecommendationParameters.CODE));
  }
}
