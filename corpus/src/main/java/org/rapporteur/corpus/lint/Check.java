package org.rapporteur.corpus.lint;

import java.util.function.Consumer;

/// Finds one kind of thing that may be wrong with a document. Implementations keep no state between
/// documents and are thread-safe.
interface Check {
  /// What it finds.
  Finding.Kind kind();

  /// Looks at one document and hands over what is wrong with it, in the order of the text.
  ///
  /// @param beside what the index has beside it
  void look(Inspected document, Beside beside, Consumer<Finding> findings);
}
