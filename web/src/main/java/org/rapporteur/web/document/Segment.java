package org.rapporteur.web.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A run of a passage's text that is shown in one way.
///
/// @param text the words
/// @param kind what they mention
/// @param note what they mean and on what basis, for a person; empty if they mention nothing
/// @param address where they lead, empty if nowhere
/// @param found whether they are what was searched for
/// @param notes the footnotes called after them
public record Segment(
    String text, Kind kind, String note, String address, boolean found, List<Called> notes) {
  /// What words mention, the more telling first.
  public enum Kind {
    RECOMMENDATION,
    PROVISION,
    PARTY,
    /// Something that is not certain.
    UNCERTAIN,
    /// Another place in the document.
    REFERENCE,
    NOTHING;

    /// The class by which it is styled.
    public String style() {
      return "m-" + name().toLowerCase(Locale.ROOT);
    }
  }

  public Segment {
    notes = List.copyOf(notes);
  }

  /// A footnote that is called.
  ///
  /// @param label its number as printed
  /// @param id the identifier of its passage, null if the document has none
  /// @param text its words
  public record Called(String label, @Nullable String id, String text) {}
}
