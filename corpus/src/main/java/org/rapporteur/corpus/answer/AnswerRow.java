package org.rapporteur.corpus.answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;

/// An answer in a listing: a party's to an item of one questionnaire.
///
/// @param compilation the questionnaire
/// @param listed the item
/// @param respondent the party
/// @param cell what it answered
public record AnswerRow(
    Compilation compilation, ListedItem listed, Respondent respondent, AnswerCell cell) {
  /// The columns. `text` is the answer as a person wants to read it, with the answers to which its
  /// references lead; `own_text` is without them.
  public static final Listing<AnswerRow> LISTING =
      Listing.<AnswerRow>of("replies")
          .detail("instrument", row -> row.compilation.instrument())
          .detail("round", row -> row.compilation.round())
          .key("question", row -> row.listed.item().question())
          .key(
              "follow_up",
              row -> row.listed.item().followUp() > 0 ? row.listed.item().followUp() : null)
          .detail("label", row -> row.listed.label())
          .key("party", row -> row.respondent.party())
          .detail("name", row -> row.respondent.party().name(Language.ENGLISH))
          .detail("asked", row -> row.respondent.asked() ? "yes" : "no")
          .key("state", row -> row.cell.state().label())
          .key("note", row -> row.cell.note())
          .detail("words", row -> row.cell.state().hasAnswer() ? row.cell.words() : null)
          .detail("languages", row -> many(row.cell.languages().stream().map(Language::code), ";"))
          .prose("text", AnswerRow::text)
          .key(
              "citation",
              row ->
                  row.cell.answers().stream()
                      .findFirst()
                      .map(Answer::first)
                      .map(Part::citation)
                      .orElse(null))
          .detail("own_text", row -> row.cell.ownText())
          .detail(
              "refers_to",
              row ->
                  many(
                      row.cell.shown().stream().map(step -> step.answer().item().toString()), "; "))
          .detail(
              "refers_to_citations",
              row ->
                  many(
                      row.cell.shown().stream()
                          .map(step -> step.answer().first().citation().text()),
                      "; "))
          .detail("also_mentions", row -> many(mentioned(row.cell), "; "))
          .detail("problems", row -> many(row.cell.problems().stream(), "; "))
          .detail(
              "replaced_text",
              row -> many(row.cell.replaced().stream().map(old -> old.answer().text()), "\n\n"))
          .detail(
              "replaced_citations",
              row ->
                  many(
                      row.cell.replaced().stream()
                          .map(old ->
                              old.answer().first().citation().text()
                                  + " ("
                                  + old.document()
                                  + ", "
                                  + old.remark()
                                  + ")"),
                      "; "))
          .detail("document", row -> row.cell.document());

  /// The rows of a compilation, item by item.
  public static Stream<AnswerRow> of(
      Compilation compilation, List<ListedItem> items, List<Respondent> respondents) {
    return items.stream()
        .flatMap(listed ->
            respondents.stream()
                .map(respondent ->
                    new AnswerRow(
                        compilation,
                        listed,
                        respondent,
                        compilation.cell(respondent.party(), listed.item()))));
  }

  private static Cell many(Stream<String> values, String separator) {
    return new Cell.Many(values.toList(), separator);
  }

  private static Stream<String> mentioned(AnswerCell cell) {
    return cell.steps()
        .filter(Followed.Mentioned.class::isInstance)
        .map(step -> ((Followed.Mentioned) step).answer().first().citation().text())
        .distinct();
  }

  private String text() {
    return Stream.concat(
            Stream.of(cell.ownText()),
            cell.shown().stream()
                .map(
                    step -> "[→ " + step.answer().first().citation() + "] " + step.answer().text()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
