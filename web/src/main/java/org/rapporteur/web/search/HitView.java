package org.rapporteur.web.search;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.Span;
import org.rapporteur.corpus.export.Urn;
import org.rapporteur.corpus.listing.Excerpt;
import org.rapporteur.index.Hit;
import org.rapporteur.web.document.DocumentAddress;
import org.rapporteur.web.page.Names;
import org.rapporteur.web.page.Piece;

/// A hit as the search page shows it.
///
/// @param address where it is shown in its document
/// @param origin whose words they are, of which sort of document and year
/// @param pieces the part of the passage that shows best what was found
/// @param cutBefore whether the passage has words before that part
/// @param cutAfter whether it has words after it
/// @param language the code of its language
/// @param citation the reference, ready to paste
/// @param reasons what it mentions of what was asked for, and on what basis
/// @param permalink what the passage is called wherever its document lies
/// @param page the page on which it stands, if there is one
/// @param confidence how sure text recognition was, in percent, if the page was recognised
public record HitView(
    String address,
    String origin,
    List<Piece> pieces,
    boolean cutBefore,
    boolean cutAfter,
    String language,
    String citation,
    List<String> reasons,
    String permalink,
    String page,
    Optional<Long> confidence) {
  /// @param form the search
  /// @param number the number of the hit, from 1
  static HitView of(Hit hit, int number, SearchForm form, Asked asked, Names names) {
    Excerpt excerpt = Excerpt.of(line(hit.text()), hit.highlights());
    Span window = excerpt.window();
    return new HitView(
        DocumentAddress.ofHit(hit.document(), hit.passageId(), form.at(1).address(), number),
        origin(hit, names),
        Piece.of(excerpt.text(), window, excerpt.highlights()),
        excerpt.isCutBefore(),
        excerpt.isCutAfter(),
        hit.language().code(),
        hit.citation().text(),
        asked.reasons(hit, names),
        Urn.passage(hit.passageId()),
        hit.locator().page(),
        Optional.ofNullable(hit.placement().confidence()).map(sure -> Math.round(100 * sure)));
  }

  /// One character for one, so that places stay.
  private static String line(String text) {
    return text.replace('\n', ' ');
  }

  private static String origin(Hit hit, Names names) {
    String genre = names.words().of(hit.metadata().genre().value());
    String year = hit.metadata().year().map(y -> " " + y).orElse("");
    String party = hit.metadata().partyValue().map(p -> names.of(p) + " · ").orElse("");
    return party + genre + year + " · " + names.words().of(hit.voice());
  }
}
