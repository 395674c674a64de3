package org.rapporteur.corpus.recommendation;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.format.Cell;
import org.rapporteur.corpus.format.Listing;

/// A recommendation and a party, in a listing.
///
/// @param adopted the recommendation
/// @param addressee the party, and what the recommendation has to say to it
public record AddressingRow(Adopted adopted, Addressee addressee) {
  /// The columns.
  public static final Listing<AddressingRow> LISTING =
      Listing.<AddressingRow>of("recommendations")
          .detail("document", row -> row.adopted.document().entry().source().name())
          .key("code", row -> row.adopted.recommendation().code())
          .key("urgency", row -> row.adopted.recommendation().urgency())
          .key("party", row -> row.addressee.party())
          .detail("name", row -> row.addressee.party().name(Language.ENGLISH))
          .key("addressing", row -> row.addressee.addressing().label())
          .prose("words", row -> new Cell.Many(row.words(), "; "))
          .key("citations", row -> new Cell.Many(row.citations(), "; "))
          .detail("text", row -> row.adopted.text())
          .detail("citation", row -> row.adopted.citation());

  /// The rows of a register, recommendation by recommendation.
  public static Stream<AddressingRow> of(Register register, List<Party> parties) {
    return register.adopted().stream()
        .flatMap(adopted ->
            parties.stream().map(party -> new AddressingRow(adopted, adopted.addressee(party))));
  }

  private List<String> words() {
    String text = adopted.document().tagged().document().text();
    return addressee.evidence().stream().map(words -> words.span().in(text)).distinct().toList();
  }

  private List<String> citations() {
    return addressee.evidence().stream()
        .map(words -> adopted.document().citation(words.passage()).text())
        .distinct()
        .toList();
  }
}
