package org.rapporteur.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.ingest.block.Block;

/// A reply to a questionnaire: the questionnaire's wording, repeated, and under each question the
/// answer. An answer after several questions asked together is the answer to what they have in
/// common: after 1.1.a and 1.1.b it answers 1.1.
final class ReplyStructure implements Structure {
  /// An answer longer than this, in UTF-16 units, is parted between its paragraphs, so that a
  /// quotation has a page.
  private static final int LONG_ANSWER = 2_000;

  private static final Pattern HEADING = Pattern.compile("(?:Question|QUESTION)\\s+\\d{1,2}\\b");

  private final QuestionReader reader;
  private final Voice speaker;
  private final List<QuestionReader.Line> asked = new ArrayList<>();
  private Optional<Locator> answering = Optional.empty();
  private boolean inAnswer;

  /// @param speaker who says what is not the questionnaire's wording
  ReplyStructure(QuestionReader reader, Voice speaker) {
    this.reader = reader;
    this.speaker = speaker;
  }

  @Override
  public void compose(List<Block> blocks, Composer composer) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = block.words().text();
      boolean asking = !asked.isEmpty() && !inAnswer;
      Optional<QuestionReader.Line> line = reader.read(text, asking);
      if (line.isPresent()) {
        question(block, line.get(), composer);
      } else if (isPartHeading(blocks, i)) {
        inAnswer = false;
        asked.clear();
        answering = Optional.empty();
        composer.heading(block.words(), block.page(), 1, Voice.QUESTIONNAIRE);
      } else {
        answer(block, composer);
      }
    }
  }

  private void question(Block block, QuestionReader.Line line, Composer composer) {
    if (inAnswer) {
      asked.clear();
    }
    inAnswer = false;
    asked.add(line);
    boolean heading = line.followUp() == 0 && line.question().parent().isEmpty();
    if (heading && HEADING.matcher(block.words().text()).lookingAt()) {
      composer.section(2, block.words().text());
    }
    Locator place = Locator.NOWHERE.withQuestion(line.question(), line.followUp());
    composer.begin(Passage.Kind.QUESTION, block.words(), block.page(), Voice.QUESTIONNAIRE, place);
  }

  private void answer(Block block, Composer composer) {
    boolean first = !inAnswer;
    if (first && !asked.isEmpty()) {
      answering = Optional.of(answered());
    }
    inAnswer = true;
    if (answering.isEmpty()) {
      composer.begin(Passage.Kind.TEXT, block.words(), block.page(), speaker, Locator.NOWHERE);
    } else if (first || composer.openLength() + block.words().text().length() > LONG_ANSWER) {
      composer.begin(Passage.Kind.ANSWER, block.words(), block.page(), speaker, answering.get());
    } else {
      composer.add(block.words());
    }
  }

  /// What the questions asked since the last answer have in common.
  private Locator answered() {
    List<QuestionReader.Line> leaves =
        asked.stream()
            .filter(line -> asked.stream().noneMatch(other -> isInside(other, line)))
            .distinct()
            .toList();
    if (leaves.size() == 1) {
      return Locator.NOWHERE.withQuestion(
          leaves.getFirst().question(), leaves.getFirst().followUp());
    }
    Question common = leaves.getFirst().question();
    for (QuestionReader.Line leaf : leaves) {
      while (!common.contains(leaf.question()) && common.parent().isPresent()) {
        common = common.parent().get();
      }
    }
    return Locator.NOWHERE.withQuestion(common, 0);
  }

  private static boolean isInside(QuestionReader.Line inner, QuestionReader.Line outer) {
    if (outer.followUp() > 0) {
      // letters under the prompt of a follow-up belong to the whole question
      return inner.question().parent().equals(Optional.of(Question.of(outer.question().number())))
          && !inner.question().letter().isEmpty();
    }
    return inner.followUp() > 0
        ? outer.question().equals(inner.question())
        : outer.question().contains(inner.question()) && !outer.question().equals(inner.question());
  }

  /// `Prevention`, `Protection`: a title right above a question's heading.
  private static boolean isPartHeading(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    boolean title = block instanceof Block.Heading || Headings.readsLikeTitle(block.words().text());
    return title
        && at + 1 < blocks.size()
        && blocks.get(at + 1).words().text().matches("(?s)" + HEADING.pattern() + ".*");
  }
}
