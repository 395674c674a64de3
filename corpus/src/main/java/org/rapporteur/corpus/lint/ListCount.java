package org.rapporteur.corpus.lint;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;

/// A text says how many parties there are, and lists more or fewer.
final class ListCount implements Check {
  private static final Finding.Kind KIND =
      new Finding.Kind(
          "list-count",
          Severity.WARNING,
          "a list has more or fewer parties than the text says",
          "Count anew: a party is missing in the list, listed without reason, or counted wrongly.");

  @Override
  public Finding.Kind kind() {
    return KIND;
  }

  @Override
  public void look(Inspected document, Beside beside, Consumer<Finding> findings) {
    if (!document.is(Genre.IMPLEMENTATION_REPORT) && !document.is(Genre.FACTSHEET)) {
      return;
    }
    for (TaggedPassage tagged : document.passages()) {
      if (!CountedParties.mayCount(tagged)) {
        continue;
      }
      for (CountedParties counted : CountedParties.in(document, tagged)) {
        if (!counted.agrees()) {
          findings.accept(
              document.finding(
                  KIND,
                  tagged.passage(),
                  "“%s” with a list of %d: %s"
                      .formatted(
                          counted.words().in(document.text()).strip(),
                          counted.listed().size(),
                          names(counted)),
                  "a list of " + counted.count()));
        }
      }
    }
  }

  private static String names(CountedParties counted) {
    return counted.listed().stream()
        .map((Party party) -> party.name(Language.ENGLISH))
        .collect(Collectors.joining(", "));
  }
}
