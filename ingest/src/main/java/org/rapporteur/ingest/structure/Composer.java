package org.rapporteur.ingest.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Original;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.text.Span;
import org.rapporteur.ingest.block.Block;
import org.rapporteur.ingest.block.Words;

/// Writes the canonical text and its passages. Passages may be built of several blocks; the
/// footnotes that a passage calls follow it. Used once, for one document.
public final class Composer {
  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Original> originals = new ArrayList<>();
  private final Map<String, Deque<Block.Footnote>> footnotes = new HashMap<>();
  private final SectionPath sections = new SectionPath();
  private Optional<Draft> draft = Optional.empty();

  /// A passage that may still grow.
  private record Draft(Passage.Kind kind, Locator locator, Voice voice, Words words) {}

  /// @param footnotes the document's footnotes, in order
  public Composer(List<Block.Footnote> footnotes) {
    for (Block.Footnote footnote : footnotes) {
      this.footnotes.computeIfAbsent(footnote.label(), label -> new ArrayDeque<>()).add(footnote);
    }
  }

  /// Begins a section. Later passages have the heading in their section path.
  ///
  /// @param depth the heading's depth, 1 for the outermost
  public void heading(Words words, String page, int depth, Voice voice) {
    heading(words, page, depth, voice, Locator.NOWHERE);
  }

  /// Begins a section that is also the place given by `locator`, such as a recommendation's.
  public void heading(Words words, String page, int depth, Voice voice, Locator locator) {
    sections.open(depth, words.text());
    begin(Passage.Kind.HEADING, words, page, voice, locator);
  }

  /// Begins a section whose title is a passage of another kind.
  public void section(int depth, String title) {
    sections.open(depth, title);
  }

  /// Ends all sections deeper than `depth`.
  public void closeSections(int depth) {
    sections.close(depth);
  }

  /// The title of the outermost section, empty outside all of them.
  public String chapterTitle() {
    return sections.outermost();
  }

  /// The depth of the innermost section, 0 outside all of them.
  public int depth() {
    return sections.depth();
  }

  /// Begins a passage. Page and section are filled in; the rest of the place is the locator's.
  public void begin(Passage.Kind kind, Words words, String page, Voice voice, Locator locator) {
    finish();
    Locator place = locator.withPage(page).withSection(sections.path(kind));
    draft = Optional.of(new Draft(kind, place, voice, words));
  }

  /// Adds a block to the passage begun last, on a line of its own.
  ///
  /// @throws IllegalStateException if no passage was begun
  public void add(Words words) {
    Draft open = draft.orElseThrow(() -> new IllegalStateException("no passage was begun"));
    draft =
        Optional.of(new Draft(open.kind, open.locator, open.voice, open.words.then("\n", words)));
  }

  /// The number of UTF-16 units in the passage begun last, 0 if there is none.
  public int openLength() {
    return draft.map(open -> open.words.text().length()).orElse(0);
  }

  private void finish() {
    if (draft.isEmpty()) {
      return;
    }
    Draft done = draft.get();
    draft = Optional.empty();
    if (done.words.text().isBlank()) {
      return;
    }
    append(done);
    for (FootnoteMark mark : done.words.marks()) {
      Deque<Block.Footnote> called = footnotes.get(mark.label());
      if (called != null && !called.isEmpty()) {
        appendFootnote(called.poll(), done.locator, done.voice);
      }
    }
  }

  private void append(Draft done) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(done.words.text());
    List<FootnoteMark> marks = new ArrayList<>();
    for (FootnoteMark mark : done.words.marks()) {
      marks.add(new FootnoteMark(mark.offset() + start, mark.label()));
    }
    Span span = new Span(start, text.length());
    done.words.originals().forEach(original -> originals.add(original.shift(start)));
    passages.add(
        new Passage(
            passages.size(),
            done.kind,
            span,
            done.locator,
            done.voice,
            marks,
            done.words.placement()));
  }

  private void appendFootnote(Block.Footnote footnote, Locator caller, Voice voice) {
    if (!footnote.words().text().isBlank()) {
      Locator place = caller.withPage(footnote.page()).withFootnote(footnote.label());
      append(new Draft(Passage.Kind.FOOTNOTE, place, voice, footnote.words()));
    }
  }

  /// The canonical text and its passages; footnotes that nothing called stand at the end.
  public Composition compose() {
    finish();
    footnotes.values().stream()
        .flatMap(Deque::stream)
        .sorted(Comparator.comparing(Block.Footnote::label, Composer::byNumber))
        .forEach(left -> appendFootnote(left, Locator.NOWHERE, Voice.UNATTRIBUTED));
    return new Composition(text.toString(), passages, originals);
  }

  private static int byNumber(String a, String b) {
    return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
  }
}
