package org.rapporteur.corpus.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.corpus.paper.Block;
import org.rapporteur.corpus.paper.Line;
import org.rapporteur.index.RecommendationRow.Addressing;

/// Writes the chapters of a brief. Knows which anchors it has given, so that an answer that belongs
/// to two chapters is written in the first and referred to from the second.
final class ChapterPaper {
  private final Brief brief;
  private final String party;
  private final List<Block> blocks;
  private final Map<Question, String> answered = new HashMap<>();

  /// @param blocks to which it adds
  ChapterPaper(Brief brief, String party, List<Block> blocks) {
    this.brief = brief;
    this.party = party;
    this.blocks = blocks;
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
    List<Answered> answers = answers(chapter.questions());
    if (answers.isEmpty()) {
      String asked = String.join(", ", chapter.questions().stream().map(q -> "Q " + q).toList());
      String why =
          brief.sources().reply().isEmpty()
              ? "The index has no reply of it in this round."
              : "Its reply has no answer to them.";
      blocks.add(new Block.Paragraph(Line.EMPTY.remark("Questions: " + asked + ". " + why)));
    }
    for (Answered answer : answers) {
      String label =
          "Q " + answer.question() + (answer.label().isEmpty() ? "" : " " + answer.label());
      String known = answered.get(answer.question());
      if (known != null) {
        blocks.add(new Block.Paragraph(Line.EMPTY.reference(label, known).remark(" (see above)")));
        continue;
      }
      String place = "q-" + answer.question().toString().replace('.', '-');
      answered.put(answer.question(), place);
      blocks.add(new Block.Heading(3, Line.of(label), place));
      answer.answers().forEach(this::answer);
    }
  }

  private List<Answered> answers(List<Question> questions) {
    List<Answered> found = new ArrayList<>();
    for (Answered answer : brief.answers()) {
      Question question = answer.question();
      if (questions.stream().anyMatch(q -> q.contains(question) || question.contains(q))) {
        found.add(answer);
      }
    }
    return found;
  }

  private void answer(Quote quote) {
    blocks.add(new Block.Quotation(Line.of(quote.text()), Wording.source(quote)));
  }
}
