package org.rapporteur.corpus.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.paper.Block;
import org.rapporteur.corpus.paper.Line;
import org.rapporteur.corpus.paper.Paper;

/// Replies per question, to read and print: a section for each item, in it one for each party that
/// answers it, quoted with citations. What a reference leads to is quoted where it is first
/// referred to, and later only pointed at.
public final class AnswerPaper {
  private final Compilation compilation;
  private final List<Respondent> respondents;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Item> listed;
  private final Map<Answer, String> quoted = new HashMap<>();
  private final Set<String> anchors = new HashSet<>();

  private AnswerPaper(
      Compilation compilation, List<ListedItem> items, List<Respondent> respondents) {
    this.compilation = compilation;
    this.respondents = respondents;
    this.listed = items.stream().map(ListedItem::item).collect(Collectors.toSet());
  }

  /// Makes the paper of some items and parties.
  public static Paper of(
      Compilation compilation, List<ListedItem> items, List<Respondent> respondents) {
    AnswerPaper paper = new AnswerPaper(compilation, items, respondents);
    paper.opening();
    items.forEach(paper::section);
    String round = compilation.round().isEmpty() ? "" : ", round " + compilation.round();
    return new Paper(
        "Replies per question: " + compilation.name() + round, Language.ENGLISH, paper.blocks);
  }

  private void opening() {
    long replied = respondents.stream().filter(Respondent::replied).count();
    paragraph(
        "%d of %d parties replied. Words in quotations are the parties’ own; each has its citation."
            .formatted(replied, respondents.size()));
    names("No reply: ", respondents.stream().filter(party -> !party.replied()).toList());
    names(
        "Replied without being asked: ",
        respondents.stream().filter(party -> !party.asked()).toList());
    if (!compilation.unattributed().isEmpty()) {
      paragraph(
          "Left out, because nothing tells whose reply it is: "
              + String.join(", ", compilation.unattributed()));
    }
  }

  private void section(ListedItem listed) {
    int level = level(listed.item());
    String label = listed.label().isEmpty() ? "" : " " + listed.label();
    heading(level, listed.item() + label, anchor(listed.item()));
    Map<AnswerState, List<Respondent>> silent = new HashMap<>();
    Line elsewhere = Line.EMPTY;
    for (Respondent respondent : respondents) {
      AnswerCell cell = compilation.cell(respondent.party(), listed.item());
      String home = home(cell);
      if (!home.isEmpty()) {
        String words = respondent.party().name(Language.ENGLISH) + " (" + cell.note() + ")";
        elsewhere =
            (elsewhere.runs().isEmpty()
                    ? elsewhere.plain("Answered together: ")
                    : elsewhere.plain(", "))
                .reference(words, home);
      } else if (cell.state().hasAnswer()) {
        answer(cell, level + 1);
      } else {
        silent.computeIfAbsent(cell.state(), state -> new ArrayList<>()).add(respondent);
      }
    }
    if (!elsewhere.runs().isEmpty()) {
      blocks.add(new Block.Paragraph(elsewhere));
    }
    for (AnswerState state :
        List.of(AnswerState.IN_PARTS, AnswerState.EMPTY, AnswerState.NOT_PUT)) {
      String words =
          state.label().substring(0, 1).toUpperCase(Locale.ROOT) + state.label().substring(1);
      names(words + ": ", silent.getOrDefault(state, List.of()));
    }
  }

  /// Where an answer that is given together with others is quoted before, if it is.
  private String home(AnswerCell cell) {
    return cell.answers().stream()
        .filter(answer -> !answer.item().equals(cell.item()))
        .map(answer -> anchor(answer.item(), cell))
        .filter(anchors::contains)
        .findFirst()
        .orElse("");
  }

  private void answer(AnswerCell cell, int level) {
    String place = anchor(cell);
    String name = cell.party().name(Language.ENGLISH);
    heading(level, name, place);
    Line state =
        Line.EMPTY.remark(cell.state().label() + (cell.note().isEmpty() ? "" : " " + cell.note()));
    if (cell.state() != AnswerState.ANSWERED) {
      blocks.add(new Block.Paragraph(state));
    }
    cell.answers().forEach(answer -> quote(answer, ""));
    cell.shown().forEach(step -> referred(step, place));
    for (String problem : cell.problems()) {
      paragraph("Cannot be followed: " + problem);
    }
    for (Replaced old : cell.replaced()) {
      quote(old.answer(), " (" + old.document() + "; " + old.remark() + ")");
    }
  }

  private void referred(Followed.Shown step, String place) {
    Answer answer = step.answer();
    Line words =
        Line.of("“" + step.reference().words() + "” leads to the answer to " + answer.item());
    String before = quoted.putIfAbsent(answer, place);
    if (before == null || before.equals(place)) {
      blocks.add(new Block.Paragraph(words.plain(":")));
      quote(answer, "");
    } else {
      Part first = answer.first();
      blocks.add(
          new Block.Paragraph(
              words
                  .plain(" (")
                  .permalink(first.citation().text(), first.passageId())
                  .plain("), which is ")
                  .reference("quoted above", before)
                  .plain(".")));
    }
  }

  private void quote(Answer answer, String remark) {
    for (Part part : answer.parts()) {
      String mark = part.isFootnote() ? part.locator().footnote() + " " : "";
      Line source = Line.EMPTY.permalink(part.citation().text(), part.passageId());
      blocks.add(
          new Block.Quotation(
              Line.of(mark + part.text()), remark.isEmpty() ? source : source.remark(remark)));
    }
  }

  private void names(String what, List<Respondent> parties) {
    if (!parties.isEmpty()) {
      paragraph(
          what
              + parties.stream()
                  .map(respondent -> respondent.party().name(Language.ENGLISH))
                  .collect(Collectors.joining(", ")));
    }
  }

  private void paragraph(String words) {
    blocks.add(new Block.Paragraph(Line.of(words)));
  }

  private void heading(int level, String words, String anchor) {
    anchors.add(anchor);
    blocks.add(new Block.Heading(level, Line.of(words), anchor));
  }

  /// One deeper than the item around it, if that is in the paper.
  private int level(Item item) {
    long around =
        listed.stream().filter(other -> !other.equals(item) && other.contains(item)).count();
    return (int) Math.min(3, 1 + around);
  }

  private static String anchor(Item item) {
    String follow = item.followUp() > 0 ? "-f" + item.followUp() : "";
    return "q" + item.question().toString().replace('.', '-') + follow;
  }

  private static String anchor(AnswerCell cell) {
    return anchor(cell.item(), cell);
  }

  private static String anchor(Item item, AnswerCell cell) {
    return anchor(item) + "-" + cell.party().code().toLowerCase(Locale.ROOT);
  }
}
