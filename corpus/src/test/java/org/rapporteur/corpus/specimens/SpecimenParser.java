package org.rapporteur.corpus.specimens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.corpus.specimens.Block.Side;
import org.rapporteur.corpus.specimens.Block.Voice;

/// Reads a source file: a header of `key: value` lines, `---`, then blocks with blank lines between
/// them. A mistake in a source stops the generator with the block it stands in.
final class SpecimenParser {
  private static final Pattern SECTION = Pattern.compile("^([IVX]+(?:\\.[0-9]+)*)\\.? ");
  private static final Pattern RECOMMENDATION =
      Pattern.compile("([IVX]+-[0-9]+)(\\[\\^[a-z0-9]+\\])? ([a-z]+) ([a-z_]+)((?: \\S+)*)");

  private final Function<String, Specimen> others;
  private final InlineParser inlines = new InlineParser();
  private final Map<String, String> noteTexts = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private String section = "";
  private int practices;
  private int paragraphs;
  private String question = "";
  private int followUps;

  /// @param others finds another specimen by its id, for a report that reprints the questionnaire
  SpecimenParser(Function<String, Specimen> others) {
    this.others = others;
  }

  Specimen parse(String source) {
    int end = source.indexOf("\n---\n");
    Map<String, String> header = new HashMap<>();
    source
        .substring(0, end)
        .lines()
        .forEach(line -> header.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
    for (String block : source.substring(end + 5).strip().split("\n\\s*\n")) {
      try {
        add(block.strip());
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(header.get("id") + ": in the block\n" + block, e);
      }
    }
    List<Content> notes = new ArrayList<>();
    for (String id : inlines.noteIds()) {
      notes.add(inlines.parse(value(noteTexts, id)));
    }
    if (notes.size() != noteTexts.size()) {
      throw new IllegalArgumentException(header.get("id") + ": a footnote without a mark");
    }
    Specimen specimen =
        new Specimen(
            value(header, "id"),
            Specimen.Layout.valueOf(value(header, "layout").toUpperCase(Locale.ROOT)),
            value(header, "language"),
            value(header, "title"),
            value(header, "head"),
            LocalDate.parse(value(header, "date")),
            blocks,
            notes);
    String questionnaire = header.get("questionnaire");
    return questionnaire == null
        ? specimen
        : new ReplyAssembler(others.apply(questionnaire).blocks()).assemble(specimen);
  }

  private static String value(Map<String, String> map, String key) {
    String value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("nothing is given for " + key);
    }
    return value;
  }

