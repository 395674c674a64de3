package org.rapporteur.corpus.brief;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.corpus.answer.Answer;
import org.rapporteur.corpus.answer.AnswerCell;
import org.rapporteur.corpus.answer.AnswerState;
import org.rapporteur.corpus.answer.Followed;
import org.rapporteur.corpus.answer.Item;
import org.rapporteur.corpus.answer.Part;
import org.rapporteur.corpus.paper.Block;
import org.rapporteur.corpus.paper.Line;
import org.rapporteur.index.RecommendationRow.Addressing;

/// Writes the chapters of a brief. Knows which anchors it has given, so that an answer that belongs
/// to two chapters is written in the first and referred to from the second.
final class ChapterPaper {
  private static final Set<AnswerState> SILENT = EnumSet.of(AnswerState.EMPTY, AnswerState.NOT_PUT);

  private final Brief brief;
  private final String party;
  private final List<Block> blocks;

  /// The questions whose answers stand somewhere in the brief, and those that are written already.
  private final Set<Item> quoted;

  private final Set<Item> written = new HashSet<>();

  /// @param blocks to which it adds
  ChapterPaper(Brief brief, String party, List<Block> blocks) {
    this.brief = brief;
    this.party = party;
    this.blocks = blocks;
    this.quoted =
        brief.answers().stream()
            .filter(Answered::isQuoted)
            .map(Answered::item)
            .collect(Collectors.toSet());
  }

  void write(BriefChapter chapter, int number) {
    String anchor = "chapter-" + number;
    blocks.add(new Block.Heading(1, Line.of(chapter.chapter().heading()), anchor));
    if (!chapter.observations().isEmpty()) {
      heading("Observations of the Committee", anchor + "-observations");
      chapter.observations().forEach(this::naming);
    }
    recommendations(chapter, Addressing.NAMED, "Recommendations to " + party, anchor + "-named");
    recommendations(
        chapter, Addressing.EVERYONE, "Recommendations to all parties", anchor + "-all");
    recommendations(
        chapter,
        Addressing.CONDITION,
        "Recommendations on a condition that no list decides",
        anchor + "-condition");
    recommendations(
        chapter,
        Addressing.NONE,
        "Recommendations that do not, or no longer, apply to " + party,
        anchor + "-excepted");
    if (!chapter.practices().isEmpty()) {
      heading("Promising practices", anchor + "-practices");
      chapter.practices().forEach(this::naming);
    }
    if (!chapter.questions().isEmpty()) {
      replies(chapter, anchor);
    }
  }

  private void heading(String words, String anchor) {
    blocks.add(new Block.Heading(2, Line.of(words), anchor));
  }

  /// A passage that names the party, and the footnotes in which it does.
  void naming(Naming naming) {
    naming
        .lead()
        .ifPresent(lead -> blocks.add(new Block.Paragraph(Line.EMPTY.remark(lead.text()))));
    Line source = Wording.source(naming.quote()).remark(" · " + Wording.bases(naming));
    if (naming.left() > 0) {
      String items = naming.left() == 1 ? "1 item" : naming.left() + " items";
      source = source.remark(" · " + items + " on others left out");
    }
    blocks.add(new Block.Quotation(Line.of(naming.quote().text()), section(naming, source)));
    naming.footnotes().forEach(this::footnote);
  }

  /// Adds the section in which a passage stands: a citation has no room for it.
  private static Line section(Naming naming, Line source) {
    Locator locator = naming.quote().locator();
    List<String> section = locator.section();
    boolean titled =
        naming.quote().kind() == Passage.Kind.PROMISING_PRACTICE && locator.paragraph().isEmpty();
    int above = section.size() - (titled ? 2 : 1);
    boolean told = above <= 0 || naming.quote().citation().text().contains(section.get(above));
    return told ? source : source.remark(" · " + section.get(above));
  }

  private void footnote(Quote note) {
    blocks.add(
        new Block.Quotation(
            Line.of(note.locator().footnote() + " " + note.text()), Wording.source(note)));
  }

