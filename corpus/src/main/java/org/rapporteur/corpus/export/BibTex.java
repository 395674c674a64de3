package org.rapporteur.corpus.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.rapporteur.corpus.format.Plain;

/// References for BibTeX. Characters that TeX would obey are written as TeX writes them, names and
/// titles in braces of their own, so that no style takes them apart or changes their case.
final class BibTex implements ReferenceExport {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Writer out;
  private boolean begun;

  BibTex(Writer out) {
    this.out = out;
  }

  @Override
  public void reference(Reference reference) throws IOException {
    out.append(begun ? "\n" : "");
    begun = true;
    out.append(reference.author().isEmpty() ? "@misc{" : "@techreport{").append(reference.key());
    field("author", reference.author(), "{{%s}}");
    field("institution", reference.author(), "{{%s}}");
    field("title", reference.title(), "{{%s}}");
    field("number", reference.symbol(), "{%s}");
    List<Integer> date = reference.dateParts();
    if (!date.isEmpty()) {
      field("year", date.getFirst().toString(), "{%s}");
    }
    if (date.size() > 1) {
      field("month", MONTHS.get(date.get(1) - 1), "%s");
    }
    field("pages", reference.page(), "{%s}");
    field("note", reference.pinpoint(), "{%s}");
    field("type", reference.genre().label(), "{%s}");
    field("language", reference.language().displayName().toLowerCase(Locale.ROOT), "{%s}");
    field("howpublished", reference.urn(), "{\\texttt{%s}}");
    out.append("\n}\n");
  }

  private void field(String name, String value, String form) throws IOException {
    if (!value.isEmpty()) {
      out.append(",\n  ").append(name).append(" = ").append(form.formatted(escaped(value)));
    }
  }

  /// The text as TeX writes it.
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Plain.line(text).toCharArray()) {
      switch (c) {
        case '\\' -> escaped.append("{\\textbackslash}");
        case '~' -> escaped.append("{\\textasciitilde}");
        case '^' -> escaped.append("{\\textasciicircum}");
        case '{' -> escaped.append("{\\textbraceleft}");
        case '}' -> escaped.append("{\\textbraceright}");
        case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
