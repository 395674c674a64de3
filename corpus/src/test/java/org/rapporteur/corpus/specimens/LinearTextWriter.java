package org.rapporteur.corpus.specimens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a reply, a questionnaire, a factsheet or a form as text: one line for each paragraph,
/// footnote marks as superscript digits, footnotes between the paragraphs where a page ended. Bold,
/// links and tables leave the traces that conversion tools leave.
final class LinearTextWriter {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int CHARACTERS_PER_PAGE = 1400;

  private final Specimen specimen;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Integer> pending = new ArrayList<>();
  private final List<String> wording = new ArrayList<>();
  private int onPage;
  private boolean inList;
  private boolean pageEnded;

  private LinearTextWriter(Specimen specimen) {
    this.specimen = specimen;
  }

  static String write(Specimen specimen) {
    LinearTextWriter writer = new LinearTextWriter(specimen);
    for (Block block : specimen.blocks()) {
      writer.add(block);
    }
    writer.endWording(false);
    writer.endPage();
    return "\n\n\n\n" + String.join("\n\n", writer.paragraphs) + "\n";
  }

  private void add(Block block) {
    switch (block) {
      case Block.Question question -> {
        endWording(false);
        wording.add(FormWords.numbered(question) + marked(question.text()));
        return;
      }
      case Block.Letter letter -> {
        wording.add(letter.letter() + ". " + marked(letter.text()));
        return;
      }
      case Block.Answer _, Block.AnswerLabel _ -> endWording(true);
      default -> endWording(false);
    }
    switch (block) {
      case Block.Cover cover -> paragraph(marked(cover.text()));
      case Block.Contents line -> joined(marked(line.title()) + "\t" + line.page());
      case Block.Heading heading -> paragraph(prefix(heading) + marked(heading.text()));
      case Block.Plain plain -> flowing(plain.text());
      case Block.Item item -> item(item);
      case Block.Practice practice -> flowing(practice.text());
      case Block.QuestionTitle title ->
          paragraph(FormWords.title(title, specimen) + marked(title.text()));
      case Block.FollowUp followUp -> paragraph("→ " + marked(followUp.text()));
      case Block.AnswerLabel label -> paragraph(marked(label.text()));
      case Block.Answer answer -> flowing(answer.text());
      case Block.Target target ->
          paragraph("**Policy target No. " + target.number() + ": " + marked(target.text()) + "**");
      case Block.Goal goal -> goal(goal);
      case Block.Entry entry -> entry(entry);
      case Block.Question _, Block.Letter _, Block.AnswerStart _ -> throw misplaced(block);
      case Block.Columns _, Block.Numbered _, Block.Recommendation _ -> throw misplaced(block);
      case Block.Boxed _, Block.Row _ -> throw misplaced(block);
    }
    inList = !pageEnded && (block instanceof Block.Item || block instanceof Block.Contents);
    pageEnded = false;
  }

  private static IllegalArgumentException misplaced(Block block) {
    return new IllegalArgumentException("only a report has " + block);
  }

  private String prefix(Block.Heading heading) {
    boolean title = specimen.layout() == Specimen.Layout.FORM && heading.level() == 1;
    return title ? "## " : "";
  }

  /// Prints the wording of a question: as a list of its parts, or plain where an answer stands
  /// between the parts.
  private void endWording(boolean answered) {
    if (wording.isEmpty()) {
      return;
    }
    boolean list = wording.size() > 1 || !answered;
    paragraph(
        wording.stream().map(line -> list ? "- " + line : line).collect(Collectors.joining("\n")));
    wording.clear();
  }

  private void item(Block.Item item) {
    joined("- " + marked(item.text()));
    if (onPage > CHARACTERS_PER_PAGE) {
      endPage();
    }
  }

  private void joined(String line) {
    if (inList && !paragraphs.isEmpty()) {
      paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + "\n" + line);
    } else {
      paragraphs.add(line);
    }
    onPage += line.length();
  }

  private void paragraph(String text) {
    paragraphs.add(text);
    onPage += text.length();
    boolean pages = specimen.layout() == Specimen.Layout.FACTSHEET;
    if (!pages || onPage > CHARACTERS_PER_PAGE) {
      endPage();
    }
  }

  /// A paragraph that may continue on the next page, after the footnotes of this one.
  private void flowing(Content content) {
    String text = marked(content);
    int left = CHARACTERS_PER_PAGE - onPage;
    boolean divided = specimen.layout() == Specimen.Layout.FACTSHEET && left > 60;
    int cut = divided && text.length() > left + 60 ? text.lastIndexOf(' ', left) : -1;
    if (cut < 0 || !content.notes().isEmpty()) {
      paragraph(text);
      return;
    }
    paragraphs.add(text.substring(0, cut));
    endPage();
    paragraph(text.substring(cut + 1));
  }

  private void endPage() {
    for (int number : pending) {
      paragraphs.add(superscript(number) + " " + marked(specimen.note(number)));
    }
    pageEnded = !pending.isEmpty();
    pending.clear();
    onPage = 0;
  }

  private void goal(Block.Goal goal) {
    if (FormWords.tabular(goal.number())) {
      row("Operational Goal:", marked(goal.text()));
    } else {
      paragraph("**Operational Goal:** " + marked(goal.text()));
    }
  }

  private void entry(Block.Entry entry) {
    String text = entry.paragraphs().stream().map(this::marked).collect(Collectors.joining("  "));
    if (FormWords.tabular(entry.goals())) {
      row(entry.side().title, "");
      row(entry.side().description, text);
    } else {
      paragraph("**" + entry.side().title + "**");
      paragraph("<b>" + entry.side().description + "</b>\t" + text + "\n---\t---");
    }
  }

  private void row(String label, String text) {
    String row = "<b>" + label + "</b>\t" + text;
    if (paragraphs.getLast().startsWith("<b>")) {
      paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + "\n" + row);
    } else {
      paragraphs.add(row);
    }
  }

  private String marked(Content content) {
    boolean traces = specimen.layout() == Specimen.Layout.FACTSHEET;
    StringBuilder text = new StringBuilder();
    boolean bold = false;
    for (Inline part : content.parts()) {
      if (traces && part.bold() != bold) {
        bold = part.bold();
        text.append("**");
      }
      switch (part.meaning()) {
        case Inline.Mark mark -> {
          pending.add(mark.number());
          text.append(superscript(mark.number()));
        }
        case Inline.Link _ when traces -> text.append("[" + part.text() + "](#)");
        case Inline.Link _, Inline.Words _, Inline.Party _, Inline.Provisions _ ->
            text.append(part.text());
      }
    }
    return text + (bold ? "**" : "");
  }

  private static String superscript(int number) {
    return Integer.toString(number)
        .chars()
        .mapToObj(digit -> SUPERSCRIPTS.substring(digit - '0', digit - '0' + 1))
        .collect(Collectors.joining());
  }
}
