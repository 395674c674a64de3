package org.rapporteur.corpus;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.TaggedDocument;

/// What came of reading and tagging one document.
public sealed interface Reading {
  /// It was read and tagged.
  ///
  /// @param whyUnread why some of its pages were not read, for a person; empty if all were
  /// @param explanations why it was tagged so; empty unless asked for
  record Tagged(TaggedDocument document, String whyUnread, List<Explanation> explanations)
      implements Reading {
    public Tagged {
      explanations = List.copyOf(explanations);
    }
  }

  /// The pages of it that were not read, if there are any.
  default Optional<UnreadPages> unreadPages() {
    return switch (this) {
      case Tagged(TaggedDocument tagged, String why, var explanations)
          when tagged.document().pages().unread() > 0 ->
          Optional.of(new UnreadPages(tagged.document().source(), tagged.document().pages(), why));
      case Tagged ignored -> Optional.empty();
      case Failed ignored -> Optional.empty();
    };
  }

  /// It could not be read.
  record Failed(Failure failure) implements Reading {}
}
