package org.rapporteur.corpus.specimens;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a specimen as a web page: headings, lists, tables, boxes as `aside`, footnotes as links
/// to a list at the end.
final class HtmlWriter {
  private final Specimen specimen;
  private final StringBuilder html = new StringBuilder();
  private String open = "";

  private HtmlWriter(Specimen specimen) {
    this.specimen = specimen;
  }

  static String write(Specimen specimen) {
    return new HtmlWriter(specimen).page();
  }

  private String page() {
    html.append("<!DOCTYPE html>\n<html lang=\"" + specimen.language() + "\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n<title>" + escape(specimen.title()) + "</title>\n");
    html.append(
        "<meta name=\"dcterms.date\" content=\"" + specimen.date() + "\">\n</head>\n<body>\n");
    for (Block block : specimen.blocks()) {
      add(block);
    }
    within("");
    if (!specimen.notes().isEmpty()) {
      html.append("<hr>\n<ol class=\"footnotes\">\n");
      int number = 0;
      for (Content note : specimen.notes()) {
        number++;
        html.append("<li id=\"fn" + number + "\">" + inline(note));
        html.append(" <a href=\"#ref" + number + "\">↩</a></li>\n");
      }
      html.append("</ol>\n");
    }
    return html.append("</body>\n</html>\n").toString();
  }

  private void add(Block block) {
    switch (block) {
      case Block.Cover cover -> element("", "p class=\"cover\"", inline(cover.text()));
      case Block.Contents line ->
          element("ul", "li", inline(line.title()) + " " + escape(line.page()));
      case Block.Heading heading -> element("", "h" + heading.level(), inline(heading.text()));
      case Block.Columns columns -> columns(columns);
      case Block.Plain plain -> element("", "p", inline(plain.text()));
      case Block.Numbered numbered ->
          element(
              "",
              "p id=\"p" + numbered.number() + "\"",
              numbered.number() + ". " + inline(numbered.text()));
      case Block.Item item -> element("ul", "li", inline(item.text()));
      case Block.Recommendation advice -> {
        element("", "h4 id=\"" + advice.advice().code() + "\"", inline(advice.heading()));
        element("", "p", inline(advice.text()));
      }
      case Block.Practice practice -> element("", "p class=\"practice\"", inline(practice.text()));
      case Block.Boxed boxed -> boxed(boxed);
      case Block.Row row -> {
        String cell = row.header() ? "th" : "td";
        element("table", "tr", cells(cell, row.cells()));
      }
      case Block.QuestionTitle title ->
          element("", "h3", FormWords.title(title, specimen) + inline(title.text()));
      case Block.Question question ->
          element(
              "", "p class=\"question\"", FormWords.numbered(question) + inline(question.text()));
      case Block.Letter letter ->
          element("", "p class=\"question\"", letter.letter() + ". " + inline(letter.text()));
      case Block.FollowUp followUp ->
          element("", "p class=\"question\"", "→ " + inline(followUp.text()));
      case Block.AnswerLabel label -> element("", "p", inline(label.text()));
      case Block.Answer answer -> element("", "p", inline(answer.text()));
      case Block.Target target ->
          element("", "h2", "Policy target No. " + target.number() + ": " + inline(target.text()));
      case Block.Goal goal ->
          element("table", "tr", "<th>Operational Goal:</th><td>" + inline(goal.text()) + "</td>");
      case Block.Entry entry -> entry(entry);
      case Block.AnswerStart _ -> throw new IllegalArgumentException("only a source has " + block);
    }
  }

  private void boxed(Block.Boxed boxed) {
    switch (boxed.voice()) {
      case PLAIN -> element("", "h4", inline(boxed.text()));
      case CHILDREN, TREATY, EXPLANATORY -> {
        String element = boxed.title() ? "p class=\"title\"" : "p";
        String text =
            boxed.title() ? "<strong>" + inline(boxed.text()) + "</strong>" : inline(boxed.text());
        element("aside class=\"box\"", element, text);
      }
    }
  }

  private void columns(Block.Columns columns) {
    for (List<Content> column : columns.columns()) {
      String names = column.stream().map(this::inline).collect(Collectors.joining("<br>"));
      element("table", "tr", "<td>" + names + "</td>");
    }
  }

  private void entry(Block.Entry entry) {
    element("table", "tr", "<th colspan=\"2\">" + entry.side().title + "</th>");
    String text =
        entry.paragraphs().stream()
            .map(paragraph -> "<p>" + inline(paragraph) + "</p>")
            .collect(Collectors.joining());
    element("table", "tr", "<th>" + entry.side().description + "</th><td>" + text + "</td>");
  }

  private String cells(String name, List<Content> cells) {
    return cells.stream()
        .map(cell -> "<" + name + ">" + inline(cell) + "</" + name + ">")
        .collect(Collectors.joining());
  }

  /// Adds an element inside a list, table or box, which is opened if it is not open yet.
  private void element(String parent, String name, String text) {
    within(parent);
    html.append("<" + name + ">" + text + "</" + tag(name) + ">\n");
  }

  private void within(String parent) {
    if (open.equals(parent)) {
      return;
    }
    if (!open.isEmpty()) {
      html.append("</" + tag(open) + ">\n");
    }
    if (!parent.isEmpty()) {
      html.append("<" + parent + ">\n");
    }
    open = parent;
  }

  private static String tag(String element) {
    int space = element.indexOf(' ');
    return space < 0 ? element : element.substring(0, space);
  }

  private String inline(Content content) {
    StringBuilder text = new StringBuilder();
    for (Inline part : content.parts()) {
      String words = escape(part.text());
      if (part.bold()) {
        words = "<strong>" + words + "</strong>";
      }
      switch (part.meaning()) {
        case Inline.Mark mark ->
            text.append(
                "<sup><a id=\"ref%1$d\" href=\"#fn%1$d\">%1$d</a></sup>".formatted(mark.number()));
        case Inline.Link link ->
            text.append("<a href=\"" + escape(link.address()) + "\">" + words + "</a>");
        case Inline.Words _, Inline.Party _, Inline.Provisions _ -> text.append(words);
      }
    }
    return text.toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
