package org.rapporteur.corpus.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.corpus.format.Xml;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.index.Receipt;

/// One document as Akoma Ntoso 3.0 (OASIS LegalDocML): its sections inside one another, its
/// numbered paragraphs, its recommendations, its footnotes where they are called, provisions as
/// references. Each passage carries its permalink as GUID. A document of several parts would be
/// several documents, so that it takes one only.
final class AkomaNtoso implements DocumentExport {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private final Xml xml;
  private final List<String> sections = new ArrayList<>();
  private int opened;
  private boolean written;

  AkomaNtoso(Writer out) throws IOException {
    this.xml = new Xml(out);
  }

  /// @throws IllegalStateException if a document was written already
  @Override
  public void document(IndexedDocument document) throws IOException {
    if (written) {
      throw new IllegalStateException("a second document: " + document.entry().source().name());
    }
    written = true;
    Metadata metadata = document.metadata();
    xml.declaration();
    xml.begin("akomaNtoso", "xmlns", NAMESPACE);
    xml.begin("doc", "name", metadata.genre().value().label().replace(' ', '-'));
    new AkomaMeta(document).write(xml);
    AkomaText text = new AkomaText(document);
    Set<String> called = called(document);
    xml.begin("mainBody");
    for (TaggedPassage passage : document.passages()) {
      if (!isNoteShownAtItsMark(passage.passage(), called)) {
        passage(document, passage, text);
      }
    }
    closeTo(0);
    xml.end();
    xml.end();
    xml.end();
  }

  @Override
  public void finish(Receipt receipt) throws IOException {
    xml.finish();
  }

  private static Set<String> called(IndexedDocument document) {
    Set<String> called = new HashSet<>();
    for (TaggedPassage passage : document.passages()) {
      passage.passage().marks().stream().map(FootnoteMark::label).forEach(called::add);
    }
    return called;
  }

  private static boolean isNoteShownAtItsMark(Passage passage, Set<String> called) {
    return passage.kind() == Passage.Kind.FOOTNOTE && called.contains(passage.locator().footnote());
  }

  private void passage(IndexedDocument document, TaggedPassage tagged, AkomaText text)
      throws IOException {
    Passage passage = tagged.passage();
    List<String> path = passage.locator().section();
    String eId = "passage_" + passage.ordinal();
    String permalink = Urn.passage(document.id(passage));
    if (passage.kind() == Passage.Kind.HEADING) {
      openTo(path);
      open(document.text(tagged), eId, permalink);
      xml.element(() -> text.line(xml, tagged), "heading");
      return;
    }
    openTo(path);
    xml.line();
    if (passage.kind() == Passage.Kind.NUMBERED_PARAGRAPH) {
      xml.begin("paragraph", "eId", eId, "GUID", permalink);
    } else {
      String kind = passage.kind().label().replace(' ', '-');
      xml.begin("hcontainer", "name", kind, "eId", eId, "GUID", permalink);
    }
    String number = text.number(tagged);
    if (!number.isEmpty()) {
      xml.text(number, "num");
    }
    xml.element(() -> text.paragraphs(xml, tagged, number.length()), "content");
    xml.end();
  }

  /// Closes and opens sections until those of a path are open.
  private void openTo(List<String> path) throws IOException {
    int common = 0;
    while (common < Math.min(path.size(), sections.size())
        && path.get(common).equals(sections.get(common))) {
      common++;
    }
    closeTo(common);
    for (String heading : path.subList(common, path.size())) {
      opened++;
      open(heading, "section_" + opened, "");
      xml.text(heading, "heading");
    }
  }

  private void open(String heading, String eId, String permalink) throws IOException {
    sections.add(heading);
    xml.line();
    if (permalink.isEmpty()) {
      xml.begin("hcontainer", "name", "section", "eId", eId);
    } else {
      xml.begin("hcontainer", "name", "section", "eId", eId, "GUID", permalink);
    }
  }

  private void closeTo(int depth) throws IOException {
    while (sections.size() > depth) {
      sections.removeLast();
      xml.end();
    }
  }
}
