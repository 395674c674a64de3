package org.rapporteur.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

/// Seeded documents of no sense: headings, numbers, codes, questions, prompts, marks and odd
/// characters in any order.
final class RandomBlocks {
  private static final List<String> OPENINGS =
      List.of(
          "%d. ",
          "Recommendation III-%d",
          "Recommendation II-%d102",
          "Recommendations CIVIL-%d",
          "II.%d. ",
          "I. Introduction",
          "Appendix %d ",
          "Appendix I – Questionnaire",
          "Question %d. ",
          "%d.1. ",
          "%d.2. ",
          "a. ",
          "b) ",
          "- ",
          "→ Please specify (questions %d.1, %d.2)",
          "Article %d – Offences",
          "Promising practice",
          "Explanatory report",
          "Policy target No. %d",
          "Operational Goal:",
          "Operational goal: more",
          "Actions already undertaken",
          "Description of the actions already undertaken: ",
          "A) Please describe",
          "- Children from somewhere",
          "–",
          "Recommendations for steps to be taken",
          "%d. The recommendations below: ",
          "%d.1 Adopt (Corvania); %d.2 ",
          "Titre",
          "TITLE",
          "",
          "",
          "",
          "",
          "",
          "");
  private static final List<String> WORDS =
      List.of(
          "the",
          "parties",
          "Articles",
          "so143",
          "others.12",
          "child",
          "l’enfant",
          "«\u00A0oui\u00A0»",
          "25(1)(e)",
          "and",
          "co-",
          "operation",
          "ﬁn",
          "𝒜𝒷",
          "e\u0301",
          "مرحبا",
          "😀",
          "II-6102",
          "Convention,",
          "law.",
          "does?b.",
          "–",
          "…",
          "\u2028x",
          "of:");

  private RandomBlocks() {}

  static List<Block> document(long seed) {
    Random random = new Random(seed);
    List<Block> blocks = new ArrayList<>();
    int size = random.nextInt(40);
    for (int i = 0; i < size; i++) {
      String page = random.nextInt(4) == 0 ? "" : Integer.toString(i / 7);
      blocks.add(
          switch (random.nextInt(8)) {
            case 0 -> new Block.Heading(page, words(random), 1 + random.nextInt(6));
            case 1 -> new Block.ListItem(page, words(random));
            case 2 -> new Block.TableRow(page, cells(random));
            case 3 ->
                new Block.Footnote(
                    page,
                    Integer.toString(1 + random.nextInt(5)),
                    Words.of("Note. ").then("", words(random)));
            default -> new Block.Paragraph(page, words(random));
          });
    }
    return blocks;
  }

  private static List<Words> cells(Random random) {
    List<Words> cells = new ArrayList<>();
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      cells.add(random.nextInt(3) == 0 ? Words.NONE : words(random));
    }
    return cells;
  }

  private static Words words(Random random) {
    String opening = OPENINGS.get(random.nextInt(OPENINGS.size()));
    StringBuilder text =
        new StringBuilder(opening.replace("%d", Integer.toString(1 + random.nextInt(12))));
    int size = random.nextInt(4) == 0 ? 0 : random.nextInt(12);
    List<FootnoteMark> marks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      text.append(text.isEmpty() || text.charAt(text.length() - 1) == ' ' ? "" : " ");
      text.append(WORDS.get(random.nextInt(WORDS.size())));
      if (random.nextInt(10) == 0) {
        marks.add(new FootnoteMark(text.length(), Integer.toString(1 + random.nextInt(6))));
      }
    }
    if (text.isEmpty() && random.nextBoolean()) {
      marks.add(new FootnoteMark(0, "1"));
    }
    return new Words(
        text.toString().stripTrailing(),
        marks.stream()
            .filter(m -> m.offset() <= text.toString().stripTrailing().length())
            .toList());
  }
}
