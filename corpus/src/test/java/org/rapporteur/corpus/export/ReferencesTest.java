package org.rapporteur.corpus.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.text.Language;

/// References to a passage of a reply and to a report that tells little of itself.
class ReferencesTest {
  private static final Reference ANSWER =
      new Reference(
          "passage-0123456789abcdef",
          Genre.REPLY,
          "Arvenia",
          "Reply_of {Arvenia} & \\input{/etc/passwd} 100%\u001B[2J\n@misc{x, title = {y}}",
          "T-ES(2017)#1",
          new DocumentDate(2017, 3, 31),
          Language.ENGLISH,
          "14",
          "Q 9.1.a, p. 14",
          "urn:rapporteur:passage:0123456789abcdef");
  private static final Reference REPORT =
      new Reference(
          "document-0123456789abcdef",
          Genre.IMPLEMENTATION_REPORT,
          "",
          "Rapport “général”",
          "",
          null,
          Language.FRENCH,
          "",
          "",
          "urn:rapporteur:document:01");

  private static String written(ExportFormat format, Reference... references) throws IOException {
    StringWriter out = new StringWriter();
    ReferenceExport export = format.references(out).orElseThrow();
    for (Reference reference : references) {
      export.reference(reference);
    }
    export.finish();
    return out.toString();
  }

  @Test
  void bibtexEscapesWhatTexWouldObey() throws IOException {
    assertThat(written(ExportFormat.BIBTEX, ANSWER, REPORT))
        .isEqualTo(
            """
            @techreport{passage-0123456789abcdef,
              author = {{Arvenia}},
              institution = {{Arvenia}},
              title = {{Reply\\_of {\\textbraceleft}Arvenia{\\textbraceright} \\& {\\textbackslash}input{\\textbraceleft}/etc/passwd{\\textbraceright} 100\\% [2J @misc{\\textbraceleft}x, title = {\\textbraceleft}y{\\textbraceright}{\\textbraceright}}},
              number = {T-ES(2017)\\#1},
              year = {2017},
              month = mar,
              pages = {14},
              note = {Q 9.1.a, p. 14},
              type = {reply},
              language = {english},
              howpublished = {\\texttt{urn:rapporteur:passage:0123456789abcdef}}
            }

            @misc{document-0123456789abcdef,
              title = {{Rapport “général”}},
              type = {implementation report},
              language = {french},
              howpublished = {\\texttt{urn:rapporteur:document:01}}
            }
            """);
  }

  @Test
  void cslIsOneListOfItems() throws IOException {
    assertThat(written(ExportFormat.CSL, REPORT))
        .isEqualTo(
            """
            [
            {"id":"document-0123456789abcdef","type":"report","title":"Rapport “général”",\
            "genre":"implementation report","language":"fr","note":"urn:rapporteur:document:01"}
            ]
            """);
    assertThat(written(ExportFormat.CSL, ANSWER, REPORT))
        .contains("\"author\":[{\"literal\":\"Arvenia\"}]")
        .contains("\"issued\":{\"date-parts\":[[2017,3,31]]}")
        .contains("\"note\":\"Q 9.1.a, p. 14; urn:rapporteur:passage:0123456789abcdef\"},\n{")
        .contains("\\u001B");
    assertThat(written(ExportFormat.CSL)).isEqualTo("[\n\n]\n");
  }
}
