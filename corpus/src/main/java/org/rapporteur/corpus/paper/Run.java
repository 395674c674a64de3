package org.rapporteur.corpus.paper;

import java.util.regex.Pattern;

/// Words of one look in a [Line].
public sealed interface Run {
  /// The words, without markup.
  String text();

  record Plain(String text) implements Run {}

  /// Words that matter more.
  record Strong(String text) implements Run {}

  /// Words that explain others: bases, reasons, remarks.
  record Remark(String text) implements Run {}

  /// Words that lead to a heading of the same paper.
  ///
  /// @param anchor the anchor of that heading
  record Reference(String text, String anchor) implements Run {}

  /// Words that lead to a passage of the index.
  ///
  /// @param passageId the identifier of the passage, 16 hexadecimal digits
  record Permalink(String text, String passageId) implements Run {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    /// @throws IllegalArgumentException if it is not the identifier of a passage
    public Permalink {
      if (!ID.matcher(passageId).matches()) {
        throw new IllegalArgumentException("not the identifier of a passage: " + passageId);
      }
    }
  }
}
