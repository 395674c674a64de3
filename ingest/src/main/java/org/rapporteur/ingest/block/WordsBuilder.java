package org.rapporteur.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Original;
import org.rapporteur.core.document.PageBox;
import org.rapporteur.core.text.Span;

/// Gathers running text: white space of every kind becomes one space, and characters that stand for
/// others are spelt as [Spelling] says, with the way back kept.
public final class WordsBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<FootnoteMark> marks = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Original> originals = new ArrayList<>();
  private boolean spacePending;

  /// A line that was begun and has no character yet.
  private @Nullable Place begun;

  /// Adds characters as a parser delivers them.
  public WordsBuilder append(CharSequence characters) {
    for (int i = 0; i < characters.length(); i++) {
      append(characters.charAt(i));
    }
    return this;
  }

  private void append(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      spacePending = true;
      return;
    }
    String spelt = Spelling.of(c);
    if (spelt == null) {
      flushSpace();
      text.append(c);
    } else if (!spelt.isEmpty()) {
      flushSpace();
      replace(spelt, c);
    } else if (!Character.isISOControl(c)) {
      originals.add(new Original(Span.at(text.length()), String.valueOf(c)));
    }
  }

  private void replace(String spelt, char original) {
    int start = text.length();
    text.append(spelt);
    originals.add(new Original(new Span(start, text.length()), String.valueOf(original)));
  }

  private void flushSpace() {
    if (spacePending && !text.isEmpty()) {
      text.append(' ');
    }
    spacePending = false;
    if (begun != null) {
      places.add(begun.at(text.length()));
      begun = null;
    }
  }

  /// Begins a printed line here.
  ///
  /// @param confidence the confidence of text recognition in its page; null if there was none
  public WordsBuilder line(PageBox box, @Nullable Double confidence) {
    begun = new Place(text.length(), box, confidence);
    return this;
  }

  /// Calls a footnote here.
  public WordsBuilder mark(String label) {
    marks.add(new FootnoteMark(text.length(), label));
    return this;
  }

  /// Whether nothing but white space was added.
  public boolean isEmpty() {
    return text.isEmpty() && marks.isEmpty();
  }

  /// What was gathered; the builder is empty afterwards. A line whose characters are still to come
  /// stays begun.
  public Words take() {
    Words words = new Words(text.toString(), marks, places, originals);
    text.setLength(0);
    marks.clear();
    places.clear();
    originals.clear();
    spacePending = false;
    return words;
  }
}