  private void add(String block) {
    if (block.startsWith("#")) {
      int level = block.indexOf(' ');
      heading(level, block.substring(level + 1));
    } else if (block.startsWith("- ")) {
      for (String item : block.substring(2).split("\n- ")) {
        blocks.add(new Block.Item(inline(item)));
      }
    } else if (block.startsWith(":")) {
      int end = block.indexOf(' ');
      int line = block.indexOf('\n');
      if (end < 0 || (line >= 0 && line < end)) {
        end = line;
      }
      directive(block.substring(1, end), block.substring(end + 1));
    } else if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Entry entry) {
      List<Content> longer = new ArrayList<>(entry.paragraphs());
      longer.add(inline(block));
      blocks.set(blocks.size() - 1, new Block.Entry(entry.goals(), entry.side(), longer));
    } else {
      blocks.add(new Block.Plain(inline(block)));
    }
  }

  private void heading(int level, String text) {
    Matcher matcher = SECTION.matcher(text);
    if (matcher.find()) {
      section = matcher.group(1);
      practices = 0;
    }
    blocks.add(new Block.Heading(level, inline(text)));
  }

  private void directive(String name, String rest) {
    String[] words = rest.split("\\s+", 2);
    String after = words.length > 1 ? words[1] : "";
    switch (name) {
      case "cover" -> blocks.add(new Block.Cover(inline(rest)));
      case "toc" -> blocks.add(new Block.Contents(inline(cells(rest)[0]), cells(rest)[1]));
      case "column" -> blocks.add(columns(rest));
      case "head", "row" -> blocks.add(new Block.Row(name.equals("head"), contents(cells(rest))));
      case "p" -> numbered(Integer.parseInt(words[0]), after);
      case "rec" -> recommendation(rest);
      case "practice" -> {
        practices++;
        blocks.add(new Block.Practice(section + " practice " + practices, inline(rest)));
      }
      case "boxtitle" -> blocks.add(new Block.Boxed(voice(words[0]), true, inline(after)));
      case "box" -> blocks.add(new Block.Boxed(voice(words[0]), false, inline(after)));
      case "note" -> noteTexts.put(words[0], after);
      case "include" -> include(words[0]);
      case "question" -> {
        question = words[0];
        followUps = 0;
        blocks.add(new Block.QuestionTitle(question, inline(after)));
      }
      case "q" -> blocks.add(new Block.Question(words[0], inline(after)));
      case "letter" -> blocks.add(new Block.Letter(words[0], inline(after)));
      case "arrow" -> {
        followUps++;
        blocks.add(new Block.FollowUp(question + ">" + followUps, inline(rest)));
      }
      case "answer" -> answer(rest);
      case "target" -> blocks.add(new Block.Target(words[0], inline(after)));
      case "goal" -> blocks.add(new Block.Goal(words[0], inline(after)));
      case "already", "will" -> entry(name, words[0], after);
      default -> throw new IllegalArgumentException("no directive is called " + name);
    }
  }

  private void numbered(int number, String text) {
    paragraphs++;
    if (number != paragraphs) {
      throw new IllegalArgumentException("paragraph " + paragraphs + " is numbered " + number);
    }
    blocks.add(new Block.Numbered(number, inline(text)));
  }

  private void recommendation(String rest) {
    String[] lines = rest.split("\n", 2);
    Matcher matcher = RECOMMENDATION.matcher(lines[0].strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a recommendation: " + lines[0]);
    }
    String mark = matcher.group(2) == null ? "" : matcher.group(2);
    String title = "Recommendation";
    List<String> addressees = List.of();
    List<String> excepted = List.of();
    for (String word : matcher.group(5).strip().split(" ")) {
      if (word.equals("plural")) {
        title = "Recommendations";
      } else if (word.startsWith("except=")) {
        excepted = List.of(word.substring("except=".length()).split(";"));
      } else if (!word.isEmpty()) {
        addressees = List.of(word.split(";"));
      }
    }
    Advice advice =
        new Advice(matcher.group(1), matcher.group(3), matcher.group(4), addressees, excepted);
    Content heading = inline(title + " " + matcher.group(1) + mark);
    blocks.add(new Block.Recommendation(advice, heading, inline(lines[1])));
  }

  private void answer(String rest) {
    String[] lines = rest.split("\n", 2);
    String[] words = lines[0].split(" ", 2);
    blocks.add(
        new Block.AnswerStart(List.of(words[0].split("\\+")), words.length > 1 ? words[1] : ""));
    String text = lines.length > 1 ? lines[1] : "";
    if (!text.isBlank()) {
      blocks.add(new Block.Plain(inline(text)));
    }
  }

  private void entry(String side, String goals, String text) {
    List<Content> paragraphs = text.isBlank() ? List.of() : List.of(inline(text));
    blocks.add(new Block.Entry(goals, Side.valueOf(side.toUpperCase(Locale.ROOT)), paragraphs));
  }

  private void include(String id) {
    List<Block> included = others.apply(id).blocks();
    for (Block block : included.subList(firstHeading(included), included.size())) {
      // In an appendix the parts of the questionnaire are not chapters.
      blocks.add(
          block instanceof Block.Heading heading ? new Block.Heading(2, heading.text()) : block);
    }
  }

  private static int firstHeading(List<Block> blocks) {
    int index = 0;
    while (!(blocks.get(index) instanceof Block.Heading)) {
      index++;
    }
    return index;
  }

  private Block columns(String rest) {
    List<List<Content>> columns = new ArrayList<>();
    for (String column : cells(rest)) {
      columns.add(contents(column.split("; ")));
    }
    return new Block.Columns(columns);
  }

  /// Cells are parted by a bar with spaces; the bars of annotations have none.
  private static String[] cells(String rest) {
    return rest.strip().split(" \\| ");
  }

  private List<Content> contents(String[] texts) {
    List<Content> contents = new ArrayList<>();
    for (String text : texts) {
      contents.add(inline(text));
    }
    return contents;
  }

  private static Voice voice(String name) {
    return Voice.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private Content inline(String text) {
    return inlines.parse(text.strip().replaceAll("\\s+", " "));
  }
}
