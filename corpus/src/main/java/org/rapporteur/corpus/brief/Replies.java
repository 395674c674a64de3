package org.rapporteur.corpus.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.index.IndexedDocument;

/// The answers of a reply by question.
final class Replies {
  private final Map<Question, List<Quote>> answers = new TreeMap<>();

  Replies(IndexedDocument reply) {
    for (TaggedPassage tagged : reply.passages()) {
      Question question = tagged.passage().locator().question();
      if (question != null && tagged.passage().kind() == Passage.Kind.ANSWER) {
        answers.computeIfAbsent(question, key -> new ArrayList<>()).add(Quote.of(reply, tagged));
      }
    }
  }

  /// The answers to questions and their parts, and to what contains them, in order.
  ///
  /// @param label the short label of a question
  List<Answered> to(Collection<Question> questions, Function<Question, String> label) {
    List<Answered> found = new ArrayList<>();
    answers.forEach((question, quotes) -> {
      if (questions.stream().anyMatch(q -> q.contains(question) || question.contains(q))) {
        found.add(new Answered(question, label.apply(question), quotes));
      }
    });
    return found;
  }
}
