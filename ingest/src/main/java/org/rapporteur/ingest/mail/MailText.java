package org.rapporteur.ingest.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The paragraphs of a message in plain text. A line goes on with the next if the writer's program
/// broke it: if it says so by a space at its end (RFC 3676), or if the first word below had no room
/// in it. What is quoted keeps one sign for it before each paragraph.
final class MailText {
  private static final Pattern QUOTED = Pattern.compile("^((?:>\\s?)+)(.*)$");
  private static final Pattern ITEM =
      Pattern.compile("^(?:[-*•–—]\\s|\\(?[0-9]{1,3}[.)]\\s|\\(?[a-zA-Z][.)]\\s|[A-Z][\\w-]*: ).*");

  /// The longest line of a paragraph shows where its lines were broken, if it has this length;
  /// lines of an address or a signature are shorter.
  private static final int SHORTEST_FULL = 45;

  private static final int LONGEST_FULL = 100;

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private final boolean flowed;
  private final boolean spaceDeleted;
  private int width;
  private String quote = "";
  private String above = "";
  private boolean runsOn;

  private MailText(String parameters) {
    flowed = parameters.contains("format=flowed");
    spaceDeleted = flowed && parameters.contains("delsp=yes");
  }

  /// @param parameters the parameters of the text's media type
  static List<String> paragraphs(String text, String parameters) {
    List<String> lines = text.lines().toList();
    MailText mail = new MailText(parameters);
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || lines.get(i - 1).isBlank()) {
        mail.width = width(lines, i);
      }
      mail.line(lines.get(i));
    }
    mail.end();
    return mail.paragraphs;
  }

  /// The length at which the lines from this one to the next empty one were broken.
  private static int width(List<String> lines, int from) {
    int width = 0;
    for (int i = from; i < lines.size() && !lines.get(i).isBlank(); i++) {
      int length = lines.get(i).stripTrailing().length();
      width = length <= LONGEST_FULL ? Math.max(width, length) : width;
    }
    return width >= SHORTEST_FULL ? width : Integer.MAX_VALUE;
  }

  private void line(String line) {
    Matcher m = QUOTED.matcher(line);
    boolean quoted = m.matches();
    String sign = quoted ? ">".repeat((int) m.group(1).chars().filter(c -> c == '>').count()) : "";
    String words = quoted ? m.group(2) : line;
    if (flowed && !quoted && words.startsWith(" ")) {
      words = words.substring(1);
    }
    if (words.isBlank() || words.equals("-- ")) {
      end();
      return;
    }
    if (!sign.equals(quote) || !(runsOn || isBroken(words.strip()))) {
      end();
    }
    if (current.isEmpty()) {
      current.append(sign).append(sign.isEmpty() ? "" : " ");
    } else if (!(runsOn && spaceDeleted)) {
      current.append(' ');
    }
    current.append(words.strip());
    quote = sign;
    above = line.stripTrailing();
    runsOn = flowed && words.endsWith(" ");
  }

  private boolean isBroken(String words) {
    String first = words.split("\\s", 2)[0];
    return !above.isEmpty()
        && above.length() <= LONGEST_FULL
        && above.length() + 1 + first.length() > width
        && !ITEM.matcher(words).matches();
  }

  private void end() {
    if (!current.isEmpty()) {
      paragraphs.add(current.toString());
      current.setLength(0);
    }
    above = "";
    runsOn = false;
  }
}
