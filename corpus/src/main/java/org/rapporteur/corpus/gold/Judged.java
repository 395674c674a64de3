package org.rapporteur.corpus.gold;

import java.util.List;
import org.rapporteur.core.document.Failure;

/// What came of one gold text.
///
/// @param judgements one for each thing expected or found
/// @param failures why a document could not be read; nothing in it is judged then
public record Judged(List<Judgement> judgements, List<Failure> failures) {
  public Judged {
    judgements = List.copyOf(judgements);
    failures = List.copyOf(failures);
  }
}
