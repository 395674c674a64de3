package org.rapporteur.ingest.ocr;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads hOCR, the XHTML in which engines tell what they read: unlike their tables, it has the
/// baseline and the size of the type. See <https://kba.github.io/hocr-spec/1.2/>.
final class HocrReader extends DefaultHandler {
  private static final Pattern BBOX =
      Pattern.compile("\\bbbox (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");
  private static final Pattern CONFIDENCE = Pattern.compile("\\bx_wconf (\\d+(?:\\.\\d+)?)");
  private static final Pattern BASELINE =
      Pattern.compile("\\bbaseline (-?\\d*\\.?\\d+) (-?\\d*\\.?\\d+)");
  private static final Pattern SIZE = Pattern.compile("\\bx_size (\\d+(?:\\.\\d+)?)");

  private final PageImage image;
  private final float scale;
  private final List<RecognisedLine> lines = new ArrayList<>();
  private final List<Box> rules = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private List<RecognisedWord> words = new ArrayList<>();
  private int block;
  private int paragraph;
  private @Nullable String line;
  private @Nullable String word;
  private int lineDepth;
  private int wordDepth;
  private int depth;

  private HocrReader(PageImage image) {
    this.image = image;
    this.scale = 72 / image.dpi();
  }

  /// @param image the image that was read, for its size
  /// @throws RecognitionFailed if it is no hOCR
  static RecognisedPage read(String hocr, PageImage image) throws RecognitionFailed {
    HocrReader reader = new HocrReader(image);
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      // It comes with a document type, whose definition lies on the net.
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.newSAXParser().parse(new InputSource(new StringReader(hocr)), reader);
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new RecognitionFailed("Tesseract's answer is not to be read: " + e.getMessage(), e);
    }
    return new RecognisedPage(
        image.widthInPoints(), image.heightInPoints(), 0, reader.lines, reader.rules, 0);
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    depth++;
    String title = attributes.getValue("title");
    String kind = attributes.getValue("class");
    if (title == null || kind == null) {
      return;
    }
    switch (kind) {
      case "ocr_carea" -> block++;
      case "ocr_par" -> paragraph++;
      case "ocr_separator" -> rules.add(box(title));
      case "ocrx_word" -> {
        word = title;
        wordDepth = depth;
        text.setLength(0);
      }
      // Lines that it takes for a heading, a caption or a floating text have classes of their own.
      case "ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat" -> {
        line = title;
        lineDepth = depth;
      }
      default -> {}
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    text.append(ch, start, length);
  }

  @Override
  public void endElement(String uri, String local, String qName) {
    if (word != null && depth == wordDepth) {
      endWord(word);
      word = null;
    } else if (line != null && depth == lineDepth) {
      endLine(line);
      line = null;
    }
    depth--;
  }

  private void endWord(String title) {
    String characters = text.toString().replaceAll("\\s+", "");
    if (!characters.isEmpty()) {
      words.add(new RecognisedWord(characters, box(title), number(CONFIDENCE, title, 0) / 100));
    }
  }

  private void endLine(String title) {
    if (!words.isEmpty()) {
      Box box = box(title);
      Matcher baseline = BASELINE.matcher(title);
      float below = baseline.find() ? Float.parseFloat(baseline.group(2)) * scale : 0;
      float size = number(SIZE, title, 0) * scale;
      lines.add(
          new RecognisedLine(
              block, paragraph, box, box.bottom() + below, size > 0 ? size : box.height(), words));
    }
    words = new ArrayList<>();
  }

  private static float number(Pattern pattern, String title, float otherwise) {
    Matcher m = pattern.matcher(title);
    return m.find() ? Float.parseFloat(m.group(1)) : otherwise;
  }

  /// The place in points, kept within the image.
  private Box box(String title) {
    Matcher m = BBOX.matcher(title);
    if (!m.find()) {
      return new Box(0, 0, 0, 0);
    }
    int left = within(m.group(1), image.width());
    int top = within(m.group(2), image.height());
    int right = Math.max(left, within(m.group(3), image.width()));
    int bottom = Math.max(top, within(m.group(4), image.height()));
    return new Box(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale);
  }

  private static int within(String digits, int most) {
    int number = digits.length() > 9 ? most : Integer.parseInt(digits);
    return Math.clamp(number, 0, most);
  }
}
