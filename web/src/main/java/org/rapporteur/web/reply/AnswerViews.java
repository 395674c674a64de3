package org.rapporteur.web.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.corpus.answer.Answer;
import org.rapporteur.corpus.answer.AnswerCell;
import org.rapporteur.corpus.answer.AnswerState;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.answer.Followed;
import org.rapporteur.corpus.answer.ListedItem;
import org.rapporteur.corpus.answer.Replaced;
import org.rapporteur.corpus.answer.Respondent;
import org.rapporteur.web.page.Cited;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.party.PartyPages;

/// Shows the answers to an item.
///
/// @param compilation the questionnaire
/// @param respondents the parties that are asked for
/// @param names what things are called
record AnswerViews(Compilation compilation, List<Respondent> respondents, Names names) {
  RepliesPage.Asked of(ListedItem listed) {
    List<RepliesPage.Answered> answers = new ArrayList<>();
    Map<AnswerState, List<String>> silent = new LinkedHashMap<>();
    for (Respondent respondent : respondents) {
      AnswerCell cell = compilation.cell(respondent.party(), listed.item());
      String name = names.of(respondent.party());
      if (cell.state().hasAnswer()) {
        answers.add(
            new RepliesPage.Answered(
                name,
                PartyPages.address(respondent.party()),
                state(cell),
                quotes(cell),
                cell.problems()));
      } else {
        silent.computeIfAbsent(cell.state(), state -> new ArrayList<>()).add(name);
      }
    }
    String label = listed.label().isEmpty() ? "" : " – " + listed.label();
    return new RepliesPage.Asked(
        "q-" + listed.item().toString().replaceAll("[^0-9a-z]+", "-"),
        listed.item() + label,
        answers,
        silent.entrySet().stream()
            .map(
                entry -> new RepliesPage.Silent(names.words().of(entry.getKey()), entry.getValue()))
            .toList());
  }

  private String state(AnswerCell cell) {
    String state = names.words().of(cell.state());
    return cell.note().isEmpty() ? state : state + " · " + cell.note();
  }

  private List<Cited> quotes(AnswerCell cell) {
    List<Cited> quotes = new ArrayList<>();
    cell.answers().forEach(answer -> quotes.add(cited(answer, "")));
    for (Followed.Shown step : cell.shown()) {
      quotes.add(
          cited(step.answer(), names.words().get("replies.followed", step.reference().words())));
    }
    for (Replaced old : cell.replaced()) {
      quotes.add(cited(old.answer(), old.remark()));
    }
    return quotes;
  }

  private static Cited cited(Answer answer, String note) {
    return Cited.of(answer.first().passageId(), answer.first().citation(), answer.text(), note);
  }
}
