package org.rapporteur.corpus.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.text.Span;
import org.rapporteur.corpus.format.Xml;
import org.rapporteur.index.IndexedDocument;

/// The words of passages as Akoma Ntoso: a `p` for each line, provisions as `ref`, footnotes as
/// notes at their first mark and as references to it at others.
final class AkomaText {
  private final IndexedDocument document;
  private final String text;
  private final Map<String, TaggedPassage> notes = new HashMap<>();
  private final Set<String> shown = new HashSet<>();

  AkomaText(IndexedDocument document) {
    this.document = document;
    this.text = document.tagged().document().text();
    for (TaggedPassage passage : document.passages()) {
      if (passage.passage().kind() == Passage.Kind.FOOTNOTE) {
        notes.putIfAbsent(passage.passage().locator().footnote(), passage);
      }
    }
  }

  /// The number that a passage begins with, such as `37.`; empty if it begins with none.
  String number(TaggedPassage passage) {
    String paragraph = passage.passage().locator().paragraph();
    String numbered = paragraph + ".";
    boolean begins =
        passage.passage().kind() == Passage.Kind.NUMBERED_PARAGRAPH
            && !paragraph.isEmpty()
            && document.text(passage).startsWith(numbered);
    return begins ? numbered : "";
  }

  /// Writes the lines of a passage.
  ///
  /// @param from so many characters of it are left out
  void paragraphs(Xml xml, TaggedPassage passage, int from) throws IOException {
    Span span = passage.passage().span();
    int start = span.start() + from;
    for (String line : text.substring(start, span.end()).split("\n", -1)) {
      int indent = line.length() - line.stripLeading().length();
      Span words = new Span(start + indent, start + line.length());
      xml.element(() -> inline(xml, passage, words), "p");
      start += line.length() + 1;
    }
  }

  /// Writes a passage in one line.
  void line(Xml xml, TaggedPassage passage) throws IOException {
    inline(xml, passage, passage.passage().span());
  }

  private void inline(Xml xml, TaggedPassage passage, Span span) throws IOException {
    int at = span.start();
    for (ProvisionMention mention : references(passage, span)) {
      marked(xml, passage, new Span(at, mention.span().start()));
      xml.begin("ref", "href", Urn.provision(mention.ref().orElseThrow()));
      marked(xml, passage, mention.span());
      xml.end();
      at = mention.span().end();
    }
    marked(xml, passage, new Span(at, span.end()));
    for (FootnoteMark mark : passage.passage().marks()) {
      if (mark.offset() == span.end()) {
        note(xml, mark.label());
      }
    }
  }

  /// Writes words with the footnotes called before any of them.
  private void marked(Xml xml, TaggedPassage passage, Span span) throws IOException {
    int at = span.start();
    for (FootnoteMark mark : passage.passage().marks()) {
      if (mark.offset() >= at && mark.offset() < span.end()) {
        xml.text(text.substring(at, mark.offset()));
        note(xml, mark.label());
        at = mark.offset();
      }
    }
    xml.text(text.substring(at, span.end()));
  }

  private void note(Xml xml, String label) throws IOException {
    TaggedPassage note = notes.get(label);
    if (note == null) {
      xml.text(label, "sup");
      return;
    }
    String eId = "passage_" + note.passage().ordinal();
    if (shown.add(label)) {
      String permalink = Urn.passage(document.id(note.passage()));
      xml.begin(
          "authorialNote", "marker", label, "placement", "bottom", "eId", eId, "GUID", permalink);
      paragraphs(xml, note, 0);
      xml.end();
    } else {
      xml.empty("noteRef", "href", "#" + eId, "marker", label);
    }
  }

  /// The provisions that are certain and written in a span, apart from one another.
  private static List<ProvisionMention> references(TaggedPassage passage, Span span) {
    List<ProvisionMention> apart = new ArrayList<>();
    passage.mentions().stream()
        .filter(ProvisionMention.class::isInstance)
        .map(ProvisionMention.class::cast)
        .filter(m -> m.ref().isPresent() && !m.span().isEmpty() && span.contains(m.span()))
        .sorted(Comparator.comparing(ProvisionMention::span))
        .filter(m -> apart.isEmpty() || apart.getLast().span().end() <= m.span().start())
        .forEachOrdered(apart::add);
    return apart;
  }
}
