package org.rapporteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;
import org.rapporteur.corpus.format.Plain;
import org.rapporteur.corpus.format.RowWriter;
import org.rapporteur.corpus.listing.Excerpt;
import org.rapporteur.corpus.listing.RankedHit;
import org.rapporteur.index.Hit;

/// Hits for people: where the passage comes from, the part of it that was found, and at its end the
/// citation on a line of its own.
final class HitWriter implements RowWriter<RankedHit> {
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  private final Writer out;
  private final boolean styled;
  private final int width;

  HitWriter(Shell shell) {
    this.out = shell.out();
    this.styled = shell.styled();
    this.width = shell.width() == 0 ? Terminal.USUAL_WIDTH : shell.width();
  }

  @Override
  public void row(RankedHit row) throws IOException {
    Hit hit = row.hit();
    String rank = row.rank() + ". ";
    String margin = " ".repeat(rank.length());
    out.append(row.rank() == 1 ? "" : "\n");
    out.append(rank).append(Plain.line(origin(hit))).append('\n');
    Excerpt excerpt = Excerpt.of(Plain.line(hit.text()), hit.highlights());
    for (Span line : excerpt.lines(width - margin.length())) {
      out.append(margin)
          .append(line.start() == excerpt.window().start() && excerpt.isCutBefore() ? "… " : "")
          .append(highlighted(line, excerpt))
          .append(line.end() == excerpt.window().end() && excerpt.isCutAfter() ? " …" : "")
          .append('\n');
    }
    out.append(margin).append(Plain.line(hit.citation().text())).append('\n');
  }

  @Override
  public void finish() {}

  private static String origin(Hit hit) {
    String genre = hit.metadata().genre().value().label();
    String voice = hit.voice().label();
    String party = hit.metadata().partyValue().map(p -> p.name(Language.ENGLISH)).orElse("");
    Double confidence = hit.placement().confidence();
    String recognised =
        confidence == null ? "" : " · OCR, %d %% sure".formatted(Math.round(100 * confidence));
    return party + (party.isEmpty() ? "" : " · ") + genre + " · " + voice + recognised;
  }

  private String highlighted(Span line, Excerpt excerpt) {
    if (!styled) {
      return line.in(excerpt.text());
    }
    StringBuilder shown = new StringBuilder();
    int at = line.start();
    for (Span word : within(line, excerpt.highlights())) {
      shown.append(excerpt.text(), at, word.start()).append(BOLD);
      shown.append(excerpt.text(), word.start(), word.end()).append(PLAIN);
      at = word.end();
    }
    return shown.append(excerpt.text(), at, line.end()).toString();
  }

  private static List<Span> within(Span line, List<Span> highlights) {
    return highlights.stream()
        .filter(line::overlaps)
        .map(span ->
            new Span(Math.max(span.start(), line.start()), Math.min(span.end(), line.end())))
        .toList();
  }
}
