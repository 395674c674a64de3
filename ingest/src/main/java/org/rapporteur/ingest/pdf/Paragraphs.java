package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.ingest.pdf.Block.Kind;
import org.rapporteur.ingest.pdf.Block.Text;

/// Parts the lines of a flow into headings, paragraphs and items, and tells what goes on in the
/// next column or on the next page.
final class Paragraphs {
  private static final Pattern ITEM_START =
      Pattern.compile(
          "(?:[-–−—•▪►▶→·\\p{Co}\\uFFFD]\\s*\\S|\\(?[a-z]{1,3}[.)]\\s|\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]\\s"
              + "|(?:Recomm[ea]ndations?|RECOMM[EA]NDATIONS?) [IVXLC]{1,7}[-–‑]|Question \\d).*");
  private static final Pattern LIST_ITEM =
      Pattern.compile("(?:[-–−—•▪►▶→·\\p{Co}\\uFFFD]\\s*\\S|\\([a-z]{1,3}\\)\\s).*");

  private static final Pattern CONTENTS_LINE =
      Pattern.compile(".*(?:\\.{4,}|(?:\\. ){4,}|…{2,}).{0,20}?[\\divxlc]+");

  /// A gap greater than the usual line pitch by this factor parts paragraphs.
  private static final float GAP = 1.2f;

  /// A line that ends beyond this share of the text's width was broken by its edge.
  private static final float FULL = 0.8f;

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!:;][”’\"»)]?");
  private static final Pattern RUNNING = Pattern.compile(".*[\\p{Ll},(]");
  private static final Pattern UNFINISHED = Pattern.compile(".*[\\p{L}\\p{N},;–’')\\]\\-\\u00AD]");
  private static final int LONGEST_HEADING = 400;
  private static final int LONGEST_BOLD_HEADING = 250;

  private final Typography type;

  Paragraphs(Typography type) {
    this.type = type;
  }

  /// The blocks of a flow.
  List<Text> of(Region.Flow flow) {
    List<Text> found = new ArrayList<>();
    List<Line> lines = flow.lines();
    float right = type.rightEdge(flow.column());
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || breaksBetween(lines.get(i - 1), lines.get(i), right)) {
        List<Line> block = lines.subList(start, i);
        int page = block.getFirst().sheet().number();
        found.add(new Text(page, kind(block), flow.column(), block));
        start = i;
      }
    }
    return found;
  }

  /// Whether a line ends as a sentence does, a mark behind it left aside.
  static boolean endsSentence(Line line) {
    return SENTENCE_END.matcher(line.plainText()).matches();
  }

  private boolean breaksBetween(Line above, Line below, float right) {
    float step = below.baseline() - above.baseline();
    boolean weightChanges = above.bold() != below.bold() && above.text().length() < 75;
    return step < 0
        || step > GAP * type.pitch(above)
        || endsOnPurpose(above, below, right)
        || sizeChanges(above, below)
        || weightChanges
        || CONTENTS_LINE.matcher(above.text()).matches()
        || (ITEM_START.matcher(below.text()).matches() && !runsInto(above, below, right));
  }

  private static boolean sizeChanges(Line above, Line below) {
    return Math.abs(above.size() - below.size()) > 0.08f * above.size();
  }

  /// Whether a sentence ends on a line that the next word would still have fitted on.
  private static boolean endsOnPurpose(Line above, Line below, float right) {
    return endsSentence(above)
        && !Character.isLowerCase(below.text().codePointAt(0))
        && above.right() + below.firstWordWidth() + 0.5f * above.size() < 0.97f * right;
  }

  /// Whether a number at a line's start was brought there by the line break: "between 14 and" over
  /// "16. On the other hand".
  private static boolean runsInto(Line above, Line below, float right) {
    boolean number = Character.isDigit(below.text().charAt(0));
    return number && above.right() > FULL * right && RUNNING.matcher(above.plainText()).matches();
  }

  private Kind kind(List<Line> lines) {
    boolean large = lines.stream().allMatch(type::isLarge);
    boolean bold = lines.stream().allMatch(Line::bold);
    int length = lines.stream().mapToInt(line -> line.text().length()).sum();
    if ((large && length < LONGEST_HEADING) || (bold && length < LONGEST_BOLD_HEADING)) {
      return Kind.HEADING;
    }
    boolean item = LIST_ITEM.matcher(lines.getFirst().text()).matches();
    return item ? Kind.ITEM : Kind.PARAGRAPH;
  }

  /// Whether a block goes on with the one before it, from which a column's or page's end parts it.
  boolean continues(Text before, Text after) {
    String next = after.first().text();
    boolean lowerCase = Character.isLowerCase(next.codePointAt(0));
    boolean headings = before.kind() == Kind.HEADING;
    if (headings != (after.kind() == Kind.HEADING)
        || after.kind() == Kind.ITEM
        || CONTENTS_LINE.matcher(before.last().text()).matches()
        || Math.abs(before.last().size() - after.first().size()) >= 0.5f
        || !UNFINISHED.matcher(before.last().plainText()).matches()) {
      return false;
    }
    if (headings) {
      return lowerCase;
    }
    boolean full = before.last().right() > FULL * type.rightEdge(before.column());
    return !ITEM_START.matcher(next).matches() && (full || lowerCase);
  }
}
