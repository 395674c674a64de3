package org.rapporteur.ingest.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.RecommendationScheme;
import org.rapporteur.ingest.block.Block;

/// A report with numbered paragraphs: chapters and sections, recommendations under their codes,
/// promising practices, quoted provisions and explanatory paragraphs, appendices. A document of no
/// known genre is read the same way; without numbers it comes out as headings and paragraphs.
final class ReportStructure implements Structure {
  /// The questions themselves, and not what was answered to them.
  private static final Pattern QUESTIONNAIRE =
      Pattern.compile(
          "(?i)(?!.*(?:repl(?:y|ies)|responses?|answers?|réponses?)\\b).*questionnaire.*");

  private static final int LONGEST_TITLE = 250;
  private static final Pattern TITLE_END = Pattern.compile(".*[\\p{L}\\p{N})”’\"]", Pattern.DOTALL);

  /// Unnumbered headings stand below the deepest numbered ones.
  private static final int MINOR = 5;

  /// Boxes stand below all headings, and end where a numbered paragraph begins.
  private static final int BOX = 6;

  private final Voice author;
  private final RecommendationScheme scheme;

  /// Who speaks where nobody is quoted: the author, but for comments that others append.
  private Voice voice;

  /// Who speaks in a box or a quotation, if it is open.
  private Optional<Voice> quoted = Optional.empty();

  private Mode mode = Mode.PLAIN;

  /// Where promising practices stand: under the number of their paragraph, if their title has one.
  private Locator practices = Locator.NOWHERE;

  private Optional<RecommendationCode> lastCode = Optional.empty();
  private Optional<QuestionReader> appendix = Optional.empty();

  /// What the blocks after a heading are until the next one.
  private enum Mode {
    PLAIN,
    PARAGRAPH,
    RECOMMENDATION,
    PRACTICE,
    BOX,
    QUOTATION
  }

  ReportStructure(Voice author, RecommendationScheme scheme) {
    this.author = author;
    this.voice = author;
    this.scheme = scheme;
  }

