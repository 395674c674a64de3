package org.rapporteur.bench.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A reply to a questionnaire: the cover, then questions as they were put, each with its answer.
/// Some are left out and some unanswered; the last ones more often, since the reply ends when it is
/// long enough.
final class Reply {
  private static final double LEFT_OUT = 0.1;
  private static final double UNANSWERED = 0.08;
  private static final double WITH_ITEMS = 0.4;
  private static final double ITEM_BY_ITEM = 0.5;

  /// Before every fourth question stands the title of a part.
  private static final int QUESTIONS_IN_PART = 4;

  private final Profile profile;
  private final Phrasebook phrases;
  private final QuestionForm form;
  private final WordSource words;
  private final Random random;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Reply(
      Profile profile, Phrasebook phrases, QuestionForm form, WordSource words, Random random) {
    this.profile = profile;
    this.phrases = phrases;
    this.form = form;
    this.words = words;
    this.random = random;
  }

  static List<Paragraph> write(
      Profile profile, Phrasebook phrases, QuestionForm form, WordSource words, Random random) {
    Reply reply = new Reply(profile, phrases, form, words, random);
    reply.cover();
    reply.questions();
    return reply.paragraphs;
  }

  private void cover() {
    cover("notice");
    paragraphs.add(new Paragraph(Paragraph.Role.COVER, profile.symbol()));
    cover("convention");
    cover("convention-title");
    cover("reply-title");
    String name = profile.author().name(profile.language()).toUpperCase(Locale.ROOT);
    paragraphs.add(new Paragraph(Paragraph.Role.COVER, name));
    cover("round-" + profile.round());
    cover("theme");
  }

  private void cover(String kind) {
    paragraphs.add(new Paragraph(Paragraph.Role.COVER, phrases.any(kind, random, words)));
  }

  private void questions() {
    for (int i = 0; i < form.topics().size(); i++) {
      if (i % QUESTIONS_IN_PART == 0) {
        String title = phrases.numbered("part", i / QUESTIONS_IN_PART, random, words);
        paragraphs.add(new Paragraph(Paragraph.Role.PART, title));
      }
      QuestionForm.Topic topic = form.topics().get(i);
      paragraphs.add(new Paragraph(Paragraph.Role.TITLE, topic.title()));
      for (QuestionForm.Part part : topic.parts()) {
        if (random.nextDouble() >= LEFT_OUT) {
          ask(part);
        }
        if (paragraphs.size() >= profile.passages()) {
          return;
        }
      }
    }
  }

  private void ask(QuestionForm.Part part) {
    int lines = random.nextDouble() < WITH_ITEMS ? part.lines().size() : 1;
    // Only where the numbers of the questions are known, an item is told after an answer.
    boolean apart = profile.round().equals("2") && random.nextDouble() < ITEM_BY_ITEM;
    for (int i = 0; i < lines; i++) {
      paragraphs.add(new Paragraph(Paragraph.Role.QUESTION, part.lines().get(i)));
      boolean last = i == lines - 1;
      if ((last || (apart && i > 0)) && random.nextDouble() >= UNANSWERED) {
        String answer = new Prose(phrases).paragraph("opening", random, words);
        paragraphs.add(new Paragraph(Paragraph.Role.ANSWER, answer));
      }
    }
  }
}
