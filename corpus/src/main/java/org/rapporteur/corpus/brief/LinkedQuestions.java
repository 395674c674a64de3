package org.rapporteur.corpus.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.QuestionEntry;
import org.rapporteur.core.instrument.Questionnaire;
import org.rapporteur.core.instrument.Theme;
import org.rapporteur.core.instrument.Themes;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.TaggedPassage;

/// The questions that ask about what a chapter treats: those of the themes that its title tells,
/// else those that concern the provisions that its headings cite and that it quotes.
final class LinkedQuestions {
  private final Instrument instrument;
  private final Themes themes;
  private final Optional<Questionnaire> questionnaire;

  LinkedQuestions(Instrument instrument, String round) {
    this.instrument = instrument;
    this.themes = Themes.of(instrument);
    this.questionnaire = instrument.questionnaire(round);
  }

  /// The whole questions, in order.
  ///
  /// @param passages the passages of the chapter
  List<Question> of(Chapter chapter, List<TaggedPassage> passages) {
    if (!chapter.isNumbered()) {
      return List.of();
    }
    Set<Question> found = new TreeSet<>();
    for (Theme theme : themes.ofChapter(chapter.title())) {
      found.addAll(theme.questions());
    }
    if (found.isEmpty()) {
      for (Provision provision : provisions(passages)) {
        found.addAll(about(provision));
      }
    }
    return new ArrayList<>(found);
  }

  private Set<Question> about(Provision provision) {
    Set<Question> found = new TreeSet<>();
    for (QuestionEntry entry : questionnaire.map(Questionnaire::entries).orElse(List.of())) {
      for (Provision asked : entry.provisions()) {
        if (asked.contains(provision) || provision.contains(asked)) {
          found.add(Question.of(entry.question().number()));
        }
      }
    }
    return found;
  }

  private Set<Provision> provisions(List<TaggedPassage> passages) {
    Set<Provision> cited = new LinkedHashSet<>();
    for (TaggedPassage tagged : passages) {
      Passage passage = tagged.passage();
      boolean quoted = passage.kind() == Passage.Kind.QUOTATION && passage.voice() == Voice.TREATY;
      if (quoted || passage.kind() == Passage.Kind.HEADING) {
        tagged.mentions().forEach(mention -> own(mention).ifPresent(cited::add));
      }
    }
    return cited;
  }

  private Optional<Provision> own(Mention mention) {
    return mention instanceof ProvisionMention cited
            && (cited.basis() == ProvisionBasis.CITED || cited.basis() == ProvisionBasis.EXPANDED)
        ? cited
            .ref()
            .filter(ref -> ref.instrument().id().equals(instrument.id()))
            .map(ref -> ref.provision())
        : Optional.empty();
  }
}
