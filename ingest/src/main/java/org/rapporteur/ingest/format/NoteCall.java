package org.rapporteur.ingest.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text that may call a footnote, while it is being gathered: raised type, or a link inside the
/// document.
final class NoteCall {
  private static final Pattern LABEL = Pattern.compile("\\d{1,4}|[*†‡]");

  /// What a parser may say is a label: `iv`, `aa`, `**`, `12a`.
  private static final Pattern TOLD = Pattern.compile("\\S{1,12}");

  private static final Pattern BRACKETED = Pattern.compile("\\[(\\d{1,4})\\]");

  private final int depth;
  private final StringBuilder text = new StringBuilder();
  private boolean raised;
  private boolean told;
  private String target = "";

  /// @param depth the depth of the element that opened it
  NoteCall(int depth) {
    this.depth = depth;
  }

  int depth() {
    return depth;
  }

  /// Its words, call or not.
  StringBuilder text() {
    return text;
  }

  /// The identifier of the element that it leads to, empty if it is no link.
  String target() {
    return target;
  }

  /// Notes that the type is raised.
  ///
  /// @param isMark whether the parser says that it is a footnote's mark
  void raise(boolean isMark) {
    raised = true;
    told |= isMark;
  }

  /// Notes where it leads.
  void link(String id) {
    target = id;
  }

  /// The number of the footnote called: what the parser says is one, a raised number that is a
  /// link, or a link in square brackets.
  Optional<String> label() {
    String words = text.toString().strip();
    if (told) {
      return TOLD.matcher(words).matches() ? Optional.of(words) : Optional.empty();
    }
    if (raised && !target.isEmpty()) {
      Matcher bare = BRACKETED.matcher(words);
      String label = bare.matches() ? bare.group(1) : words;
      return LABEL.matcher(label).matches() ? Optional.of(label) : Optional.empty();
    }
    Matcher bracketed = BRACKETED.matcher(words);
    return !target.isEmpty() && bracketed.matches()
        ? Optional.of(bracketed.group(1))
        : Optional.empty();
  }
}
