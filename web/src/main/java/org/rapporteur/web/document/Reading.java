package org.rapporteur.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.PageBox;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.text.Span;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.page.Link;
import org.rapporteur.web.page.Names;

/// Makes the page of a document, or of the part of it in which the passage asked for stands.
///
/// @param document the document
/// @param names what things are called
/// @param asked the ordinal of the passage asked for, -1 if none is
/// @param found what was searched for in that passage
record Reading(IndexedDocument document, Names names, int asked, List<Span> found) {
  /// So many passages are shown at once.
  private static final int PART = 100;

  ReadingPage page(Optional<ReadingPage.HitPath> hits) {
    Function<String, String> address = id -> DocumentAddress.of(document.entry(), id);
    int size = document.passages().size();
    int start = Math.max(0, asked) / PART * PART;
    int end = Math.min(size, start + PART);
    return new ReadingPage(
        title(),
        facts(),
        Originals.of(document.entry()).map(file -> DocumentAddress.original(entry()).toString()),
        new Outline(document, names, address).entries(Math.max(asked, start)),
        passages(start, end, address, hits),
        start == 0 ? Optional.empty() : Optional.of(at(Math.max(0, start - PART))),
        end == size ? Optional.empty() : Optional.of(at(end)),
        sheet(start),
        hits);
  }

  private CatalogueEntry entry() {
    return document.entry();
  }

  private String at(int ordinal) {
    return DocumentAddress.of(entry(), document.passageIds().get(ordinal));
  }

  private String title() {
    Metadata metadata = document.metadata();
    String genre = names.words().of(metadata.genre().value());
    String year = metadata.year().map(y -> " " + y).orElse("");
    String name = metadata.partyValue().map(party -> names.of(party) + ", ").orElse("") + genre;
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + year;
  }

  private List<String> facts() {
    Metadata metadata = document.metadata();
    List<String> facts = new ArrayList<>();
    if (!metadata.symbolText().isEmpty()) {
      facts.add(metadata.symbolText());
    }
    if (metadata.date() != null) {
      facts.add(metadata.date().value().toString());
    }
    facts.add(entry().source().name());
    facts.add(names.words().count("passages", document.passages().size()));
    return facts;
  }

  private List<PassageView> passages(
      int start, int end, Function<String, String> address, Optional<ReadingPage.HitPath> hits) {
    Segments segments = new Segments(names, new References(document, address));
    List<PassageView> views = new ArrayList<>();
    int above = 1; // the title of the page
    for (TaggedPassage tagged : document.passages().subList(start, end)) {
      Passage passage = tagged.passage();
      boolean isAsked = passage.ordinal() == asked;
      String id = document.id(passage);
      int level = level(passage, above);
      above = level == 0 ? above : level;
      views.add(
          new PassageView(
              id,
              passage.kind(),
              level,
              label(passage.locator(), passage.kind()),
              segments.of(tagged, isAsked ? found : List.of()),
              tagged.mentions().stream()
                  .map(mention -> MentionView.of(mention, names))
                  .distinct()
                  .toList(),
              tagged.language().code(),
              document.citation(tagged).text(),
              address.apply(id),
              isAsked,
              names.words().of(passage.voice()),
              isAsked ? hits : Optional.empty()));
    }
    return views;
  }

  /// How deep a heading is, from 2, and never more than one below the one before; 0 for what is
  /// none.
  private static int level(Passage passage, int above) {
    return passage.kind() == Passage.Kind.HEADING
        ? Math.min(above + 1, Math.clamp(passage.locator().section().size(), 1, 4) + 1)
        : 0;
  }

  private static String label(Locator locator, Passage.Kind kind) {
    if (!locator.footnote().isEmpty()) {
      return "fn. " + locator.footnote();
    }
    return switch (kind) {
      case NUMBERED_PARAGRAPH -> "§ " + locator.paragraph();
      case ANSWER, QUESTION -> locator.question() == null ? "" : "Q " + locator.question();
      case RECOMMENDATION ->
          locator.recommendation() == null ? "" : locator.recommendation().toString();
      case HEADING, PROMISING_PRACTICE, FOOTNOTE, FORM_ENTRY, QUOTATION, TEXT -> "";
    };
  }

  /// The page of the passage asked for, else of the first of this part that is on one.
  private Optional<ReadingPage.Sheet> sheet(int start) {
    if (!Originals.hasPages(entry()) || Originals.of(entry()).isEmpty()) {
      return Optional.empty();
    }
    return document.passages().stream()
        .skip(Math.max(start, asked))
        .filter(tagged -> !tagged.passage().placement().boxes().isEmpty())
        .findFirst()
        .map(this::sheet);
  }

  private ReadingPage.Sheet sheet(TaggedPassage shown) {
    List<Integer> pages =
        shown.passage().placement().boxes().stream().map(PageBox::page).distinct().toList();
    int number = pages.getFirst();
    String id = document.id(shown.passage());
    List<Link> others =
        pages.stream()
            .skip(1)
            .map(page -> new Link(String.valueOf(page), picture(page, id).toString()))
            .toList();
    return new ReadingPage.Sheet(
        picture(number, id).toString(),
        number,
        document.citation(shown).text(),
        others,
        firstOn(number - 1),
        firstOn(number + 1));
  }

  private Query picture(int page, String id) {
    return DocumentAddress.page(entry(), page).and("passage", id);
  }

  /// The address of the first passage on a page.
  private Optional<String> firstOn(int page) {
    return document.passages().stream()
        .map(TaggedPassage::passage)
        .filter(passage ->
            passage.placement().boxes().stream()
                .findFirst()
                .filter(b -> b.page() == page)
                .isPresent())
        .findFirst()
        .map(passage -> DocumentAddress.of(entry(), document.id(passage)));
  }
}
