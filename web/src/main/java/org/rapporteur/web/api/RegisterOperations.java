package org.rapporteur.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.graph.GraphFormat;
import org.rapporteur.corpus.graph.Grapher;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.matrix.MatrixFormat;
import org.rapporteur.corpus.recommendation.AddressingRow;
import org.rapporteur.corpus.recommendation.RecommendationMatrix;
import org.rapporteur.corpus.recommendation.Register;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.web.compiled.Compiled;

/// Recommendations with the parties that they concern, and with what hangs together with them.
final class RegisterOperations {
  private static final String TAG = "recommendations";

  private static final Parameter<Party> PARTY =
      Parameter.many(
          "party",
          "These parties only; all if there is none.",
          "PRT",
          new Schema.Text(""),
          NameReader::party);
  private static final Parameter<String> ROUND =
      Parameter.many(
          "round",
          "Of a round of monitoring, by its identifier.",
          "2",
          new Schema.Text("[a-z0-9-]+"),
          (names, words) -> words);
  private static final List<Parameter<?>> ASKED =
      List.of(PARTY, RecommendationParameters.URGENCY, RecommendationParameters.CODE, ROUND);

  private RegisterOperations() {}

  /// @param instruments the tables of instruments
  /// @param compiled what is compiled of many documents
  static List<Operation> all(Supplier<Instruments> instruments, Compiled compiled) {
    return List.of(
        new Operation(
            "listAddressings",
            TAG,
            "/recommendations/addressees",
            "List in what way recommendations are addressed to parties",
            "A row for each recommendation and each party.",
            ASKED,
            new Result.Rows<>(
                AddressingRow.LISTING,
                (asked, corpus, slice, rows) -> {
                  Register register = register(asked, corpus, compiled);
                  AddressingRow.of(register, register.parties(asked.all(PARTY))).forEach(rows);
                  return Source.Listed.PLAIN;
                })),
        new Operation(
            "getRecommendationMatrix",
            TAG,
            "/matrices/recommendations",
            "Get the matrix of recommendations and parties",
            "`listAddressings` has the same, a row for each cell.",
            ASKED,
            new Result.File(
                AnswerOperations.matrices(),
                (asked, corpus, format, out) -> {
                  Register register = found(asked, corpus, compiled);
                  Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
                  MatrixFormat.named(format)
                      .orElseThrow()
                      .write(
                          RecommendationMatrix.of(register, register.parties(asked.all(PARTY))),
                          out,
                          text);
                  text.flush();
                })),
        new Operation(
            "getRecommendationGraph",
            TAG,
            "/recommendations/graph",
            "Get what hangs together with recommendations",
            "Addressees, paragraphs, articles, questions, factsheets that quote them, replies.",
            List.of(RecommendationParameters.URGENCY, RecommendationParameters.CODE, ROUND),
            new Result.File(
                graphs(),
                (asked, corpus, format, out) -> {
                  Register.Wanted wanted = wanted(asked);
                  Register register = compiled.register(corpus, wanted);
                  Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
                  GraphFormat.named(format)
                      .orElseThrow()
                      .write(new Grapher(corpus, instruments.get()).of(register), text);
                  text.flush();
                })));
  }

  private static Register.Wanted wanted(Arguments asked) throws ApiProblem {
    Set<String> urgencies =
        asked.all(RecommendationParameters.URGENCY).stream()
            .map(Urgency::name)
            .collect(Collectors.toSet());
    return new Register.Wanted(
        asked.all(ROUND), urgencies, asked.all(RecommendationParameters.CODE));
  }

  private static Register register(Arguments asked, CorpusReader corpus, Compiled compiled)
      throws IOException, ApiProblem {
    return compiled.register(corpus, wanted(asked));
  }

  private static Register found(Arguments asked, CorpusReader corpus, Compiled compiled)
      throws IOException, ApiProblem {
    Register register = register(asked, corpus, compiled);
    if (register.adopted().isEmpty()) {
      throw new ApiProblem(ApiProblem.Kind.NOT_FOUND, "The index has no such recommendation.");
    }
    return register;
  }

  private static Map<String, String> graphs() {
    Map<String, String> types = new LinkedHashMap<>();
    Arrays.stream(GraphFormat.values()).forEach(format -> types.put(format.label(), type(format)));
    return types;
  }

  private static String type(GraphFormat format) {
    return switch (format) {
      case JSON -> Media.JSONL.type();
      case DOT -> "text/vnd.graphviz; charset=utf-8";
    };
  }
}