  private void recommendations(
      BriefChapter chapter, Addressing addressing, String title, String anchor) {
    List<Addressed> found = chapter.addressed(addressing);
    if (found.isEmpty()) {
      return;
    }
    heading(title, anchor);
    for (Addressed one : found) {
      String code = one.recommendation().code().toString();
      Line line = Line.of(code + ": ").strong(Wording.urgency(one));
      blocks.add(new Block.Heading(3, line, recommendation(one)));
      blocks.add(new Block.Quotation(Line.of(one.quote().text()), Wording.source(one.quote())));
      one.footnotes().forEach(this::footnote);
    }
  }

  /// The anchor of a recommendation.
  static String recommendation(Addressed addressed) {
    return "rec-" + addressed.recommendation().code().toString().replace('.', '-');
  }

  private void replies(BriefChapter chapter, String anchor) {
    heading("What " + party + " replied", anchor + "-replies");
    String asked = words(chapter.questions().stream().map(q -> "Q " + q));
    if (brief.sources().reply().isEmpty()) {
      remark("Questions: " + asked + ". The index has no reply of it in this round.");
      return;
    }
    List<Answered> own =
        brief.answers().stream()
            .filter(answered ->
                chapter.questions().stream().anyMatch(q -> q.contains(answered.item().question())))
            .toList();
    own.stream().filter(Answered::isQuoted).forEach(this::answered);
    String silent =
        words(
            own.stream()
                .filter(answered -> SILENT.contains(answered.cell().state()))
                .map(answered -> "Q " + answered.item()));
    if (!silent.isEmpty()) {
      remark("No answer: " + silent + ".");
    }
  }

  private static String words(Stream<String> parts) {
    return parts.collect(Collectors.joining(", "));
  }

  private void remark(String words) {
    blocks.add(new Block.Paragraph(Line.EMPTY.remark(words)));
  }

  private void answered(Answered answered) {
    String label = "Q " + answered.item() + (answered.label().isEmpty() ? "" : " ");
    String words = label + answered.label();
    String place = anchor(answered.item());
    if (!written.add(answered.item())) {
      blocks.add(new Block.Paragraph(Line.EMPTY.reference(words, place).remark(" (see above)")));
      return;
    }
    blocks.add(new Block.Heading(3, Line.of(words), place));
    AnswerCell cell = answered.cell();
    cell.answers().forEach(this::quote);
    cell.shown().stream()
        .collect(
            Collectors.groupingBy(
                shown -> shown.reference().words(), LinkedHashMap::new, Collectors.toList()))
        .forEach(this::followed);
    cell.problems().forEach(problem -> remark("Cannot be followed: " + problem));
  }

  /// What a reference leads to: places in the brief, else the answers themselves.
  private void followed(String words, List<Followed.Shown> shown) {
    Line line = Line.EMPTY.remark("“" + words + "” leads to the answer to ");
    String comma = "";
    for (Followed.Shown step : shown) {
      Item item = step.answer().item();
      line = line.plain(comma);
      line =
          quoted.contains(item)
              ? line.reference("Q " + item, anchor(item))
              : line.plain("Q " + item);
      comma = ", ";
    }
    blocks.add(new Block.Paragraph(line));
    shown.stream()
        .map(Followed.Shown::answer)
        .filter(answer -> !quoted.contains(answer.item()))
        .forEach(this::quote);
  }

  private void quote(Answer answer) {
    for (Part part : answer.parts()) {
      String mark = part.isFootnote() ? part.locator().footnote() + " " : "";
      Line source = Line.EMPTY.permalink(part.citation().text(), part.passageId());
      blocks.add(new Block.Quotation(Line.of(mark + part.text()), source));
    }
  }

  private static String anchor(Item item) {
    String follow = item.followUp() > 0 ? "-f" + item.followUp() : "";
    return "q-" + item.question().toString().replace('.', '-') + follow;
  }
}
