package org.rapporteur.corpus.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.paper.Block;
import org.rapporteur.corpus.paper.Line;
import org.rapporteur.corpus.paper.Paper;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Receipt;
import org.rapporteur.index.RecommendationRow.Addressing;

/// Writes a brief as a paper.
public final class BriefPaper {
  private final Brief brief;
  private final String party;
  private final List<Block> blocks = new ArrayList<>();

  private BriefPaper(Brief brief) {
    this.brief = brief;
    this.party = brief.party().shortEn();
  }

  /// The paper of a brief.
  public static Paper of(Brief brief) {
    return new BriefPaper(brief).write();
  }

  private Paper write() {
    opening();
    ChapterPaper chapters = new ChapterPaper(brief, party, blocks);
    int number = 0;
    for (BriefChapter chapter : brief.chapters()) {
      chapters.write(chapter, ++number);
    }
    if (!brief.elsewhere().isEmpty()) {
      heading("Elsewhere in the report", "elsewhere");
      brief.elsewhere().forEach(chapters::naming);
    }
    doubts();
    brief.beside().ifPresent(this::beside);
    receipt();
    return new Paper(party + ": country brief", Language.ENGLISH, blocks);
  }

  private void heading(String words, String anchor) {
    blocks.add(new Block.Heading(1, Line.of(words), anchor));
  }

  private void say(String words) {
    blocks.add(new Block.Paragraph(Line.of(words)));
  }

  private void opening() {
    say(
        "What the report %s says to %s, taken from it word for word. Every quotation is followed by"
                .formatted(name(brief.sources().report()), party)
            + " the reference to its source and by how the passage names the party.");
    if (!brief.monitored()) {
      say(party + " was not among the parties monitored in this round.");
    }
    heading("At a glance", "at-a-glance");
    say(
        "%s, %s, %s."
            .formatted(
                Wording.counted(brief.observations().count(), "observation"),
                Wording.counted(
                    brief
                        .recommendations()
                        .filter(found -> found.addressing() != Addressing.NONE)
                        .count(),
                    "recommendation"),
                Wording.counted(brief.practices().count(), "promising practice")));
    overview();
  }

  /// The codes by urgency and by the way in which they are addressed, each leading to its text.
  private void overview() {
    Map<String, Map<Addressing, List<Addressed>>> rows = new LinkedHashMap<>();
    brief
        .recommendations()
        .filter(found -> found.addressing() != Addressing.NONE)
        .sorted(Comparator.comparing((Addressed found) -> found, Addressed.ORDER))
        .forEach(found ->
            rows.computeIfAbsent(Wording.urgency(found), key -> new LinkedHashMap<>())
                .computeIfAbsent(found.addressing(), key -> new ArrayList<>())
                .add(found));
    if (rows.isEmpty()) {
      return;
    }
    List<List<Line>> cells = new ArrayList<>();
    rows.forEach((urgency, byAddressing) ->
        cells.add(
            List.of(
                Line.of(urgency),
                codes(byAddressing.getOrDefault(Addressing.NAMED, List.of())),
                codes(byAddressing.getOrDefault(Addressing.EVERYONE, List.of())),
                codes(byAddressing.getOrDefault(Addressing.CONDITION, List.of())))));
    blocks.add(
        new Block.Grid(
            "Recommendations by urgency",
            List.of("urgency", "to " + party, "to all parties", "on a condition"),
            cells));
  }

  private static Line codes(List<Addressed> found) {
    Line line = Line.EMPTY;
    for (Addressed one : found) {
      line = line.runs().isEmpty() ? line : line.plain(", ");
      line =
          line.reference(one.recommendation().code().toString(), ChapterPaper.recommendation(one));
    }
    return line;
  }

  private void doubts() {
    heading("What could not be decided", "undecided");
    List<Addressed> conditional =
        brief
            .recommendations()
            .filter(found -> found.addressing() == Addressing.CONDITION)
            .toList();
    if (!conditional.isEmpty()) {
      blocks.add(
          new Block.Paragraph(
              Line.of("Whether these recommendations concern " + party + ", no list says: ")
                  .then(codes(conditional))));
    }
    if (!brief.doubts().isEmpty()) {
      blocks.add(
          new Block.Grid(
              "Words of uncertain meaning",
              List.of("words", "why", "where"),
              brief.doubts().stream()
                  .map(doubt ->
                      List.of(
                          Line.of(doubt.words()),
                          Line.of(doubt.reason()),
                          Wording.source(doubt.quote())))
                  .toList()));
    }
    if (conditional.isEmpty() && brief.doubts().isEmpty()) {
      say("Nothing.");
    }
  }

  private void beside(Beside beside) {
    heading("Beside the factsheet", "beside");
    say(
        "Both the brief and %s have %s and %s of the report."
            .formatted(
                beside.factsheet().source().name(),
                Wording.counted(beside.paragraphs(), "paragraph"),
                Wording.counted(beside.codes(), "recommendation")));
    differences("Only in this brief", "how", beside.onlyHere());
    differences("Only in the factsheet", "why", beside.onlyThere());
  }

  private void differences(String caption, String reason, List<Beside.Difference> differences) {
    if (differences.isEmpty()) {
      say(caption + ": nothing.");
      return;
    }
    blocks.add(
        new Block.Grid(
            caption,
            List.of("what", reason, "where", "begins"),
            differences.stream()
                .map(difference ->
                    List.of(
                        Line.of(difference.what()),
                        Line.of(difference.why()),
                        Wording.source(difference.quote()),
                        Line.of(Wording.opening(difference.quote().text()))))
                .toList()));
  }

  private void receipt() {
    Sources sources = brief.sources();
    Receipt receipt = brief.receipt();
    heading("Receipt", "receipt");
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            "report: %s, %s looked at"
                .formatted(told(sources.report()), Wording.counted(brief.passages(), "passage"))));
    left("the same report, not used", sources.otherEditions(), lines);
    left("other reports, not used (--report chooses)", sources.otherReports(), lines);
    lines.add(
        Line.of("reply: " + sources.reply().map(BriefPaper::told).orElse("none in this round")));
    left(
        "other editions of the reply, used where this one is silent",
        sources.otherReplies(),
        lines);
    lines.add(
        Line.of(
            "left out: %s that speak of all parties outside the numbered chapters"
                .formatted(Wording.counted(brief.generalities(), "passage"))));
    lines.addAll(Wording.index(receipt));
    blocks.add(new Block.Items(lines));
  }

  private static void left(String what, List<CatalogueEntry> entries, List<Line> lines) {
    if (!entries.isEmpty()) {
      String names = String.join(", ", entries.stream().map(e -> e.source().name()).toList());
      lines.add(Line.of(what + ": " + names));
    }
  }

  private static String told(CatalogueEntry entry) {
    return entry.source().name()
        + entry
            .metadata()
            .map(BriefPaper::symbol)
            .filter(s -> !s.isEmpty())
            .map(s -> " (" + s + ")")
            .orElse("");
  }

  private static String symbol(Metadata metadata) {
    return metadata.symbolText();
  }

  private static String name(CatalogueEntry report) {
    String symbol = report.metadata().map(BriefPaper::symbol).orElse("");
    return symbol.isEmpty() ? report.source().name() : symbol;
  }
}
