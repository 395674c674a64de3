package org.rapporteur.corpus.paper;

import java.util.List;
import org.rapporteur.core.text.Language;

/// An invented paper with everything that may stand in one, and with text that would be markup, a
/// formula or a command if it were not text.
final class SamplePaper {
  static final String PASSAGE = "0123456789abcdef";

  /// Text as a hostile document may have it.
  static final String HOSTILE =
      "<script>alert(1)</script> =cmd|'/c calc'!A1 *bold* _it_ `code` [x](javascript:y) ![i](z) &amp;"
          + " | https://example.org www.example.org \u001B[2J \u202Egnol\u202C \u0000 \uD800 $x$ ~~d~~"
          + " {=html} ]]> <!-- \\";

  static final Paper PAPER =
      new Paper(
          "Arvenia & Corvania: a <b>brief</b>",
          Language.ENGLISH,
          List.of(
              new Block.Heading(1, Line.of("Prevention"), "prevention"),
              new Block.Paragraph(
                  Line.of("What the ")
                      .strong("Committee")
                      .plain(" found on ")
                      .reference("penalties", "penalties")
                      .plain(", and why ")
                      .remark("(named in the footnote)")
                      .plain(".")),
              new Block.Quotation(
                  Line.of(
                      "1. Arvenia has set up a national council.\nIt meets\r\ntwice a year.\n\n- So far."),
                  Line.EMPTY.permalink("Arvenia, reply 2017, Q 9.1", PASSAGE).plain(", p. 14")),
              new Block.Heading(2, Line.of("Law"), "law"),
              new Block.Items(
                  List.of(Line.of("- a list item"), Line.of("1. another"), Line.of("# a third"))),
              new Block.Heading(3, Line.of(HOSTILE), "hostile"),
              new Block.Paragraph(Line.of(HOSTILE)),
              new Block.Quotation(Line.of(HOSTILE), Line.of(HOSTILE)),
              new Block.Heading(1, Line.of("Penalties"), "penalties"),
              new Block.Grid(
                  "Recommendations | by urgency",
                  List.of("code", "urgency", "text"),
                  List.of(
                      List.of(
                          Line.EMPTY.permalink("III-1", PASSAGE),
                          Line.of("require"),
                          Line.of(
                              "All parties are to set up a council that follows how the law is"
                                  + " applied, and to publish what it finds.")),
                      List.of(Line.of("III-2"), Line.of("=1+1"), Line.of("a | b\nc")))),
              new Block.Paragraph(Line.of("See ").reference("the law", "law").plain("."))));

  private SamplePaper() {}
}
