package org.rapporteur.corpus.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.QuestionEntry;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.Shelf;
import org.rapporteur.corpus.answer.Answer;
import org.rapporteur.corpus.answer.AnswerCell;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.answer.Compiler;
import org.rapporteur.corpus.answer.ListedItem;
import org.rapporteur.corpus.graph.RecommendationGraph.Article;
import org.rapporteur.corpus.graph.RecommendationGraph.Asked;
import org.rapporteur.corpus.graph.RecommendationGraph.Place;
import org.rapporteur.corpus.graph.RecommendationGraph.Quote;
import org.rapporteur.corpus.graph.RecommendationGraph.Replied;
import org.rapporteur.corpus.recommendation.Addressee;
import org.rapporteur.corpus.recommendation.Addressing;
import org.rapporteur.corpus.recommendation.Adopted;
import org.rapporteur.corpus.recommendation.Register;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.IndexedDocument;

/// Makes graphs of recommendations from an index. Not thread-safe.
public final class Grapher {
  private final CorpusReader reader;
  private final Instruments instruments;
  private final Shelf shelf;
  private final List<Compilation> compilations;

  /// @throws IOException if the index cannot be read
  public Grapher(CorpusReader reader, Instruments instruments) throws IOException {
    this.reader = reader;
    this.instruments = instruments;
    this.shelf = Shelf.of(reader);
    this.compilations = new Compiler(reader, instruments).compile(Set.of(), Set.of());
  }

  /// The graph of each recommendation of a register.
  ///
  /// @throws IOException if the index cannot be read
  public List<RecommendationGraph> of(Register register) throws IOException {
    List<RecommendationGraph> graphs = new ArrayList<>();
    for (Adopted adopted : register.adopted()) {
      graphs.add(graph(adopted, register.parties()));
    }
    return graphs;
  }

  private RecommendationGraph graph(Adopted adopted, List<Party> parties) throws IOException {
    Metadata metadata = adopted.document().metadata();
    Section section = Section.of(adopted.document(), adopted.passage());
    SortedMap<Provision, List<Citation>> cited = section.provisions(metadata.instrument());
    Optional<Instrument> instrument = instruments.byId(metadata.instrument());
    List<Asked> questions =
        instrument.map(known -> questions(known, metadata, cited.keySet())).orElse(List.of());
    List<Addressee> addressees =
        parties.stream()
            .map(adopted::addressee)
            .filter(addressee -> addressee.addressing() != Addressing.NOT)
            .toList();
    return new RecommendationGraph(
        adopted,
        addressees,
        section.path(),
        section.paragraphs().stream().map(p -> place(adopted.document(), p)).toList(),
        cited.entrySet().stream()
            .map(one -> new Article(one.getKey(), title(instrument, one.getKey()), one.getValue()))
            .toList(),
        questions,
        quotes(adopted),
        replies(metadata, questions, addressees));
  }

  private static Place place(IndexedDocument document, TaggedPassage tagged) {
    return new Place(
        document.id(tagged.passage()), document.citation(tagged), document.text(tagged));
  }

  private static String title(Optional<Instrument> instrument, Provision provision) {
    return instrument
        .flatMap(known -> known.provision(Provision.article(provision.article())))
        .map(entry -> entry.title(Language.ENGLISH))
        .orElse("");
  }

  /// The questions that concern what is cited; of one and its parts, the parts.
  private static List<Asked> questions(
      Instrument instrument, Metadata report, Set<Provision> cited) {
    List<Asked> asked = new ArrayList<>();
    instrument
        .questionnaire(report.roundText())
        .ifPresent(questionnaire -> {
          for (QuestionEntry entry : questionnaire.entries()) {
            List<Provision> shared =
                cited.stream()
                    .filter(one ->
                        entry.provisions().stream()
                            .anyMatch(other -> other.contains(one) || one.contains(other)))
                    .toList();
            if (!shared.isEmpty()) {
              asked.removeIf(around -> around.question().contains(entry.question()));
              asked.add(new Asked(entry.question(), entry.label(), shared));
            }
          }
        });
    return asked;
  }

  private List<Quote> quotes(Adopted adopted) throws IOException {
    Metadata report = adopted.document().metadata();
    RecommendationCode code = adopted.recommendation().code();
    List<Quote> quotes = new ArrayList<>();
    for (Shelf.Work work : shelf.works(Genre.FACTSHEET)) {
      if (work.metadata().mayBelongWith(report)) {
        IndexedDocument factsheet = reader.tagged(work.current());
        String party = work.party().map(Party::code).orElse("");
        factsheet.passages().stream()
            .filter(tagged -> tagged.passage().kind() != Passage.Kind.FOOTNOTE)
            .filter(tagged -> cites(tagged, code))
            .map(tagged ->
                new Quote(party, work.current().source().name(), place(factsheet, tagged)))
            .forEach(quotes::add);
      }
    }
    return quotes;
  }

  private static boolean cites(TaggedPassage tagged, RecommendationCode code) {
    return tagged.mentions().stream()
        .anyMatch(mention ->
            mention instanceof RecommendationMention named
                && named.code().meaningIfResolved().equals(Optional.of(code)));
  }

  private List<Replied> replies(
      Metadata report, List<Asked> questions, List<Addressee> addressees) {
    List<Replied> replies = new ArrayList<>();
    for (Compilation compilation : compilations) {
      if (compilation.instrument().equals(report.instrument())
          && compilation.round().equals(report.roundText())) {
        for (Asked asked : questions) {
          for (Addressee addressee : addressees) {
            replies.addAll(replies(compilation, asked.question(), addressee.party()));
          }
        }
      }
    }
    return replies;
  }

  /// What a party answers to a question and its parts, each passage once.
  private static List<Replied> replies(Compilation compilation, Question question, Party party) {
    Map<String, Replied> byPassage = new LinkedHashMap<>();
    for (ListedItem listed : compilation.items(Set.of(question))) {
      AnswerCell cell = compilation.cell(party, listed.item());
      cell.answers().stream()
          .map(Answer::parts)
          .flatMap(List::stream)
          .forEach(part ->
              byPassage.putIfAbsent(
                  part.passageId(),
                  new Replied(
                      party,
                      question,
                      listed.item().toString(),
                      new Place(part.passageId(), part.citation(), part.text()))));
    }
    return List.copyOf(byPassage.values());
  }
}
