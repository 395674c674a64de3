package org.rapporteur.nlp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;

/// Builds documents as ingest does, for tests. A footnote is called by `^label^` in the words; the
/// mark is taken out of the text.
final class DocumentBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final Genre genre;
  private @Nullable Party party;
  private String round = "2";
  private String instrument = "lanzarote";

  private DocumentBuilder(Genre genre) {
    this.genre = genre;
  }

  static DocumentBuilder of(Genre genre) {
    return new DocumentBuilder(genre);
  }

  DocumentBuilder by(Party author) {
    party = author;
    return this;
  }

  DocumentBuilder under(String id) {
    instrument = id;
    return this;
  }

  DocumentBuilder round(String id) {
    round = id;
    return this;
  }

  DocumentBuilder add(Passage.Kind kind, Voice voice, Locator locator, String words) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    List<FootnoteMark> marks = new ArrayList<>();
    String[] parts = words.split("\\^", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        text.append(parts[i]);
      } else {
        marks.add(new FootnoteMark(text.length(), parts[i]));
      }
    }
    Span span = new Span(start, text.length());
    passages.add(new Passage(passages.size(), kind, span, locator, voice, marks));
    return this;
  }

  DocumentBuilder committee(String words) {
    return add(Passage.Kind.NUMBERED_PARAGRAPH, Voice.COMMITTEE, Locator.NOWHERE, words);
  }

  DocumentBuilder state(String words) {
    return add(Passage.Kind.ANSWER, Voice.STATE, Locator.NOWHERE, words);
  }

  DocumentBuilder footnote(String label, String words) {
    return add(Passage.Kind.FOOTNOTE, Voice.COMMITTEE, Locator.NOWHERE.withFootnote(label), words);
  }

  Document build() {
    Metadata metadata =
        new Metadata(
            Detected.of(instrument, Evidence.Basis.TEXT, "invented"),
            Detected.of(genre, Evidence.Basis.TEXT, "invented"),
            null,
            party == null ? null : Detected.of(party, Evidence.Basis.TEXT, "invented"),
            round.isEmpty() ? null : Detected.of(round, Evidence.Basis.TEXT, "invented"),
            null,
            null,
            List.of());
    Digest digest = new Digest("0".repeat(64));
    Source source = Source.of(Path.of("invented.txt"));
    return new Document(source, digest, "text/plain", metadata, text.toString(), passages);
  }
}
