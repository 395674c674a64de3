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
import org.rapporteur.ingest.block.Block;

/// A report with numbered paragraphs: chapters and sections, recommendations under their codes,
/// promising practices, quoted provisions and explanatory paragraphs, appendices. A document of no
/// known genre is read the same way; without numbers it comes out as headings and paragraphs.
final class ReportStructure implements Structure {
  private static final Pattern QUOTED_ARTICLE =
      Pattern.compile(
          "Articles? \\d+[^.;]{0,60}\\s[-–—]\\s.{2,120}"
              + "|(?:Lanzarote )?Convention.{0,30}(?:, | [-–—] )Chapter [IVX]+ [-–—].{2,120}"
              + "|Chapter [IVX]+ of the .{0,40}Convention [-–—].{2,120}"
              + "|(?:Lanzarote )?Convention [-–—] (?:Extracts?|Extraits?)");

  /// A provision of which title and text were run together.
  private static final Pattern QUOTED_WHOLE =
      Pattern.compile("Articles? \\d+[^.;]{0,60}\\s[-–—]\\s\\p{Lu}.*", Pattern.DOTALL);

  private static final Pattern QUOTED_REPORT =
      Pattern.compile("Explanatory (?:[Rr]eport|[Nn]ote)\\b.{0,120}|Rapport explicatif\\b.{0,120}");
  private static final Pattern EXPLANATION =
      Pattern.compile(".{10,200}\\s\\d{2,3}\\.\\s\\p{Lu}.*", Pattern.DOTALL);
  private static final int FIRST_EXPLANATION = 10;
  private static final Pattern QUESTIONNAIRE = Pattern.compile("(?i).*questionnaire.*");

  /// The title of a box with what children said.
  private static final Pattern CHILDREN =
      Pattern.compile(
          "(?:Children['’]s (?:contributions?|views|voices?)|Contributions? des enfants)\\b[^.;]{0,100}"
              + "|What (?:the )?children (?:are saying|say|said)|Ce que disent les enfants");

  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?:[“\"«].{20,900}[”\"»]\\s*)?[-–—]\\s*"
              + "(?:Child(?:ren)? |Extracts? from |Enfants? |Extraits? ).{2,200}");

  private static final int LONGEST_TITLE = 250;
  private static final Pattern TITLE_END = Pattern.compile(".*[\\p{L}\\p{N})”’\"]", Pattern.DOTALL);

  /// Unnumbered headings stand below the deepest numbered ones.
  private static final int MINOR = 5;

  /// Boxes stand below all headings, and end where a numbered paragraph begins.
  private static final int BOX = 6;

  private final Voice voice;
  private Mode mode = Mode.PLAIN;
  private Optional<RecommendationCode> lastCode = Optional.empty();
  private Optional<QuestionReader> appendix = Optional.empty();

  /// What the blocks after a heading are until the next one.
  private enum Mode {
    PLAIN,
    PARAGRAPH,
    RECOMMENDATION,
    PRACTICE,
    CHILDREN,
    TREATY,
    EXPLANATORY_REPORT,
    QUOTATION
  }

  ReportStructure(Voice voice) {
    this.voice = voice;
  }

