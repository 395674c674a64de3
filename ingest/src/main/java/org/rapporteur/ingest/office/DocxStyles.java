package org.rapporteur.ingest.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;

/// What the styles of a DOCX file say of paragraphs and characters: headings, lists, hidden text.
final class DocxStyles {
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

  /// Outline levels run from 0 to 8; 9 is text.
  private static final int TEXT = 9;

  private final Map<String, Style> styles = new HashMap<>();
  private String defaultParagraph = "";

  private record Style(
      String name,
      String basedOn,
      Optional<Integer> outline,
      DocxProperties.ListPlace list,
      boolean hidden,
      boolean raised) {}

  /// @param part the part with the styles, if there is one
  DocxStyles(DocxPackage docx, Optional<String> part) throws TikaException, IOException {
    if (part.isEmpty()) {
      return;
    }
    try (Xml xml = docx.open(part.get())) {
      xml.child(0);
      while (xml.child(1)) {
        if (xml.name().equals("w:style")) {
          read(xml);
        }
      }
    }
  }

  private void read(Xml xml) throws TikaException {
    int element = xml.depth();
    String id = xml.attribute("w:styleId");
    if (xml.attribute("w:type").equals("paragraph")
        && DocxProperties.isOn(xml.attribute("w:default"))
        && !xml.attribute("w:default").isEmpty()) {
      defaultParagraph = id;
    }
    String name = "";
    String basedOn = "";
    DocxProperties paragraph = DocxProperties.NONE;
    DocxProperties.Characters characters = DocxProperties.Characters.NONE;
    while (xml.child(element)) {
      switch (xml.name()) {
        case "w:name" -> name = xml.attribute("w:val").toLowerCase(Locale.ROOT);
        case "w:basedOn" -> basedOn = xml.attribute("w:val");
        case "w:pPr" -> paragraph = DocxProperties.read(xml);
        case "w:rPr" -> characters = DocxProperties.Characters.read(xml);
        default -> {}
      }
    }
    styles.put(
        id,
        new Style(
            name,
            basedOn,
            paragraph.outline(),
            paragraph.list(),
            characters.hidden().orElse(false),
            characters.raised().orElse(false)));
  }

  /// The heading level of a paragraph: its own, or that of its style; 0 for text.
  int headingLevel(DocxProperties paragraph) {
    if (paragraph.outline().isPresent()) {
      return level(paragraph.outline().get());
    }
    return up(paragraph.style(), DocxStyles::headingLevel).orElse(0);
  }

  private static Optional<Integer> headingLevel(Style style) {
    if (style.outline.isPresent()) {
      return style.outline.map(DocxStyles::level);
    }
    Matcher heading = HEADING.matcher(style.name);
    if (heading.matches()) {
      return Optional.of(Integer.valueOf(heading.group(1)));
    }
    return style.name.equals("title") ? Optional.of(1) : Optional.empty();
  }

  private static int level(int outline) {
    return outline >= TEXT ? 0 : outline + 1;
  }

  /// The list to which a paragraph's style puts it, if it does.
  Optional<String> list(String style) {
    return up(style, found -> found.list.list());
  }

  /// The level of that list, as far as the style says it.
  Optional<Integer> listLevel(String style) {
    return up(style, found -> found.list.level());
  }

  /// Whether text of a character style is not shown.
  boolean isHidden(String style) {
    return !style.isEmpty()
        && up(style, s -> s.hidden ? Optional.of(true) : Optional.empty()).isPresent();
  }

  /// Whether text of a character style is raised.
  boolean isRaised(String style) {
    return !style.isEmpty()
        && up(style, s -> s.raised ? Optional.of(true) : Optional.empty()).isPresent();
  }

  /// What the style, or the nearest one that it is based on, says.
  private <T> Optional<T> up(String style, Function<Style, Optional<T>> question) {
    Set<String> seen = new HashSet<>();
    String id = style.isEmpty() ? defaultParagraph : style;
    Style found = styles.get(id);
    while (found != null && seen.add(id)) {
      Optional<T> answer = question.apply(found);
      if (answer.isPresent()) {
        return answer;
      }
      id = found.basedOn;
      found = styles.get(id);
    }
    return Optional.empty();
  }
}
