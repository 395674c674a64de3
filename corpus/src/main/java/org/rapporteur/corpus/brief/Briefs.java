package org.rapporteur.corpus.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.MonitoringRound;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.Shelf;
import org.rapporteur.corpus.answer.AnswerCell;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.answer.Compiler;
import org.rapporteur.corpus.answer.ListedItem;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.RecommendationRow;
import org.rapporteur.index.RecommendationRow.Addressing;

/// Compiles briefs from an index. Used by one thread.
public final class Briefs {
  private static final Set<PartyBasis> ALL_PARTIES = EnumSet.of(PartyBasis.LIST);

  private final CorpusReader reader;
  private final Instruments instruments;

  public Briefs(CorpusReader reader, Instruments instruments) {
    this.reader = reader;
    this.instruments = instruments;
  }

  /// The brief of a party.
  ///
  /// @throws BriefException if the index lacks a document that it needs
  public Brief of(BriefRequest request) throws IOException {
    Party party = request.party();
    SourceChoice choice = new SourceChoice(Shelf.of(reader), party);
    Sources sources = choice.sources(request.report());
    String beside = request.beside();
    Optional<CatalogueEntry> factsheet =
        beside == null ? Optional.empty() : Optional.of(choice.named(beside));
    ReportReading report = new ReportReading(reader.tagged(sources.report()), party);
    Metadata metadata = report.document().metadata();
    Instrument instrument = instruments.require(metadata.instrument());
    LinkedQuestions links = new LinkedQuestions(instrument, metadata.roundText());
    Sorting found = new Sorting(report, party, links);
    Brief brief =
        new Brief(
            party,
            sources,
            isMonitored(instrument, metadata.roundText(), party),
            found.chapters(),
            found.elsewhere,
            sources.reply().isEmpty() ? List.of() : answers(metadata, party, found.chapters()),
            new Doubts(report, party).in(report.document().passages(), found.quoted),
            Optional.empty(),
            report.document().passages().size(),
            found.generalities,
            reader.receipt());
    return factsheet.isEmpty()
        ? brief
        : brief.with(
            new Comparison(brief, report, new FactsheetReading(reader.tagged(factsheet.get())))
                .beside());
  }

  /// The report of which a brief of the party is made where none is named, if there is one.
  public Optional<CatalogueEntry> report(Party party) throws IOException {
    return new SourceChoice(Shelf.of(reader), party).latest();
  }

  private static boolean isMonitored(Instrument instrument, String round, Party party) {
    Set<Party> parties = instrument.round(round).map(MonitoringRound::parties).orElse(Set.of());
    return parties.isEmpty() || parties.contains(party) || party.kind() == Party.Kind.INVENTED;
  }

  /// What the party replied in the round of the report to the questions of the chapters.
  private List<Answered> answers(Metadata report, Party party, List<BriefChapter> chapters)
      throws IOException {
    Set<Question> asked = new TreeSet<>();
    chapters.forEach(chapter -> asked.addAll(chapter.questions()));
    Set<String> rounds = report.roundText().isEmpty() ? Set.of() : Set.of(report.roundText());
    Optional<Compilation> replies =
        new Compiler(reader, instruments)
            .compile(rounds, Set.of(party)).stream()
                .filter(compilation -> compilation.instrument().equals(report.instrument()))
                .findFirst();
    List<Answered> answers = new ArrayList<>();
    if (replies.isPresent() && !asked.isEmpty()) {
      for (ListedItem listed : replies.get().items(asked)) {
        AnswerCell cell = replies.get().cell(party, listed.item());
        answers.add(new Answered(listed.item(), listed.label(), cell));
      }
    }
    return answers;
  }

  /// What a report says to a party.
  private static final class Sorting {
    private final ReportReading report;
    private final Party party;
    private final LinkedQuestions links;
    private final Map<Chapter, List<TaggedPassage>> passages = new HashMap<>();
    private final Map<Chapter, List<Naming>> observations = new HashMap<>();
    private final Map<Chapter, List<Naming>> practices = new HashMap<>();
    private final Map<Chapter, List<Addressed>> recommendations = new HashMap<>();
    private final List<Naming> elsewhere = new ArrayList<>();
    private final Set<String> quoted = new HashSet<>();
    private int generalities;

    Sorting(ReportReading report, Party party, LinkedQuestions links) {
      this.report = report;
      this.party = party;
      this.links = links;
      for (TaggedPassage passage : report.document().passages()) {
        put(passages, report.chapter(passage), passage);
        sort(passage);
      }
    }

    private static <T> void put(Map<Chapter, List<T>> lists, Chapter chapter, T what) {
      lists.computeIfAbsent(chapter, key -> new ArrayList<>()).add(what);
    }

    private void sort(TaggedPassage passage) {
      Recommendation recommendation = passage.recommendation();
      if (recommendation != null) {
        addressed(passage, recommendation);
        return;
      }
      Optional<Naming> naming = report.naming(passage);
      if (naming.isEmpty()) {
        return;
      }
      Chapter chapter = report.chapter(passage);
      switch (passage.passage().kind()) {
        case NUMBERED_PARAGRAPH -> {
          if (naming.get().bases().equals(ALL_PARTIES) && !chapter.isNumbered()) {
            generalities++;
          } else {
            put(observations, chapter, quoted(naming.get()));
          }
        }
        case PROMISING_PRACTICE -> put(practices, chapter, quoted(naming.get()));
        case FOOTNOTE, HEADING -> {} // shown with the passages that call or stand under them
        case RECOMMENDATION, ANSWER, QUESTION, FORM_ENTRY, QUOTATION, TEXT -> {
          if (naming.get().bases().equals(ALL_PARTIES)) {
            generalities++;
          } else {
            elsewhere.add(quoted(naming.get()));
          }
        }
      }
    }

    private void addressed(TaggedPassage passage, Recommendation recommendation) {
      Quote quote = report.quote(passage);
      Addressing addressing =
          new RecommendationRow("", recommendation, quote.text(), quote.citation())
              .addressing(party);
      if (addressing != Addressing.NONE || recommendation.excepted().contains(party)) {
        List<Quote> notes = report.footnotes(recommendation.code());
        Addressed found = new Addressed(quote, recommendation, addressing, notes);
        put(recommendations, report.chapter(passage), found);
        quoted.add(quote.passageId());
      }
    }

    private Naming quoted(Naming naming) {
      Stream.concat(Stream.of(naming.quote()), naming.footnotes().stream())
          .forEach(quote -> quoted.add(quote.passageId()));
      return naming;
    }

    List<BriefChapter> chapters() {
      return report.chapters().stream()
          .map(chapter ->
              new BriefChapter(
                  chapter,
                  observations.getOrDefault(chapter, List.of()),
                  recommendations.getOrDefault(chapter, List.of()).stream()
                      .sorted(Addressed.ORDER)
                      .toList(),
                  practices.getOrDefault(chapter, List.of()),
                  links.of(chapter, passages.getOrDefault(chapter, List.of()))))
          .filter(chapter -> !chapter.isEmpty())
          .toList();
    }
  }
}
