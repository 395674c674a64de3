package org.rapporteur.web.api;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.brief.BriefException;
import org.rapporteur.corpus.brief.BriefPaper;
import org.rapporteur.corpus.brief.BriefRequest;
import org.rapporteur.corpus.brief.Briefs;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.paper.Paper;
import org.rapporteur.corpus.paper.PaperFormat;
import org.rapporteur.corpus.paper.Permalinks;
import org.rapporteur.corpus.thread.CommitmentThread;
import org.rapporteur.corpus.thread.Event;
import org.rapporteur.corpus.thread.Threads;
import org.rapporteur.corpus.thread.Timeline;
import org.rapporteur.index.CorpusReader;

/// What there is on one party.
final class PartyOperations {
  private static final String TAG = "parties";

  private static final Parameter<Party> PARTY =
      Parameter.path(
          "party",
          "A party: its name in English or French, or its code.",
          "PRT",
          new Schema.Text(""),
          NameReader::party);

  /// Something that was said of a theme; the theme is empty where no table knows one.
  private record Said(String theme, Event event) {}

  private static final Listing<Said> TIMELINE =
      Listing.<Said>of("timeline")
          .key("theme", Said::theme)
          .key("year", said -> said.event.year() == 0 ? "" : String.valueOf(said.event.year()))
          .key("document", said -> said.event.document().source().name())
          .key("stage", said -> said.event.stage().label())
          .key("remark", said -> said.event.remark())
          .prose("text", said -> said.event.quote().text())
          .key("citation", said -> said.event.quote().citation())
          .key("passage", said -> said.event.quote().passageId());

  private PartyOperations() {}

  /// @param instruments the tables of instruments
  static List<Operation> all(Supplier<Instruments> instruments) {
    return List.of(
        new Operation(
            "getBrief",
            TAG,
            "/parties/{party}/brief",
            "Get the country brief of a party",
            "What the latest report says to it, every line with its source.",
            List.of(PARTY),
            new Result.File(
                AnswerOperations.papers(),
                (asked, corpus, format, out) ->
                    PaperFormat.named(format)
                        .orElseThrow()
                        .write(brief(asked, corpus, instruments.get()), Permalinks.NONE, out))),
        new Operation(
            "listTimeline",
            TAG,
            "/parties/{party}/timeline",
            "List the commitments of a party over time",
            "By theme, then in the order of time; what belongs to several themes has several rows.",
            List.of(PARTY),
            new Result.Rows<>(
                TIMELINE,
                (asked, corpus, slice, rows) -> {
                  Timeline timeline = timeline(asked, corpus, instruments.get());
                  for (CommitmentThread thread : timeline.threads()) {
                    String theme = thread.theme().title(Language.ENGLISH);
                    thread.events().forEach(event -> rows.accept(new Said(theme, event)));
                  }
                  timeline.nowhere().forEach(event -> rows.accept(new Said("", event)));
                  return Source.Listed.PLAIN;
                })));
  }

  private static Paper brief(Arguments asked, CorpusReader corpus, Instruments instruments)
      throws IOException, ApiProblem {
    BriefRequest request = new BriefRequest(asked.required(PARTY), null, null);
    try {
      return BriefPaper.of(new Briefs(corpus, instruments).of(request));
    } catch (BriefException e) {
      throw new ApiProblem(ApiProblem.Kind.NOT_FOUND, String.valueOf(e.getMessage()));
    }
  }

  private static Timeline timeline(Arguments asked, CorpusReader corpus, Instruments instruments)
      throws IOException, ApiProblem {
    try {
      return new Threads(corpus, instruments).of(asked.required(PARTY), instruments.usual());
    } catch (BriefException e) {
      throw new ApiProblem(ApiProblem.Kind.NOT_FOUND, String.valueOf(e.getMessage()));
    }
  }
}
