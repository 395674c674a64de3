package org.rapporteur.nlp.provision;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.Questionnaire;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Tagger;

/// The provisions that a question concerns, for the question and every answer to it, where the
/// passage does not cite them itself.
public final class QuestionProvisionTagger implements Tagger {
  @Override
  public void tag(Draft draft) {
    Optional<Instrument> instrument = draft.instrument();
    Optional<Questionnaire> questionnaire =
        instrument.flatMap(i -> i.questionnaire(draft.document().metadata().roundText()));
    if (!draft.monitors() || instrument.isEmpty() || questionnaire.isEmpty()) {
      return;
    }
    Verdict verdict = Verdict.of(LawNames.ref(instrument.get()), "provision: the question's");
    for (Draft.Entry entry : draft.entries()) {
      Question question = entry.passage().locator().question();
      if (question == null) {
        continue;
      }
      Set<Provision> cited = CitedProvisions.in(entry, instrument.get().id());
      for (Provision provision : questionnaire.get().provisionsOf(question)) {
        if (!cited.contains(provision)) {
          entry
              .mentions()
              .add(
                  ProvisionTagger.mention(
                      draft.text(),
                      Span.at(entry.start()),
                      provision,
                      verdict,
                      ProvisionBasis.QUESTION));
        }
      }
    }
  }
}
