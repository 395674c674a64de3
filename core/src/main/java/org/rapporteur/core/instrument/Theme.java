package org.rapporteur.core.instrument;

import java.util.List;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Language;

/// A subject that documents of several genres treat, each in an order of its own: a goal of a form,
/// questions of a questionnaire, a chapter of a report.
///
/// @param id its name in the table
/// @param titleEn its English title
/// @param titleFr its French title
/// @param provisions the provisions that it is about
/// @param questions the questions that ask about it, each with its parts
/// @param chapters words in titles of chapters that treat it, folded
/// @param goals words in operational goals and policy targets that pursue it, folded
public record Theme(
    String id,
    String titleEn,
    String titleFr,
    List<Provision> provisions,
    List<Question> questions,
    List<String> chapters,
    List<String> goals) {
  public Theme {
    provisions = List.copyOf(provisions);
    questions = List.copyOf(questions);
    chapters = chapters.stream().map(Folding::fold).toList();
    goals = goals.stream().map(Folding::fold).toList();
  }

  /// The title in a language, English where it is neither English nor French.
  public String title(Language language) {
    return language.equals(Language.FRENCH) ? titleFr : titleEn;
  }

  /// Whether it is about a provision, a part of one, or one around it.
  public boolean concerns(Provision provision) {
    return provisions.stream().anyMatch(own -> own.contains(provision) || provision.contains(own));
  }

  /// Whether a question, a part of one, or one around it asks about it.
  public boolean isAskedBy(Question question) {
    return questions.stream().anyMatch(own -> own.contains(question) || question.contains(own));
  }

  /// Whether a chapter with this title treats it.
  public boolean isTreatedUnder(String chapterTitle) {
    return hasAny(chapters, chapterTitle);
  }

  /// Whether a goal or target in these words pursues it.
  public boolean isPursuedBy(String goal) {
    return hasAny(goals, goal);
  }

  private static boolean hasAny(List<String> words, String text) {
    String folded = " " + Folding.fold(text);
    return words.stream().anyMatch(word -> begins(folded, word));
  }

  private static boolean begins(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!Character.isLetterOrDigit(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return id;
  }
}