  @Override
  public void compose(List<Block> blocks, Composer composer) {
    NumberChain chain = new NumberChain(blocks);
    boolean fresh = true;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      OptionalInt number = chain.numberAt(i);
      boolean attributed = isBox(blocks, i);
      if (number.isPresent()) {
        mode = Mode.PARAGRAPH;
        composer.closeSections(MINOR);
        Locator place = Locator.NOWHERE.withParagraph(Integer.toString(number.getAsInt()));
        begin(composer, block, Passage.Kind.NUMBERED_PARAGRAPH, voice, place);
        fresh = false;
      } else if (heading(blocks, i, chain, composer)) {
        fresh = true;
      } else if (attributed) {
        begin(composer, block, Passage.Kind.TEXT, Voice.CHILDREN, Locator.NOWHERE);
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

  /// A pull quote, known by the line under it that says whose it is.
  private static boolean isBox(List<Block> blocks, int at) {
    return ATTRIBUTION.matcher(blocks.get(at).words().text()).matches()
        || (at + 1 < blocks.size()
            && blocks.get(at).words().text().length() < 600
            && ATTRIBUTION.matcher(blocks.get(at + 1).words().text()).matches());
  }

  private boolean heading(List<Block> blocks, int at, NumberChain chain, Composer composer) {
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
    if (Headings.isAppendix(text)) {
      mode = Mode.PLAIN;
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
      return title(block, BOX, Mode.PRACTICE, voice, composer);
    }
    if (CHILDREN.matcher(text).matches()) {
      return title(block, BOX, Mode.CHILDREN, Voice.CHILDREN, composer);
    }
    if (QUOTED_ARTICLE.matcher(text).matches() || QUOTED_WHOLE.matcher(text).matches()) {
      return explained(blocks, at)
          ? quotedTitle(block, Mode.EXPLANATORY_REPORT, Voice.EXPLANATORY_REPORT, composer)
          : quotedTitle(block, Mode.TREATY, Voice.TREATY, composer);
    }
    if (QUOTED_REPORT.matcher(text).matches()) {
      return quotedTitle(block, Mode.EXPLANATORY_REPORT, Voice.EXPLANATORY_REPORT, composer);
    }
    if (endsRecommendation(blocks, at)) {
      return title(block, MINOR, Mode.PLAIN, voice, composer);
    }
    if (isForeignTitle(blocks, at, chain)) {
      return quotedTitle(block, Mode.QUOTATION, voice, composer);
    }
    if (block instanceof Block.Heading heading) {
      int depth =
          composer.depth() == 0 ? heading.level() : Math.max(2, Math.min(MINOR, heading.level()));
      return title(block, heading.level() == 1 ? 1 : depth, Mode.PLAIN, voice, composer);
    }
    boolean leads =
        at + 1 < blocks.size()
            && (chain.numberAt(at + 1).isPresent() || isHeadingToo(blocks.get(at + 1)));
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

  /// Whether a provision's title stands over what an explanatory report says of it, whose
  /// paragraphs have numbers of two or three digits.
  private boolean explained(List<Block> blocks, int at) {
    return mode == Mode.EXPLANATORY_REPORT
        && (EXPLANATION.matcher(blocks.get(at).words().text()).matches()
            || (at + 1 < blocks.size()
                && NumberChain.number(blocks.get(at + 1)).orElse(0) >= FIRST_EXPLANATION));
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
        || QUOTED_ARTICLE.matcher(text).matches()
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
    mode = next;
    composer.heading(block.words(), block.page(), depth, speaker);
    return true;
  }

  private boolean quotedTitle(Block block, Mode next, Voice speaker, Composer composer) {
    mode = next;
    begin(composer, block, Passage.Kind.QUOTATION, speaker, Locator.NOWHERE);
    return true;
  }

  private void open(RecommendationHeading found, Block block, Composer composer) {
    mode = Mode.RECOMMENDATION;
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
      case PRACTICE ->
          begin(composer, block, Passage.Kind.PROMISING_PRACTICE, voice, Locator.NOWHERE);
      case CHILDREN -> begin(composer, block, Passage.Kind.TEXT, Voice.CHILDREN, Locator.NOWHERE);
      case TREATY -> begin(composer, block, Passage.Kind.QUOTATION, Voice.TREATY, Locator.NOWHERE);
      case EXPLANATORY_REPORT ->
          begin(composer, block, Passage.Kind.QUOTATION, Voice.EXPLANATORY_REPORT, Locator.NOWHERE);
      case QUOTATION -> begin(composer, block, Passage.Kind.QUOTATION, voice, Locator.NOWHERE);
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
