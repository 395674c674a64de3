package org.rapporteur.web.document;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.core.document.PageBox;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.text.Span;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Hit;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.ingest.render.PageRenderer;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.limit.Work;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.page.Tab;

/// Documents, the pictures of their pages, their files, and the addresses of passages.
public final class DocumentPages implements Pages {
  private static final int MOST_PAGES = 100_000;

  private final Supplier<Instruments> instruments;
  private final HitFinder hits;
  private final PagePictures pictures;

  /// @param hits finds the hit by which somebody came
  /// @param index the folder of the index, in which pictures of pages are kept
  /// @param renderer draws pages
  public DocumentPages(
      Supplier<Instruments> instruments, HitFinder hits, Path index, PageRenderer renderer) {
    this.instruments = instruments;
    this.hits = hits;
    this.pictures = new PagePictures(index, renderer);
  }

  @Override
  public void addTo(RoutesConfig routes, Reception reception) {
    routes.get("/passages/{id}", reception.to(this::passage));
    routes.get("/documents/{file}", reception.to(this::document));
    routes.get("/documents/{file}/original", reception.to(this::original));
    routes.get("/documents/{file}/pages/{page}", reception.to(Work.PICTURE, this::page));
  }

  private Answer passage(Visit visit) throws IOException, HttpProblem {
    Hit hit =
        visit
            .corpus()
            .passage(visit.part("id"))
            .orElseThrow(() -> new HttpProblem(404, visit.say("document.no-passage")));
    return new Answer.Redirect(DocumentAddress.of(hit.document(), hit.passageId()));
  }

  private Answer document(Visit visit) throws IOException, HttpProblem {
    IndexedDocument document = visit.corpus().tagged(entry(visit));
    Names names = new Names(instruments.get(), visit.words());
    Optional<HitFinder.Found> found = hits.find(visit);
    int asked = ordinal(document, visit);
    List<Span> highlights = found.map(HitFinder.Found::highlights).orElse(List.of());
    ReadingPage page =
        new Reading(document, names, asked, highlights).page(found.map(HitFinder.Found::path));
    return new Answer.Page(Tab.DOCUMENTS, page.title(), "document.jte", page);
  }

  private static int ordinal(IndexedDocument document, Visit visit) throws HttpProblem {
    String asked = visit.query().text("passage");
    int ordinal = document.passageIds().indexOf(asked);
    if (ordinal < 0 && !asked.isEmpty()) {
      throw new HttpProblem(404, visit.say("document.no-passage"));
    }
    return ordinal;
  }

  private static CatalogueEntry entry(Visit visit) throws IOException, HttpProblem {
    String file = visit.part("file");
    String inside = visit.query().text("entry");
    return visit.corpus().catalogue().stream()
        .filter(entry -> entry.file().equals(file) && entry.entry().equals(inside))
        .filter(entry -> entry.metadata().isPresent())
        .findFirst()
        .orElseThrow(() -> new HttpProblem(404, visit.say("document.none")));
  }

  private Answer page(Visit visit) throws IOException, HttpProblem {
    CatalogueEntry entry = entry(visit);
    int number = number(visit.part("page"));
    Path file = file(entry, visit);
    if (!Originals.hasPages(entry)) {
      throw new HttpProblem(404, visit.say("document.no-pages"));
    }
    String passage = visit.query().text("passage");
    List<PageBox> boxes =
        passage.isEmpty()
            ? List.of()
            : visit.corpus().passage(passage).stream()
                .flatMap(hit -> hit.placement().boxes().stream())
                .filter(box -> box.page() == number)
                .toList();
    String tag = PagePictures.key(entry, number, boxes);
    return new Answer.Data("image/png", pictures.picture(entry, file, number, boxes), tag);
  }

  private static int number(String text) throws HttpProblem {
    if (text.matches("[1-9]\\d{0,5}") && Integer.parseInt(text) <= MOST_PAGES) {
      return Integer.parseInt(text);
    }
    throw new HttpProblem(404, "");
  }

  private static Path file(CatalogueEntry entry, Visit visit) throws HttpProblem {
    return Originals.of(entry)
        .orElseThrow(() -> new HttpProblem(404, visit.say("document.no-original")));
  }

  /// The file, to be kept and never to be shown: what it is called decides nothing here.
  private Answer original(Visit visit) throws IOException, HttpProblem {
    CatalogueEntry entry = entry(visit);
    Path file = file(entry, visit);
    return new Answer.Download(
        String.valueOf(file.getFileName()),
        "application/octet-stream",
        out -> Files.copy(file, out));
  }
}
