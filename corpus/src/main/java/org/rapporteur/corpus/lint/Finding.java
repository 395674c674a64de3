package org.rapporteur.corpus.lint;

import org.rapporteur.core.document.Citation;
import org.rapporteur.corpus.format.Listing;

/// Something that is wrong with a document.
///
/// @param kind what sort of thing
/// @param document the name of the document
/// @param citation the reference to the passage where it shows
/// @param passageId the identifier of that passage
/// @param found what stands there
/// @param expected what should
public record Finding(
    Kind kind,
    String document,
    Citation citation,
    String passageId,
    String found,
    String expected) {
  /// The columns of `lint`.
  public static final Listing<Finding> LISTING =
      Listing.<Finding>of("findings")
          .detail("document", Finding::document)
          .key("check", finding -> finding.kind().name())
          .key("severity", finding -> finding.kind().severity().label())
          .key("citation", Finding::citation)
          .prose("found", Finding::found)
          .prose("expected", Finding::expected)
          .detail("remedy", finding -> finding.kind().remedy())
          .detail("passage", Finding::passageId);

  /// What sort of thing is wrong.
  ///
  /// @param name the name of the check that finds it, such as `unknown-code`
  /// @param severity how bad it is
  /// @param meaning what is wrong, in a few words
  /// @param remedy what a person may do about it
  public record Kind(String name, Severity severity, String meaning, String remedy) {
    /// @throws IllegalArgumentException if the name is not in small letters and hyphens
    public Kind {
      if (!name.matches("[a-z]+(-[a-z]+)*")) {
        throw new IllegalArgumentException("not the name of a check: '" + name + "'");
      }
    }
  }
}
