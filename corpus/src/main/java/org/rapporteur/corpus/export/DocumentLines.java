package org.rapporteur.corpus.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.mention.ExplainedDocument;
import org.rapporteur.core.mention.Explanation.Rejection;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.text.Span;
import org.rapporteur.corpus.format.JsonLines;
import org.rapporteur.index.IndexedDocument;

/// Documents as JSON Lines: each itself, then its passages, each followed by its mentions. What the
/// members are is said by [Schema].
public final class DocumentLines {
  private final JsonLines json;

  public DocumentLines(JsonLines json) {
    this.json = json;
  }

  /// Writes a document that is in no index.
  ///
  /// @throws IOException if it cannot be written
  public void write(TaggedDocument tagged) throws IOException {
    write(tagged, null, null);
  }

  /// Writes a document with what decided its mentions, and what was rejected.
  ///
  /// @throws IOException if it cannot be written
  public void write(ExplainedDocument explained) throws IOException {
    write(explained.tagged(), null, new Reasons(explained));
  }

  /// Writes a document of the index, with the permalinks of its passages.
  ///
  /// @throws IOException if it cannot be written
  public void write(IndexedDocument indexed) throws IOException {
    write(indexed.tagged(), indexed, null);
  }

  private void write(
      TaggedDocument tagged, @Nullable IndexedDocument indexed, @Nullable Reasons reasons)
      throws IOException {
    Document document = tagged.document();
    json.line(line -> DocumentLine.write(line, document, indexed == null ? null : indexed.entry()));
    for (TaggedPassage passage : tagged.passages()) {
      String permalink = indexed == null ? null : Urn.passage(indexed.id(passage.passage()));
      json.line(line -> PassageLine.write(line, document, passage, permalink));
      for (Mention mention : passage.mentions()) {
        json.line(line -> {
          MentionLine.write(line, passage.passage().ordinal(), mention);
          if (reasons != null) {
            reasons(line, document, mention, reasons);
          }
        });
      }
      if (reasons != null) {
        for (Rejection rejection : reasons.rejectedUpTo(passage.passage())) {
          json.line(line -> {
            words(line.text("type", "rejected"), document, rejection.span());
            rejection(line, rejection);
          });
        }
      }
    }
  }

  private static void reasons(JsonLines line, Document document, Mention mention, Reasons reasons) {
    line.objects(
        "evidence",
        reasons.of(mention),
        evidence -> {
          words(line, document, evidence.span());
          line.text("what", evidence.what());
        });
    line.objects("rejected", reasons.rejectedAt(mention), rejection -> rejection(line, rejection));
  }

  private static void words(JsonLines line, Document document, Span span) {
    line.number("start", span.start())
        .number("end", span.end())
        .text("text", span.in(document.text()));
  }

  private static void rejection(JsonLines line, Rejection rejection) {
    line.text("what", rejection.what()).text("reason", rejection.reason());
  }

  /// Ends the output.
  ///
  /// @throws IOException if it cannot be written
  public void finish() throws IOException {
    json.finish();
  }
}
