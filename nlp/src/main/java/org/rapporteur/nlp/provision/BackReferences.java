package org.rapporteur.nlp.provision;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;

/// "That article", and "paragraph 1 a" after an article of the same passage: only where the article
/// before is certain, its law lists such a sub-division, and the paragraph is not said to be of a
/// report or an opinion.
final class BackReferences {
  private static final int REACH = 600;
  private static final Pattern OF_SOMETHING =
      Pattern.compile(
          "[\\s\\u00A0]*+,?[\\s\\u00A0]*+(?:of|de|du|above|below|ci-dessus)\\b(?! (?:this|that|the same) article)");
  private final Draft draft;
  private final Draft.Entry entry;

  BackReferences(Draft draft, Draft.Entry entry) {
    this.draft = draft;
    this.entry = entry;
  }

  void add(CitationScanner.Found found, List<Optional<Verdict>> verdicts) {
    switch (entry.passage().voice()) {
      // Quoted law speaks of its own paragraphs, whatever other article it has just cited.
      case TREATY, EXPLANATORY_REPORT -> {}
      case STATE, COMMITTEE, CHILDREN, CIVIL_SOCIETY, QUESTIONNAIRE, UNATTRIBUTED ->
          addToCited(found, verdicts);
    }
  }

  private void addToCited(CitationScanner.Found found, List<Optional<Verdict>> verdicts) {
    int last = -1;
    for (CitationScanner.Back back : found.backs()) {
      while (last + 1 < found.citations().size()
          && found.citations().get(last + 1).span().end() <= back.start()) {
        last++;
      }
      if (last >= 0 && verdicts.get(last).isPresent()) {
        add(back, found.citations().get(last), verdicts.get(last).get());
      }
    }
  }

  private void add(CitationScanner.Back back, Citation citation, Verdict verdict) {
    boolean near = back.start() - citation.span().end() <= REACH;
    if (!near || citation.provisions().isEmpty()) {
      return;
    }
    Optional<InstrumentRef> law = verdict.law().meaningIfResolved();
    Optional<Instrument> instrument = law.flatMap(l -> draft.instruments().byId(l.id()));
    if (law.isEmpty()
        || instrument.isEmpty()
        || OF_SOMETHING.matcher(draft.text()).region(back.end(), entry.end()).lookingAt()) {
      return;
    }
    String article = citation.provisions().getLast().article();
    for (Leaf leaf : back.leaves()) {
      Optional<Provision> meant =
          leaf.of(article).filter(p -> instrument.get().provision(p.withIndent(0)).isPresent());
      if (meant.isPresent()) {
        entry
            .mentions()
            .add(
                ProvisionTagger.mention(
                    draft.text(),
                    new Span(back.start(), back.end()),
                    meant.get(),
                    Verdict.of(law.get(), "provision: the article before"),
                    ProvisionBasis.INHERITED));
      }
    }
  }
}
