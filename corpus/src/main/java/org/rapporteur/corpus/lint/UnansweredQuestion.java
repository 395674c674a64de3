package org.rapporteur.corpus.lint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.answer.Answer;
import org.rapporteur.corpus.answer.AnswerCell;
import org.rapporteur.corpus.answer.AnswerState;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.answer.Item;
import org.rapporteur.corpus.answer.ListedItem;
import org.rapporteur.corpus.answer.Part;

/// A reply repeats a question and says nothing under it, or only sends the reader to where nothing
/// is. An answer given together with others, in parts or elsewhere is one. Of a question without
/// any answer and its parts, the question is told.
final class UnansweredQuestion implements Check {
  private static final Finding.Kind KIND =
      new Finding.Kind(
          "unanswered-question",
          Severity.WARNING,
          "a reply repeats a question and does not answer it",
          "Ask the party; or see in the file whether the answer was read as something else.");

  @Override
  public Finding.Kind kind() {
    return KIND;
  }

  @Override
  public void look(Inspected document, Beside beside, Consumer<Finding> findings) {
    Optional<Party> party = document.metadata().partyValue();
    Optional<Compilation> compilation = beside.compilation(document.metadata());
    if (!document.is(Genre.REPLY) || party.isEmpty() || compilation.isEmpty()) {
      return;
    }
    Set<Question> empty = new HashSet<>();
    for (ListedItem listed : compilation.get().items()) {
      Item item = listed.item();
      AnswerCell cell = compilation.get().cell(party.get(), item);
      if (cell.state() == AnswerState.EMPTY) {
        boolean told =
            item.followUp() > 0
                ? empty.contains(item.question())
                : item.question().parent().filter(empty::contains).isPresent();
        if (item.followUp() == 0) {
          empty.add(item.question());
        }
        if (!told) {
          findings.accept(
              document.finding(
                  KIND,
                  at(document, cell, cell.wording()),
                  "nothing under question " + item,
                  "an answer"));
        }
      } else if (cell.state() == AnswerState.REFERS_TO_NOTHING) {
        findings.accept(
            document.finding(
                KIND,
                at(document, cell, first(cell)),
                "question %s: %s".formatted(item, String.join("; ", cell.problems())),
                "an answer, or a reference that leads to one"));
      }
    }
  }

  private static @Nullable Part first(AnswerCell cell) {
    return cell.answers().stream().map(Answer::first).findFirst().orElse(null);
  }

  /// The passage of a part, or the beginning of the document if the part stands in another edition.
  private static Passage at(Inspected document, AnswerCell cell, @Nullable Part part) {
    boolean here = cell.document().equals(document.document().entry().source().name());
    int ordinal = part != null && here ? part.ordinal() : 0;
    return document.passages().get(ordinal).passage();
  }
}
