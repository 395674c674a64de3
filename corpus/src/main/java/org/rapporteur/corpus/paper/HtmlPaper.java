package org.rapporteur.corpus.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.rapporteur.corpus.format.Plain;
import org.rapporteur.corpus.format.Xml;

/// A paper as a page that stands by itself: no script, nothing from elsewhere, one style sheet that
/// its policy names by digest. What comes from documents is text and nothing else.
final class HtmlPaper {
  private static final String STYLE = "\n" + Bundled.text("paper.css");
  private static final String POLICY =
      "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
          .formatted(digest(STYLE));

  private final Permalinks permalinks;
  private final Xml xml;

  HtmlPaper(Permalinks permalinks, Xml xml) {
    this.permalinks = permalinks;
    this.xml = xml;
  }

  void write(Paper paper) throws IOException {
    xml.documentType("<!DOCTYPE html>");
    xml.begin("html", "lang", paper.language().code());
    xml.line();
    xml.element(() -> head(paper), "head");
    xml.line();
    xml.begin("body");
    xml.line();
    xml.text(words(paper.title()), "h1");
    xml.line();
    contents(paper);
    xml.begin("main");
    xml.line();
    for (Block block : paper.blocks()) {
      block(block);
      xml.line();
    }
    xml.finish();
  }

  private void head(Paper paper) throws IOException {
    xml.line();
    xml.empty("meta", "charset", "utf-8");
    xml.line();
    xml.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    xml.line();
    xml.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    xml.line();
    xml.text(words(paper.title()), "title");
    xml.line();
    xml.text(STYLE, "style");
    xml.line();
  }

  private void contents(Paper paper) throws IOException {
    List<Block.Heading> contents = paper.contents();
    if (contents.isEmpty()) {
      return;
    }
    xml.begin("nav", "aria-label", paper.contentsTitle());
    int level = 0;
    for (Block.Heading heading : contents) {
      for (int open = level; open >= heading.level(); open--) {
        xml.end();
        if (open > heading.level()) {
          xml.end();
        }
      }
      if (heading.level() > level) {
        xml.begin("ol");
      }
      xml.line();
      xml.begin("li");
      xml.text(words(heading.line().text()), "a", "href", "#" + heading.anchor());
      level = heading.level();
    }
    for (; level > 0; level--) {
      xml.end();
      xml.end();
    }
    xml.end();
    xml.line();
  }

  private void block(Block block) throws IOException {
    switch (block) {
      case Block.Heading(int level, Line line, String anchor) ->
          xml.element(() -> line(line), "h" + (level + 1), "id", anchor);
      case Block.Paragraph(Line line) -> xml.element(() -> line(line), "p");
      case Block.Quotation(Line words, Line source) -> {
        xml.begin("figure");
        xml.element(() -> line(words), "blockquote");
        xml.element(() -> line(source), "figcaption");
        xml.end();
      }
      case Block.Items(List<Line> items) -> {
        xml.begin("ul");
        for (Line item : items) {
          xml.element(() -> line(item), "li");
        }
        xml.end();
      }
      case Block.Grid grid -> grid(grid);
    }
  }

  private void grid(Block.Grid grid) throws IOException {
    xml.begin("table");
    xml.text(words(grid.caption()), "caption");
    xml.begin("thead");
    xml.begin("tr");
    for (String name : grid.header()) {
      xml.text(words(name), "th", "scope", "col");
    }
    xml.end();
    xml.end();
    xml.begin("tbody");
    for (List<Line> row : grid.rows()) {
      xml.line();
      xml.begin("tr");
      xml.element(() -> line(row.getFirst()), "th", "scope", "row");
      for (Line cell : row.subList(1, row.size())) {
        xml.element(() -> line(cell), "td");
      }
      xml.end();
    }
    xml.end();
    xml.end();
  }

  private void line(Line line) throws IOException {
    for (Run run : line.runs()) {
      String words = words(run.text());
      switch (run) {
        case Run.Plain plain -> xml.text(words);
        case Run.Strong strong -> xml.text(words, "strong");
        case Run.Remark remark -> xml.text(words, "span", "class", "remark");
        case Run.Reference reference -> xml.text(words, "a", "href", "#" + reference.anchor());
        case Run.Permalink permalink -> {
          Optional<String> address = permalinks.address(permalink);
          if (address.isPresent()) {
            xml.text(words, "a", "href", address.get());
          } else {
            xml.text(words, "span", "data-passage", permalink.passageId());
          }
        }
      }
    }
  }

  private static String words(String text) {
    return Plain.visible(text);
  }

  private static String digest(String style) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
