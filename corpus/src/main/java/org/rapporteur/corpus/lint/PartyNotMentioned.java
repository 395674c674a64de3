package org.rapporteur.corpus.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;

/// The factsheet on a party cites a paragraph that mentions the party neither in its text nor in a
/// footnote nor among all parties.
final class PartyNotMentioned implements Check {
  private static final Finding.Kind KIND =
      new Finding.Kind(
          "party-not-mentioned",
          Severity.WARNING,
          "a factsheet cites a paragraph that does not mention its party",
          "See whether another paragraph is meant, or the paragraph speaks of parties in general.");

  @Override
  public Finding.Kind kind() {
    return KIND;
  }

  @Override
  public void look(Inspected document, Beside beside, Consumer<Finding> findings) {
    Optional<Party> party = document.metadata().partyValue();
    if (!document.is(Genre.FACTSHEET) || party.isEmpty()) {
      return;
    }
    Reports cited = beside.reports().citedBy(document.metadata());
    for (TaggedPassage tagged : document.passages()) {
      for (int number : ParagraphCitations.in(document.document(), tagged)) {
        String paragraph = Integer.toString(number);
        List<Report> having =
            cited.all().stream().filter(report -> report.hasParagraph(paragraph)).toList();
        if (!having.isEmpty()
            && having.stream().noneMatch(report -> report.mentions(paragraph, party.get()))) {
          findings.accept(
              document.finding(
                  KIND,
                  tagged.passage(),
                  "paragraph %s of %s, which does not mention %s"
                      .formatted(
                          paragraph, having.getFirst().name(), party.get().name(Language.ENGLISH)),
                  "a paragraph that mentions " + party.get().name(Language.ENGLISH)));
        }
      }
    }
  }
}
