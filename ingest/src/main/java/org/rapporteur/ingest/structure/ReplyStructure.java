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
import org.rapporteur.ingest.identity.CivilSociety;

/// A reply to a questionnaire: the questionnaire's wording, repeated, and under each question the
/// answer. An answer after several questions asked together is the answer to what they have in
/// common: after 1.1.a and 1.1.b it answers 1.1.
final class ReplyStructure implements Structure {
  /// An answer longer than this, in UTF-16 units, is parted between its paragraphs, so that a
  /// quotation has a page.
  private static final int LONG_ANSWER = 2_000;

  private static final Pattern HEADING = Pattern.compile("(?:Question|QUESTION)\\s+\\d{1,2}\\b");

  /// How an answer says that it answers several questions.
  private static final Pattern CONSOLIDATED =
      Pattern.compile(
          "^(?:Consolidated|Joint|Common|Combined) (?:answer|reply)|^R[ée]ponse (?:commune|globale|consolid[ée]e|group[ée]e)"
              + "|^(?:(?:Answers?|Repl(?:y|ies)|R[ée]ponses?) (?:to|aux?) )?(?:[Qq]uestions? )?\\d{1,2}\\.\\d{1,2}\\.?"
              + "(?:[,;] ?\\d{1,2}\\.\\d{1,2}\\.?)* ?(?:and|to|et|à|[-–]) ?\\d{1,2}\\.\\d{1,2}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final QuestionReader reader;
  private final Voice author;
  private Voice speaker;
  private final List<QuestionReader.Line> asked = new ArrayList<>();
  private Optional<Locator> answering = Optional.empty();
  private boolean inAnswer;

  /// Whether somebody else spoke inside the answer.
  private boolean interrupted;

  /// @param author who says what is not the questionnaire's wording, unless the cover names another
  ReplyStructure(QuestionReader reader, Voice author) {
    this.reader = reader;
    this.author = author;
    this.speaker = author;
  }

  @Override
  public void compose(List<Block> all, Composer composer) {
    List<Block> blocks = GluedItems.parted(all);
    if (author == Voice.STATE
        && CivilSociety.wrote(blocks.stream().map(block -> block.words().text()).toList())) {
      speaker = Voice.CIVIL_SOCIETY;
    }
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = block.words().text();
      boolean asking = !asked.isEmpty() && !inAnswer;
      if (Instruction.isSecretariats(text)) {
        aside(block, Voice.UNATTRIBUTED, composer);
        continue;
      }
      Optional<QuestionReader.Line> line = reader.read(text, asking);
      if (line.isPresent()) {
        question(block, line.get(), composer);
      } else if (isPartHeading(blocks, i)) {
        inAnswer = false;
        asked.clear();
        answering = Optional.empty();
        composer.heading(block.words(), block.page(), 1, Voice.QUESTIONNAIRE);
      } else if (isBeforeQuestions() && Instruction.toRespondents(text)) {
        aside(block, Voice.QUESTIONNAIRE, composer);
      } else {
        answer(block, composer);
      }
    }
  }

  private boolean isBeforeQuestions() {
    return asked.isEmpty() && answering.isEmpty();
  }

  /// A paragraph that is neither question nor answer.
  private void aside(Block block, Voice voice, Composer composer) {
    composer.begin(Passage.Kind.TEXT, block.words(), block.page(), voice, Locator.NOWHERE);
    interrupted = true;
  }

  private void question(Block block, QuestionReader.Line line, Composer composer) {
    boolean heading = line.followUp() == 0 && line.question().parent().isEmpty();
    boolean next =
        !asked.isEmpty() && asked.getFirst().question().number() != line.question().number();
    if (inAnswer || next) {
      asked.clear();
    }
    inAnswer = false;
    asked.add(line);
    if (heading && HEADING.matcher(block.words().text()).lookingAt()) {
      composer.section(2, block.words().text());
    }
    Locator place = Locator.NOWHERE.withQuestion(line.question(), line.followUp());
    composer.begin(Passage.Kind.QUESTION, block.words(), block.page(), Voice.QUESTIONNAIRE, place);
  }

  private void answer(Block block, Composer composer) {
    boolean first = !inAnswer;
    if (first && !asked.isEmpty()) {
      answering = Optional.of(answered(CONSOLIDATED.matcher(block.words().text()).find()));
    }
    inAnswer = true;
    if (answering.isEmpty()) {
      composer.begin(Passage.Kind.TEXT, block.words(), block.page(), speaker, Locator.NOWHERE);
    } else if (first
        || interrupted
        || composer.openLength() + block.words().text().length() > LONG_ANSWER) {
      composer.begin(Passage.Kind.ANSWER, block.words(), block.page(), speaker, answering.get());
    } else {
      composer.add(block.words());
    }
    interrupted = false;
  }

  /// What the questions asked since the last answer have in common. Lettered items asked together
  /// are answered together; sub-questions are so only where the answer says it, else the earlier
  /// ones were left unanswered.
  private Locator answered(boolean consolidated) {
    List<QuestionReader.Line> leaves =
        asked.stream()
            .filter(line -> asked.stream().noneMatch(other -> isInside(other, line)))
            .distinct()
            .toList();
    QuestionReader.Line last = leaves.getLast();
    List<QuestionReader.Line> together =
        consolidated ? leaves : leaves.stream().filter(leaf -> isBeside(leaf, last)).toList();
    if (together.size() == 1) {
      return Locator.NOWHERE.withQuestion(last.question(), last.followUp());
    }
    Question common = together.getFirst().question();
    for (QuestionReader.Line leaf : together) {
      while (!common.contains(leaf.question()) && common.parent().isPresent()) {
        common = common.parent().get();
      }
    }
    return Locator.NOWHERE.withQuestion(common, 0);
  }

  private static boolean isBeside(QuestionReader.Line leaf, QuestionReader.Line last) {
    return leaf.equals(last)
        || (last.followUp() == 0
            && leaf.followUp() == 0
            && leaf.question().part() == last.question().part());
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
