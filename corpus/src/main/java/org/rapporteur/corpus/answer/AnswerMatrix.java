package org.rapporteur.corpus.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.matrix.Matrix;
import org.rapporteur.corpus.matrix.MatrixCategory;
import org.rapporteur.corpus.matrix.MatrixCell;
import org.rapporteur.corpus.matrix.MatrixHead;
import org.rapporteur.corpus.matrix.MatrixRow;
import org.rapporteur.corpus.matrix.MatrixSource;

/// The matrix of a compilation: items down, parties across.
public final class AnswerMatrix {
  private AnswerMatrix() {}

  /// Makes the matrix of some items and parties.
  public static Matrix of(
      Compilation compilation, List<ListedItem> items, List<Respondent> respondents) {
    List<MatrixRow> rows = new ArrayList<>();
    for (ListedItem listed : items) {
      rows.add(
          new MatrixRow(
              new MatrixHead(listed.item().toString(), listed.label()),
              respondents.stream()
                  .map(respondent ->
                      cell(compilation, compilation.cell(respondent.party(), listed.item())))
                  .toList()));
    }
    String round = compilation.round().isEmpty() ? "" : ", round " + compilation.round();
    return new Matrix(
        "Answers to the questionnaire: " + compilation.name() + round,
        "question",
        respondents.stream().map(AnswerMatrix::head).toList(),
        rows,
        Stream.of(AnswerState.values()).map(AnswerMatrix::category).toList(),
        remarks(compilation));
  }

  private static List<String> remarks(Compilation compilation) {
    return compilation.unattributed().isEmpty()
        ? List.of()
        : List.of(
            "Not in it, because nothing tells whose reply it is: "
                + String.join(", ", compilation.unattributed()));
  }

  private static MatrixHead head(Respondent respondent) {
    String name = respondent.party().name(Language.ENGLISH);
    return new MatrixHead(
        respondent.party().code(), respondent.asked() ? name : name + " (replied, not asked)");
  }

  private static MatrixCategory category(AnswerState state) {
    return switch (state) {
      case ANSWERED -> category("A", "C6E0B4", state);
      case ANSWERED_AND_REFERS -> category("A>", "D9EAD3", state);
      case REFERS -> category(">", "BDD7EE", state);
      case REFERS_TO_NOTHING -> category(">?", "F8CBAD", state);
      case TOGETHER -> category("A+", "E2EFDA", state);
      case IN_PARTS -> category("P", "EDEDED", state);
      case EMPTY -> category("E", "FFE699", state);
      case NOT_PUT -> category("N", "FCE4D6", state);
      case NO_REPLY -> category("-", "D0CECE", state);
    };
  }

  private static MatrixCategory category(String sign, String fill, AnswerState state) {
    return new MatrixCategory(sign, state.label(), fill, state.meaning());
  }

  private static MatrixCell cell(Compilation compilation, AnswerCell cell) {
    return new MatrixCell(category(cell.state()), note(cell), sources(compilation, cell));
  }

  private static String note(AnswerCell cell) {
    List<String> notes = new ArrayList<>();
    if (cell.state().hasAnswer()) {
      notes.add(
          String.format(Locale.ROOT, "%,d", cell.words())
              + (cell.words() == 1 ? " word" : " words"));
      notes.add(cell.languages().stream().map(Language::code).collect(Collectors.joining(", ")));
    }
    String refers =
        cell.shown().stream()
            .map(step -> step.answer().item().toString())
            .distinct()
            .collect(Collectors.joining("; "));
    if (!refers.isEmpty()) {
      notes.add("to " + refers);
    }
    notes.add(cell.note());
    if (!cell.replaced().isEmpty()) {
      notes.add("corrected");
    }
    return notes.stream().filter(note -> !note.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static List<MatrixSource> sources(Compilation compilation, AnswerCell cell) {
    List<MatrixSource> sources = new ArrayList<>();
    cell.answers().forEach(answer -> add(answer, cell.document(), "", sources));
    for (Followed.Shown step : cell.shown()) {
      add(
          step.answer(),
          step.document(),
          "referred to: “" + step.reference().words() + "”",
          sources);
    }
    for (Replaced old : cell.replaced()) {
      add(old.answer(), old.document(), old.remark(), sources);
    }
    List<Item> others = new ArrayList<>(cell.parts());
    Item around = cell.around();
    if (around != null) {
      others.add(around);
    }
    for (Item part : others) {
      AnswerCell inside = compilation.cell(cell.party(), part);
      inside
          .answers()
          .forEach(answer -> add(answer, inside.document(), "answers " + part, sources));
    }
    Part wording = cell.wording();
    if (wording != null) {
      sources.add(source(wording, cell.document(), "the question, with nothing under it"));
    }
    return sources;
  }

  private static void add(
      Answer answer, String document, String remark, List<MatrixSource> sources) {
    answer.parts().forEach(part -> sources.add(source(part, document, remark)));
  }

  private static MatrixSource source(Part part, String document, String remark) {
    return new MatrixSource(
        part.passageId(),
        document,
        String.join(", ", part.locator().pinpoints()),
        part.citation().text(),
        remark,
        part.text());
  }
}
