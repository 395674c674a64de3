package org.rapporteur.corpus.passage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Hit;
import org.rapporteur.index.IndexedDocument;

/// A passage with what stands around it.
///
/// @param document its document
/// @param passage the passage
/// @param before the passage before it, if there is one
/// @param after the passage after it, if there is one
/// @param footnotes the footnotes called in it, in order
public record PassageInContext(
    IndexedDocument document,
    TaggedPassage passage,
    Optional<TaggedPassage> before,
    Optional<TaggedPassage> after,
    List<TaggedPassage> footnotes) {
  public PassageInContext {
    footnotes = List.copyOf(footnotes);
  }

  /// The passage with an identifier, if the index has it.
  ///
  /// @throws IOException if the index cannot be read
  public static Optional<PassageInContext> find(CorpusReader reader, String passageId)
      throws IOException {
    Optional<Hit> hit = reader.passage(passageId);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    IndexedDocument document = reader.tagged(hit.get().document());
    List<TaggedPassage> passages = document.passages();
    int at = document.passageIds().indexOf(passageId);
    TaggedPassage passage = passages.get(at);
    return Optional.of(
        new PassageInContext(
            document,
            passage,
            at == 0 ? Optional.empty() : Optional.of(passages.get(at - 1)),
            at == passages.size() - 1 ? Optional.empty() : Optional.of(passages.get(at + 1)),
            passages.stream()
                .filter(note -> isCalled(note.passage(), passage.passage()))
                .toList()));
  }

  private static boolean isCalled(Passage note, Passage passage) {
    return note.kind() == Passage.Kind.FOOTNOTE
        && passage.marks().stream()
            .map(FootnoteMark::label)
            .anyMatch(note.locator().footnote()::equals);
  }
}
