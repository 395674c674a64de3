package org.rapporteur.corpus.thread;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.Theme;
import org.rapporteur.core.instrument.Themes;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.corpus.brief.Quote;
import org.rapporteur.index.IndexedDocument;

/// What a party says itself: the entries of a form and the answers of a reply. Passages that follow
/// one another under the same headings, or to the same question, are one event.
final class OwnWords {
  private final IndexedDocument document;
  private final Themes themes;
  private final List<Event> events = new ArrayList<>();

  OwnWords(IndexedDocument document, Themes themes) {
    this.document = document;
    this.themes = themes;
    List<TaggedPassage> together = new ArrayList<>();
    for (TaggedPassage passage : document.passages()) {
      if (!isOwn(passage)) {
        continue;
      }
      if (!together.isEmpty() && !isOneWith(together.getFirst(), passage)) {
        add(together);
        together.clear();
      }
      together.add(passage);
    }
    if (!together.isEmpty()) {
      add(together);
    }
  }

  List<Event> events() {
    return events;
  }

  private static boolean isOwn(TaggedPassage passage) {
    Passage.Kind kind = passage.passage().kind();
    return kind == Passage.Kind.FORM_ENTRY || kind == Passage.Kind.ANSWER;
  }

  private static boolean isOneWith(TaggedPassage first, TaggedPassage next) {
    Locator one = first.passage().locator();
    Locator other = next.passage().locator();
    return first.passage().kind() == next.passage().kind()
        && one.section().equals(other.section())
        && one.withPage("").equals(other.withPage(""));
  }

  private void add(List<TaggedPassage> together) {
    TaggedPassage first = together.getFirst();
    String words = String.join("\n", together.stream().map(document::text).toList());
    Quote whole = Quote.of(document, first);
    Quote quote =
        new Quote(whole.passageId(), whole.kind(), whole.locator(), words, whole.citation());
    Set<Theme> found = new LinkedHashSet<>();
    Locator locator = first.passage().locator();
    Question question = locator.question();
    if (question != null) {
      found.addAll(themes.ofQuestion(question));
    } else {
      found.addAll(themes.ofGoal(locator.section()));
      together.forEach(passage -> found.addAll(cited(passage)));
    }
    List<Theme> inOrder = themes.all().stream().filter(found::contains).toList();
    events.add(new Event(stage(locator), document.entry(), quote, remark(locator), inOrder));
  }

  private Stage stage(Locator locator) {
    return locator.question() != null
        ? Stage.REPLIED
        : themes.stage(locator.section()).map(Stage::of).orElse(Stage.REPORTED);
  }

  /// The goal over an entry: the last heading that does not say whether it is announced or
  /// reported.
  private String remark(Locator locator) {
    return locator.question() != null
        ? ""
        : locator.section().reversed().stream()
            .filter(heading -> themes.stage(List.of(heading)).isEmpty())
            .findFirst()
            .orElse("");
  }

  private Set<Theme> cited(TaggedPassage passage) {
    Set<Theme> found = new LinkedHashSet<>();
    for (Mention mention : passage.mentions()) {
      provision(mention).ifPresent(cited -> found.addAll(cited));
    }
    return found;
  }

  private Optional<List<Theme>> provision(Mention mention) {
    return mention instanceof ProvisionMention cited && cited.basis() != ProvisionBasis.QUESTION
        ? cited
            .ref()
            .filter(ref -> ref.instrument().id().equals(themes.instrument()))
            .map(ref -> themes.ofProvision(ref.provision()))
        : Optional.empty();
  }
}
