package org.rapporteur.web.party;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.Shelf;
import org.rapporteur.corpus.brief.BriefException;
import org.rapporteur.corpus.brief.BriefPaper;
import org.rapporteur.corpus.brief.BriefRequest;
import org.rapporteur.corpus.brief.Briefs;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.listing.UnknownNameException;
import org.rapporteur.corpus.paper.Paper;
import org.rapporteur.corpus.paper.PaperFormat;
import org.rapporteur.corpus.thread.Threads;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Facets;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.RecommendationRequest;
import org.rapporteur.index.RecommendationRow;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.query.Vocabulary;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.PaperDownload;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.limit.Work;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.page.Tab;

/// The pages of parties.
public final class PartyPages implements Pages {
  private static final String ALL = "/parties";

  private final Supplier<Instruments> instruments;
  private final NameReader reader;

  /// @param vocabulary the names by which parties are asked for
  public PartyPages(Supplier<Instruments> instruments, Vocabulary vocabulary) {
    this.instruments = instruments;
    this.reader = new NameReader(vocabulary, instruments);
  }

  /// The address of the page of a party.
  public static String address(Party party) {
    return ALL + "/" + party.code();
  }

  @Override
  public void addTo(RoutesConfig routes, Reception reception) {
    routes.get(ALL, reception.to(this::all));
    routes.get(ALL + "/{party}", reception.to(this::one));
    routes.get(ALL + "/{party}/timeline", reception.to(Work.COMPILATION, this::timeline));
    routes.get(ALL + "/{party}/brief.{format}", reception.to(Work.COMPILATION, this::brief));
  }

  private Answer all(Visit visit) throws IOException, QuerySyntaxException {
    Names names = new Names(instruments.get(), visit.words());
    List<PartiesPage.Row> rows = new ArrayList<>();
    for (Facets.Count<Party> count : visit.corpus().facets(SearchRequest.of("", 0)).parties()) {
      Party party = count.value();
      rows.add(
          new PartiesPage.Row(names.of(party), party.code(), address(party), count.passages()));
    }
    rows.sort(Comparator.comparing(PartiesPage.Row::name));
    return new Answer.Page(
        Tab.OVERVIEWS, visit.say("parties"), "parties.jte", new PartiesPage(rows));
  }

  private Answer one(Visit visit) throws IOException, HttpProblem {
    Party party = party(visit);
    Names names = new Names(instruments.get(), visit.words());
    Query brief = Query.of(address(party) + "/brief");
    boolean reported = briefs(visit).report(party).isPresent();
    PartyPage page =
        new PartyPage(
            documents(visit, party),
            recommendations(visit, party),
            reported ? PaperDownload.links(brief) : List.of(),
            List.of(
                new Link(visit.say("party.timeline"), address(party) + "/timeline"),
                new Link(
                    visit.say("party.ledger"),
                    Query.of("/ledger").and("party", party.code()).toString()),
                new Link(
                    visit.say("party.replies"),
                    Query.of("/replies").and("party", party.code()).toString()),
                new Link(
                    visit.say("party.search"),
                    Query.of("/").and("party", party.code()).toString())));
    return new Answer.Page(Tab.OVERVIEWS, names.of(party), "party.jte", page);
  }

  private static List<Link> documents(Visit visit, Party party) throws IOException {
    List<Link> documents = new ArrayList<>();
    for (Shelf.Work work : Shelf.of(visit.corpus()).works()) {
      if (work.party().filter(party::equals).isPresent()) {
        for (CatalogueEntry edition : work.editions()) {
          documents.add(document(visit, edition));
        }
      }
    }
    return documents;
  }

  private static Link document(Visit visit, CatalogueEntry entry) {
    Metadata metadata = entry.metadata().orElseThrow();
    String year = metadata.year().map(number -> " " + number).orElse("");
    String genre = visit.words().of(metadata.genre().value());
    String address = Query.of("/documents/" + entry.file()).and("entry", entry.entry()).toString();
    return new Link(genre + year + " – " + entry.source().name(), address);
  }

  private static List<PartyPage.Group> recommendations(Visit visit, Party party)
      throws IOException {
    Map<Urgency, List<PartyPage.Addressed>> byUrgency =
        new TreeMap<>(Comparator.<Urgency>reverseOrder());
    List<PartyPage.Addressed> without = new ArrayList<>();
    visit
        .corpus()
        .recommendations(
            new RecommendationRequest(Set.of(party), Set.of(), Set.of()),
            row -> {
              Urgency urgency = row.recommendation().urgency();
              List<PartyPage.Addressed> group =
                  urgency == null
                      ? without
                      : byUrgency.computeIfAbsent(urgency, key -> new ArrayList<>());
              group.add(addressed(visit, party, row));
            });
    List<PartyPage.Group> groups = new ArrayList<>();
    byUrgency.forEach(
        (urgency, all) -> groups.add(new PartyPage.Group(visit.words().urgency(urgency), all)));
    if (!without.isEmpty()) {
      groups.add(new PartyPage.Group("", without));
    }
    return groups;
  }

  private static PartyPage.Addressed addressed(Visit visit, Party party, RecommendationRow row) {
    String code = row.recommendation().code().toString();
    return new PartyPage.Addressed(
        code,
        "/recommendations/" + code,
        visit.words().of(row.addressing(party)),
        row.text(),
        row.citation().text());
  }

  private Answer timeline(Visit visit) throws IOException, HttpProblem {
    Party party = party(visit);
    Names names = new Names(instruments.get(), visit.words());
    String name = names.of(party);
    try {
      TimelinePage page =
          TimelinePage.of(
              new Threads(visit.corpus(), instruments.get()).of(party, instruments.get().usual()),
              new Link(name, address(party)),
              visit.words());
      return new Answer.Page(
          Tab.OVERVIEWS, visit.say("timeline.title", name), "timeline.jte", page);
    } catch (BriefException e) {
      throw missing(e);
    }
  }

  private Answer brief(Visit visit) throws IOException, HttpProblem {
    Party party = party(visit);
    PaperFormat format = PaperDownload.format(visit.part("format"));
    try {
      Paper paper = BriefPaper.of(briefs(visit).of(new BriefRequest(party, null, null)));
      return PaperDownload.of("brief-" + party.code(), paper, format);
    } catch (BriefException e) {
      throw missing(e);
    }
  }

  private static HttpProblem missing(BriefException e) {
    return new HttpProblem(404, String.valueOf(e.getMessage()));
  }

  private Briefs briefs(Visit visit) {
    return new Briefs(visit.corpus(), instruments.get());
  }

  private Party party(Visit visit) throws HttpProblem {
    try {
      return reader.party(visit.part("party"));
    } catch (UnknownNameException e) {
      throw new HttpProblem(404, e::problem);
    }
  }
}