  @Override
  public void compose(List<Block> source, Composer composer) {
    RecommendationItems items = RecommendationItems.of(source, scheme);
    List<Block> blocks = items.blocks();
    NumberChain chain = new NumberChain(blocks);
    QuotedTitle titles = new QuotedTitle(blocks, chain, author);
    boolean fresh = true;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      OptionalInt number = chain.numberAt(i);
      Optional<Voice> signed = PullQuote.speaker(blocks, i);
      Optional<RecommendationItems.Item> item = items.at(i);
      if (item.isPresent()) {
        item(item.get(), block, composer);
        fresh = true;
      } else if (number.isPresent()) {
        Locator place = Locator.NOWHERE.withParagraph(Integer.toString(number.getAsInt()));
        boolean overPractices = Headings.isNumberedPractice(block.words().text());
        enter(overPractices ? Mode.PRACTICE : Mode.PARAGRAPH, Optional.empty());
        practices = place;
        composer.closeSections(MINOR);
        begin(composer, block, Passage.Kind.NUMBERED_PARAGRAPH, voice, place);
        fresh = false;
      } else if (heading(blocks, i, chain, titles, composer)) {
        fresh = true;
      } else if (signed.isPresent()) {
        begin(composer, block, Passage.Kind.TEXT, signed.get(), Locator.NOWHERE);
        fresh = false;
      } else {
        fresh = body(block, fresh, composer);
      }
    }
  }

  private void begin(
      Composer composer, Block block, Passage.Kind kind, Voice speaker, Locator place) {
    composer.begin(kind, block.words(), block.page(), speaker, place);
  }

  private void enter(Mode next, Optional<Voice> speaker) {
    mode = next;
    quoted = speaker;
  }

  /// A recommendation in a list, the paragraph over the list being its section.
  private void item(RecommendationItems.Item item, Block block, Composer composer) {
    enter(Mode.PLAIN, Optional.empty());
    if (composer.depth() < BOX) {
      composer.section(BOX, item.list());
    }
    Locator place = Locator.NOWHERE.withRecommendation(item.code());
    begin(composer, block, Passage.Kind.RECOMMENDATION, voice, place);
  }

  private boolean heading(
      List<Block> blocks, int at, NumberChain chain, QuotedTitle titles, Composer composer) {
    Block block = blocks.get(at);
    if (NumberChain.number(block).isPresent()) {
      return false;
    }
    String text = block.words().text();
    Optional<RecommendationHeading> recommendation =
        RecommendationHeading.read(block.words(), lastCode);
    if (recommendation.isPresent()) {
      open(recommendation.get(), block, composer);
      return true;
    }
    boolean comments = isOverStatesComments(at, text, chain);
    if (Headings.isAppendix(text) || comments) {
      enter(Mode.PLAIN, Optional.empty());
      voice = comments ? Voice.STATE : author;
      appendix =
          QUESTIONNAIRE.matcher(text).matches()
              ? Optional.of(new QuestionReader(Optional.empty()))
              : Optional.empty();
      composer.heading(block.words(), block.page(), 1, voice);
      return true;
    }
    if (appendix.isPresent()) {
      return false;
    }
    int numbered = Headings.numberedDepth(text);
    if (numbered > 0) {
      leaveOtherChapter(text, numbered, composer);
      return title(block, numbered, Mode.PLAIN, voice, composer);
    }
    if (Headings.isSteps(text)) {
      return title(block, BOX, Mode.PLAIN, voice, composer);
    }
    if (Headings.isPromisingPractice(text)) {
      practices = Locator.NOWHERE;
      return title(block, BOX, Mode.PRACTICE, voice, composer);
    }
    boolean own = titles.isOwn(at);
    if (!own) {
      Optional<Voice> boxed = SpeakerTitle.overBox(text);
      if (boxed.isPresent()) {
        title(block, BOX, Mode.BOX, boxed.get(), composer);
        enter(Mode.BOX, boxed);
        return true;
      }
      Optional<Voice> speaker = titles.speaker(at, quoted);
      if (speaker.isPresent()) {
        return quotedTitle(block, speaker.get(), composer);
      }
      if (isForeignTitle(blocks, at, chain)) {
        return quotedTitle(block, voice, composer);
      }
    }
    if (endsRecommendation(blocks, at)) {
      return title(block, MINOR, Mode.PLAIN, voice, composer);
    }
    if (block instanceof Block.Heading heading) {
      int depth =
          composer.depth() == 0 ? heading.level() : Math.max(2, Math.min(MINOR, heading.level()));
      return title(block, heading.level() == 1 ? 1 : depth, Mode.PLAIN, voice, composer);
    }
    boolean leads =
        (own && QuotedTitle.isOfTreaty(text))
            || (at + 1 < blocks.size()
                && (chain.numberAt(at + 1).isPresent() || isHeadingToo(blocks.get(at + 1))));
    if (leads && Headings.readsLikeTitle(text)) {
      boolean outer = text.equals(text.toUpperCase(Locale.ROOT)) || composer.depth() == 0;
      return title(block, outer ? 1 : MINOR, Mode.PLAIN, voice, composer);
    }
    return false;
  }

  /// A section whose chapter is not the open one belongs to a chapter whose title was lost.
  private static void leaveOtherChapter(String text, int depth, Composer composer) {
    String open = Headings.chapter(composer.chapterTitle());
    if (depth > 1 && !open.equals(Headings.chapter(text))) {
      composer.closeSections(0);
    }
  }

  /// Comments are appended: they have the title of an appendix, or come after all paragraphs.
  private static boolean isOverStatesComments(int at, String text, NumberChain chain) {
    return SpeakerTitle.isOverStatesComments(text)
        && (Headings.isAppendix(text) || chain.isPast(at));
  }

  /// The title of what comes after a recommendation that is complete: it begins with a capital and
  /// ends without a stop.
  private boolean endsRecommendation(List<Block> blocks, int at) {
    String text = blocks.get(at).words().text();
    return mode == Mode.RECOMMENDATION
        && at > 0
        && blocks.get(at) instanceof Block.Paragraph
        && blocks.get(at - 1).words().text().endsWith(".")
        && text.length() <= LONGEST_TITLE
        && text.length() >= 3
        && Character.isUpperCase(text.codePointAt(0))
        && TITLE_END.matcher(text).matches();
  }

  private static boolean isHeadingToo(Block next) {
    String text = next.words().text();
    return next instanceof Block.Heading
        || QuotedTitle.isOfTreaty(text)
        || Headings.numberedDepth(text) > 0
        || Headings.isSteps(text)
        || Headings.isPromisingPractice(text);
  }

  /// The title of another text, of which numbered paragraphs follow that are not this document's.
  private boolean isForeignTitle(List<Block> blocks, int at, NumberChain chain) {
    if (at + 1 >= blocks.size() || blocks.get(at) instanceof Block.ListItem) {
      return false;
    }
    String text = blocks.get(at).words().text();
    return mode != Mode.RECOMMENDATION
        && chain.exists()
        && NumberChain.number(blocks.get(at + 1)).isPresent()
        && chain.numberAt(at + 1).isEmpty()
        && NumberChain.number(blocks.get(at)).isEmpty()
        && text.length() < 250
        && !text.isEmpty()
        && Character.isUpperCase(text.codePointAt(0))
        && !text.endsWith(":")
        && !text.endsWith(".");
  }

  private boolean title(Block block, int depth, Mode next, Voice speaker, Composer composer) {
    enter(next, Optional.empty());
    composer.heading(block.words(), block.page(), depth, speaker);
    return true;
  }

  private boolean quotedTitle(Block block, Voice speaker, Composer composer) {
    enter(Mode.QUOTATION, Optional.of(speaker));
    begin(composer, block, Passage.Kind.QUOTATION, speaker, Locator.NOWHERE);
    return true;
  }

  private void open(RecommendationHeading found, Block block, Composer composer) {
    enter(Mode.RECOMMENDATION, Optional.empty());
    lastCode = Optional.of(found.code());
    Locator place = Locator.NOWHERE.withRecommendation(found.code());
    composer.heading(found.words(), block.page(), BOX + 1, voice, place);
  }

  /// A block that is neither heading nor numbered paragraph.
  ///
  /// @param fresh whether it is the first since the heading
  /// @return whether the next block is still the first
  private boolean body(Block block, boolean fresh, Composer composer) {
    if (appendix.isPresent()) {
      question(block, appendix.get(), composer);
      return false;
    }
    switch (mode) {
      case PLAIN -> begin(composer, block, Passage.Kind.TEXT, voice, Locator.NOWHERE);
      case PARAGRAPH -> composer.add(block.words());
      case RECOMMENDATION -> {
        Locator place = Locator.NOWHERE;
        if (lastCode.isPresent()) {
          place = place.withRecommendation(lastCode.get());
        }
        continueOrBegin(block, fresh, Passage.Kind.RECOMMENDATION, voice, place, composer);
      }
      case PRACTICE -> begin(composer, block, Passage.Kind.PROMISING_PRACTICE, voice, practices);
      case BOX -> begin(composer, block, Passage.Kind.TEXT, quoted.orElse(voice), Locator.NOWHERE);
      case QUOTATION ->
          begin(composer, block, Passage.Kind.QUOTATION, quoted.orElse(voice), Locator.NOWHERE);
    }
    return false;
  }

  private void continueOrBegin(
      Block block,
      boolean fresh,
      Passage.Kind kind,
      Voice speaker,
      Locator place,
      Composer composer) {
    if (fresh) {
      begin(composer, block, kind, speaker, place);
    } else {
      composer.add(block.words());
    }
  }

  private static void question(Block block, QuestionReader reader, Composer composer) {
    Locator place =
        reader
            .read(block.words().text(), true)
            .map(line -> Locator.NOWHERE.withQuestion(line.question(), line.followUp()))
            .orElse(Locator.NOWHERE);
    composer.begin(Passage.Kind.QUESTION, block.words(), block.page(), Voice.QUESTIONNAIRE, place);
  }
}
