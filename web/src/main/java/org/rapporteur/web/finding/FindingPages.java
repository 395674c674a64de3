package org.rapporteur.web.finding;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.corpus.lint.Finding;
import org.rapporteur.corpus.lint.Lint;
import org.rapporteur.web.compiled.Compiled;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.Export;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.limit.Work;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Tab;

/// The page of findings, and its files.
public final class FindingPages implements Pages {
  private static final String PAGE = "/findings";
  private static final String CHECK = "check";

  private final Compiled compiled;

  /// @param compiled the findings
  public FindingPages(Compiled compiled) {
    this.compiled = compiled;
  }

  @Override
  public void addTo(RoutesConfig routes, Reception reception) {
    routes.get(PAGE, reception.to(Work.COMPILATION, this::page));
    routes.get(PAGE + ".{format}", reception.to(Work.COMPILATION, this::download));
  }

  private Answer page(Visit visit) throws IOException, HttpProblem {
    Map<Finding.Kind, List<FindingsPage.Row>> found = new LinkedHashMap<>();
    Lint.kinds().forEach(kind -> found.put(kind, new ArrayList<>()));
    Compiled.Findings findings = findings(visit);
    for (Finding finding : findings.all()) {
      found.computeIfAbsent(finding.kind(), kind -> new ArrayList<>()).add(row(finding));
    }
    List<FindingsPage.Group> groups = new ArrayList<>();
    found.forEach((kind, rows) -> {
      if (!rows.isEmpty()) {
        groups.add(
            new FindingsPage.Group(
                kind.name(),
                visit.words().of(kind.severity()),
                kind.meaning(),
                kind.remedy(),
                rows));
      }
    });
    Query address = address(visit);
    FindingsPage page =
        new FindingsPage(
            findings.documents(),
            groups,
            Lint.kinds().stream().map(kind -> link(kind, visit)).toList(),
            Export.links(address, PAGE, visit.words()));
    return new Answer.Page(Tab.OVERVIEWS, visit.say("findings"), "findings.jte", page);
  }

  private static FindingsPage.Row row(Finding finding) {
    return new FindingsPage.Row(
        finding.document(),
        "/passages/" + finding.passageId(),
        finding.citation().text(),
        finding.found(),
        finding.expected());
  }

  private static Link link(Finding.Kind kind, Visit visit) {
    return new Link(
        kind.name(),
        Query.of(PAGE).and(CHECK, kind.name()).toString(),
        visit.query().all(CHECK).contains(kind.name()));
  }

  private static Query address(Visit visit) {
    Query address = Query.of(PAGE);
    for (String check : visit.query().all(CHECK)) {
      address = address.and(CHECK, check);
    }
    return address;
  }

  private Answer download(Visit visit) throws IOException, HttpProblem {
    Compiled.Findings findings = findings(visit);
    return Export.of(
        "findings",
        Export.format(visit.part("format")),
        Finding.LISTING,
        rows -> findings.all().forEach(rows));
  }

  private Compiled.Findings findings(Visit visit) throws IOException, HttpProblem {
    try {
      return compiled.findings(visit.corpus(), new TreeSet<>(visit.query().all(CHECK)));
    } catch (IllegalArgumentException e) {
      throw new HttpProblem(400, String.valueOf(e.getMessage()));
    }
  }
}
