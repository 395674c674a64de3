package org.rapporteur.corpus.specimens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Repeats the wording of the questionnaire before every answer, as replies of States do. A
/// question without an answer keeps its wording and is followed by the next one.
final class ReplyAssembler {
  private final List<Block> questionnaire;
  private final Map<String, List<Block>> answers = new HashMap<>();
  private final Map<String, Block.AnswerStart> starts = new HashMap<>();

  ReplyAssembler(List<Block> questionnaire) {
    this.questionnaire = List.copyOf(questionnaire);
  }

  Specimen assemble(Specimen source) {
    List<Block> result = new ArrayList<>();
    String key = "";
    for (Block block : source.blocks()) {
      if (block instanceof Block.AnswerStart start) {
        // A consolidated answer is printed after the last of the questions it replies to.
        key = start.questions().getLast();
        starts.put(key, start);
        answers.put(key, new ArrayList<>());
      } else if (key.isEmpty()) {
        result.add(block);
      } else {
        answers.computeIfAbsent(key, k -> new ArrayList<>()).add(block);
      }
    }
    interleave(result);
    if (!answers.isEmpty()) {
      throw new IllegalArgumentException(
          source.id() + ": the questionnaire has no " + answers.keySet());
    }
    return source.withBlocks(result);
  }

  private void interleave(List<Block> result) {
    boolean begun = false;
    String question = "";
    for (Block block : questionnaire) {
      begun |= block instanceof Block.Heading;
      if (!begun) {
        continue;
      }
      if (!(block instanceof Block.Letter)) {
        answer(question, result);
      }
      result.add(block);
      if (block instanceof Block.Question asked) {
        question = asked.number();
      } else if (block instanceof Block.Letter letter) {
        answer(question + "." + letter.letter(), result);
      } else if (block instanceof Block.FollowUp followUp) {
        answer(followUp.locator(), result);
      }
    }
    answer(question, result);
  }

  /// Adds the answer to a question, once.
  private void answer(String key, List<Block> result) {
    List<Block> blocks = answers.remove(key);
    Block.AnswerStart start = starts.get(key);
    if (blocks == null || start == null) {
      return;
    }
    if (!start.label().isEmpty()) {
      result.add(new Block.AnswerLabel(Content.of(start.label())));
    }
    String locator = String.join(";", start.questions());
    boolean first = true;
    for (Block block : blocks) {
      if (block instanceof Block.Plain plain) {
        result.add(new Block.Answer(locator, first, plain.text()));
        first = false;
      } else {
        result.add(block);
      }
    }
  }
}
