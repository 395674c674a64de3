package org.rapporteur.web.recommendation;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.graph.Grapher;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.listing.UnknownNameException;
import org.rapporteur.corpus.recommendation.RecommendationMatrix;
import org.rapporteur.corpus.recommendation.Register;
import org.rapporteur.index.Filters;
import org.rapporteur.index.Hit;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.RecommendationRequest;
import org.rapporteur.index.RecommendationRow;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.SearchResult;
import org.rapporteur.index.query.Vocabulary;
import org.rapporteur.web.compiled.Compiled;
import org.rapporteur.web.filter.FilterLinks;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.limit.Work;
import org.rapporteur.web.matrix.MatrixAnswer;
import org.rapporteur.web.page.Cited;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.page.Tab;
import org.rapporteur.web.page.Words;
import org.rapporteur.web.party.PartyPages;

/// The pages of recommendations.
public final class RecommendationPages implements Pages {
  private static final String ALL = "/recommendations";
  private static final String MATRIX = "/matrices/recommendations";

  /// So many passages of one sort of document are shown at once; a search has the rest.
  private static final int SHOWN = 20;

  private final Supplier<Instruments> instruments;
  private final NameReader reader;
  private final Compiled compiled;

  /// @param vocabulary the names by which recommendations are asked for
  /// @param compiled the registers
  public RecommendationPages(
      Supplier<Instruments> instruments, Vocabulary vocabulary, Compiled compiled) {
    this.compiled = compiled;
    this.instruments = instruments;
    this.reader = new NameReader(vocabulary, instruments);
  }

  /// The address of the page of a recommendation.
  public static String address(RecommendationCode code) {
    return ALL + "/" + code;
  }

  @Override
  public void addTo(RoutesConfig routes, Reception reception) {
    routes.get(ALL, reception.to(this::all));
    routes.get(ALL + "/{code}", reception.to(this::one));
    routes.get(MATRIX, reception.to(Work.COMPILATION, visit -> matrix(visit, "")));
    routes.get(
        MATRIX + ".{format}",
        reception.to(Work.COMPILATION, visit -> matrix(visit, visit.part("format"))));
  }

  private Answer all(Visit visit) throws IOException {
    Names names = new Names(instruments.get(), visit.words());
    List<RecommendationsPage.Row> rows = new ArrayList<>();
    visit.corpus().recommendations(RecommendationRequest.ALL, row -> rows.add(row(row, names)));
    return new Answer.Page(
        Tab.OVERVIEWS,
        visit.say("recommendations"),
        "recommendations.jte",
        new RecommendationsPage(rows));
  }

  private static RecommendationsPage.Row row(RecommendationRow row, Names names) {
    Recommendation recommendation = row.recommendation();
    String named = String.join(", ", recommendation.addressees().stream().map(names::of).toList());
    String kind = names.words().of(recommendation.kind());
    return new RecommendationsPage.Row(
        recommendation.code().toString(),
        address(recommendation.code()),
        urgency(recommendation, names.words()),
        named.isEmpty() ? kind : names.words().get("addressed", kind, named),
        row.text(),
        row.citation().text());
  }

  private static String urgency(Recommendation recommendation, Words words) {
    var urgency = recommendation.urgency();
    return urgency == null ? "" : words.urgency(urgency);
  }

  private Answer one(Visit visit) throws IOException, HttpProblem, QuerySyntaxException {
    RecommendationCode code = code(visit);
    Names names = new Names(instruments.get(), visit.words());
    List<RecommendationPage.Adopted> adopted = new ArrayList<>();
    visit
        .corpus()
        .recommendations(
            new RecommendationRequest(Set.of(), Set.of(), Set.of(code)),
            row -> adopted.add(adopted(row, names)));
    Filters filters = Filters.NONE.withRecommendations(Set.of(code));
    List<RecommendationPage.Group> speaking = new ArrayList<>();
    for (Genre genre : Genre.values()) {
      Filters narrow = filters.withGenres(Set.of(genre));
      SearchResult found = visit.corpus().search(new SearchRequest("", narrow, SHOWN));
      if (found.total() > 0) {
        speaking.add(
            new RecommendationPage.Group(
                visit.words().of(genre),
                found.total(),
                found.hits().stream().map(hit -> cited(hit, visit.words())).toList(),
                FilterLinks.with(Query.of("/"), narrow).toString()));
      }
    }
    if (adopted.isEmpty() && speaking.isEmpty()) {
      throw new HttpProblem(404, visit.say("recommendation.none", code));
    }
    return new Answer.Page(
        Tab.OVERVIEWS,
        visit.say("recommendation", code),
        "recommendation.jte",
        new RecommendationPage(
            adopted,
            around(visit, code),
            speaking,
            FilterLinks.with(Query.of("/"), filters).toString()));
  }

  private List<Around> around(Visit visit, RecommendationCode code) throws IOException {
    Register.Wanted wanted = new Register.Wanted(Set.of(), Set.of(), Set.of(code));
    Register register = compiled.register(visit.corpus(), wanted);
    return new Grapher(visit.corpus(), instruments.get())
        .of(register).stream()
            .map(graph -> Around.of(graph, new Names(instruments.get(), visit.words())))
            .toList();
  }

  private Answer matrix(Visit visit, String extension) throws IOException, HttpProblem {
    RegisterForm form = RegisterForm.of(visit.query(), reader);
    Register register = compiled.register(visit.corpus(), form.wanted());
    if (register.adopted().isEmpty()) {
      throw new HttpProblem(404, visit.say("recommendations.none"));
    }
    return MatrixAnswer.of(
        visit.say("matrix.recommendations"),
        RecommendationMatrix.of(register, register.parties(form.parties())),
        form.at(MATRIX),
        RegisterForm.FILTERS,
        extension);
  }

  private static Cited cited(Hit hit, Words words) {
    return Cited.of(hit.passageId(), hit.citation(), hit.text(), words.of(hit.kind()));
  }

  private static RecommendationPage.Adopted adopted(RecommendationRow row, Names names) {
    Recommendation recommendation = row.recommendation();
    return new RecommendationPage.Adopted(
        urgency(recommendation, names.words()),
        names.words().of(recommendation.kind()),
        parties(recommendation.addressees(), names),
        parties(recommendation.excepted(), names),
        row.text(),
        row.citation().text());
  }

  private static List<Link> parties(Collection<Party> parties, Names names) {
    return parties.stream()
        .map(party -> new Link(names.of(party), PartyPages.address(party)))
        .toList();
  }

  private RecommendationCode code(Visit visit) throws HttpProblem {
    try {
      return reader.recommendation(visit.part("code"));
    } catch (UnknownNameException e) {
      throw new HttpProblem(404, e::problem);
    }
  }
}
