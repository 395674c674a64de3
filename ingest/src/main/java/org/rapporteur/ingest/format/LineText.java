package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.format.TextBlock.Kind;

/// Text with a paragraph on each line, with or without Markdown: `#` headings, `- ` items,
/// emphasis, links, rows of cells parted by tabs, superscript digits for footnote marks and, at a
/// line's start, for the footnotes themselves.
final class LineText {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern FOOTNOTE = Pattern.compile("^([" + RAISED + "]{1,4})\\s+(\\S.*)$");
  private static final Pattern MARKS =
      Pattern.compile("[" + RAISED + "]+(?:,\\s?(?=[" + RAISED + "]))?");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.+?)\\s*#*$");
  private static final Pattern ITEM = Pattern.compile("^\\s*[-*+]\\s+(?=\\S)(.*)$");
  private static final Pattern TAG = Pattern.compile("</?(?:u|b|i|em|strong|p|sup|sub|br)\\s*/?>");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\[]{1,400})\\]\\(([^()\\s]*|[^()]*\\([^()]*\\)[^()]*)\\)");
  private static final Pattern RULE = Pattern.compile("[-|:\\s]*+");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*\\*?|__(?=\\S)|(?<=\\S)__");
  private static final Pattern SINGLE =
      Pattern.compile("(?<![\\w*])\\*(?=\\S)([^*\\n]{1,300}?)(?<=\\S)\\*(?![\\w*])");

  private static final int LONGEST_LABEL = 4;

  /// How many footnotes in a row may be missing.
  private static final int LEAP = 3;

  private final List<String> lines;
  private int nextMark = 1;

  LineText(List<String> lines) {
    this.lines = lines;
  }

  List<TextBlock> blocks() {
    List<TextBlock> blocks = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !isRule(line)) {
        blocks.add(block(line));
      }
    }
    return blocks;
  }

  /// A line of dashes, or the one below the head of a table.
  private static boolean isRule(String line) {
    return line.contains("--") && RULE.matcher(line).matches();
  }

  private TextBlock block(String line) {
    Matcher footnote = FOOTNOTE.matcher(line.strip());
    if (footnote.matches()) {
      String label = digits(footnote.group(1));
      return TextBlock.footnote("", label, plain(footnote.group(2)));
    }
    Matcher heading = HEADING.matcher(line.strip());
    if (heading.matches()) {
      return new TextBlock("", Kind.HEADING, "", plain(heading.group(1)));
    }
    if (isRow(line)) {
      return new TextBlock("", Kind.ROW, "", plain(line));
    }
    Matcher item = ITEM.matcher(line);
    return item.matches()
        ? new TextBlock("", Kind.ITEM, "", plain(item.group(1)))
        : TextBlock.paragraph("", plain(line.strip()));
  }

  /// A tab after a label in bold or a tag, as tables come out of some converters; a tab after a
  /// chapter's number does not make a table.
  private static boolean isRow(String line) {
    int tab = line.indexOf('\t');
    return tab > 0 && line.startsWith("<") && line.substring(0, tab).stripTrailing().endsWith(">");
  }

  /// The words of a line: markup removed, marks told apart.
  private String plain(String line) {
    String text = TAG.matcher(line).replaceAll(" ");
    text = LINK.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
    text = EMPHASIS.matcher(text).replaceAll("");
    text = SINGLE.matcher(text).replaceAll("$1");
    return MARKS.matcher(text).replaceAll(m -> marks(m.group()));
  }

  /// Parts glued marks: `⁶²⁶³` is 62 and 63 where 62 is due. A raised number that is not due, such
  /// as the 2 of m², is text.
  private String marks(String raised) {
    StringBuilder out = new StringBuilder();
    String rest = digits(raised);
    if (!rest.startsWith(Integer.toString(nextMark)) && !isNearlyDue(rest)) {
      return raised;
    }
    while (!rest.isEmpty()) {
      String due = Integer.toString(nextMark);
      boolean parted = rest.startsWith(due);
      if (!parted && rest.length() > LONGEST_LABEL) {
        return out + raised.substring(raised.length() - rest.length());
      }
      String label = parted ? due : rest;
      out.append(MarkedText.mark(label));
      nextMark = Integer.parseInt(label) + 1;
      rest = rest.substring(label.length());
    }
    return out.toString();
  }

  /// Whether a number follows the last one with a few left out.
  private boolean isNearlyDue(String digits) {
    if (digits.isEmpty() || digits.length() > LONGEST_LABEL) {
      return false;
    }
    int number = Integer.parseInt(digits);
    return number >= nextMark && number <= nextMark + LEAP;
  }

  private static String digits(String raised) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < raised.length(); i++) {
      int digit = RAISED.indexOf(raised.charAt(i));
      if (digit >= 0) {
        out.append(digit);
      }
    }
    return out.toString();
  }
}
