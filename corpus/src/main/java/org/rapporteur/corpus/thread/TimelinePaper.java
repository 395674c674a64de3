package org.rapporteur.corpus.thread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.core.instrument.Theme;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.brief.Wording;
import org.rapporteur.corpus.paper.Block;
import org.rapporteur.corpus.paper.Line;
import org.rapporteur.corpus.paper.Paper;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Receipt;

/// Writes a timeline as a paper: a table of themes and documents, then each theme in the order of
/// time. Long texts are shown by their beginning, and say so.
public final class TimelinePaper {
  /// How much of a text is shown, in UTF-16 units.
  private static final int LONGEST = 800;

  private static final int LONGEST_REMARK = 120;

  private final Timeline timeline;
  private final String party;
  private final List<Block> blocks = new ArrayList<>();

  private TimelinePaper(Timeline timeline) {
    this.timeline = timeline;
    this.party = timeline.party().shortEn();
  }

  /// The paper of a timeline.
  public static Paper of(Timeline timeline) {
    return new TimelinePaper(timeline).write();
  }

  private Paper write() {
    blocks.add(
        new Block.Paragraph(
            Line.of(
                "What %s announced, reported and replied, and what the Committee found and"
                        .formatted(party)
                    + " recommended, by theme in the order of time.")));
    overview();
    for (CommitmentThread thread : timeline.threads()) {
      heading(thread.theme().title(Language.ENGLISH), anchor(thread.theme()));
      about(thread.theme());
      events(thread.events(), anchor(thread.theme()));
    }
    if (!timeline.nowhere().isEmpty()) {
      heading("Linked nowhere", "nowhere");
      blocks.add(
          new Block.Paragraph(
              Line.of("No goal, question, article or chapter tells to which theme this belongs.")));
      events(timeline.nowhere(), "nowhere");
    }
    receipt();
    return new Paper(party + ": commitments over time", Language.ENGLISH, blocks);
  }

  private void heading(String words, String anchor) {
    blocks.add(new Block.Heading(1, Line.of(words), anchor));
  }

  private static String anchor(Theme theme) {
    return "theme-" + theme.id();
  }

  /// How many events of each stage every document has on every theme.
  private void overview() {
    heading("At a glance", "at-a-glance");
    List<String> whens = timeline.sources().stream().map(Event::when).distinct().toList();
    List<String> header = new ArrayList<>(List.of("theme"));
    header.addAll(whens);
    List<List<Line>> rows = new ArrayList<>();
    for (CommitmentThread thread : timeline.threads()) {
      List<Line> row = new ArrayList<>();
      row.add(Line.EMPTY.reference(thread.theme().title(Language.ENGLISH), anchor(thread.theme())));
      whens.forEach(when -> row.add(Line.of(counts(thread.events(), when))));
      rows.add(row);
    }
    if (!timeline.nowhere().isEmpty()) {
      List<Line> row = new ArrayList<>();
      row.add(Line.EMPTY.reference("Linked nowhere", "nowhere"));
      whens.forEach(when -> row.add(Line.of(counts(timeline.nowhere(), when))));
      rows.add(row);
    }
    blocks.add(new Block.Grid("Events by theme and document", header, rows));
  }

  private static String counts(List<Event> events, String when) {
    Map<Stage, Long> counts =
        events.stream()
            .filter(event -> event.when().equals(when))
            .collect(
                Collectors.groupingBy(Event::stage, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().label())
        .collect(Collectors.joining(", "));
  }

  private void about(Theme theme) {
    String articles =
        theme.provisions().stream().map(Object::toString).collect(Collectors.joining(", "));
    String questions =
        theme.questions().stream()
            .map(question -> "Q " + question)
            .collect(Collectors.joining(", "));
    blocks.add(
        new Block.Paragraph(
            Line.EMPTY.remark(
                (theme.provisions().size() == 1 ? "Article " : "Articles ")
                    + articles
                    + (questions.isEmpty() ? " · no question" : " · " + questions))));
  }

  private void events(List<Event> events, String anchor) {
    Map<String, List<Event>> byDocument =
        events.stream()
            .collect(Collectors.groupingBy(Event::when, LinkedHashMap::new, Collectors.toList()));
    int number = 0;
    for (Map.Entry<String, List<Event>> document : byDocument.entrySet()) {
      blocks.add(new Block.Heading(2, Line.of(document.getKey()), anchor + "-" + ++number));
      document.getValue().forEach(this::event);
    }
  }

  private void event(Event event) {
    String words = event.quote().text();
    String shown = Wording.beginning(words, LONGEST);
    Line source =
        Line.EMPTY.strong(event.stage().label()).plain(" · ").then(Wording.source(event.quote()));
    if (!event.remark().isEmpty()) {
      source = source.remark(" · " + Wording.beginning(event.remark(), LONGEST_REMARK));
    }
    if (shown.length() < words.length()) {
      source = source.remark(" · the beginning of " + words.length() + " characters");
    }
    blocks.add(new Block.Quotation(Line.of(shown), source));
  }

  private void receipt() {
    Receipt receipt = timeline.receipt();
    heading("Receipt", "receipt");
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("looked at: " + names(timeline.sources())));
    if (!timeline.leftOut().isEmpty()) {
      lines.add(Line.of("other editions and reports, not used: " + names(timeline.leftOut())));
    }
    lines.addAll(Wording.index(receipt));
    blocks.add(new Block.Items(lines));
  }

  private static String names(List<CatalogueEntry> entries) {
    return entries.stream().map(entry -> entry.source().name()).collect(Collectors.joining(", "));
  }
}
