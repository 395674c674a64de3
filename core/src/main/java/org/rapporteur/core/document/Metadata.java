package org.rapporteur.core.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;

/// What is known of a document as a whole, each value with its evidence.
///
/// @param madeUnder the identifier of the instrument under which it was made
/// @param genre what sort of document
/// @param symbol its official symbol, such as `T-ES(2017)ICT-PT`
/// @param party the party that wrote it or that it is about
/// @param round the identifier of the monitoring round
/// @param date its date, as far as told
/// @param title its title
/// @param languages the languages of its text, the commonest first; maybe none
public record Metadata(
    Detected<String> madeUnder,
    Detected<Genre> genre,
    @Nullable Detected<String> symbol,
    @Nullable Detected<Party> party,
    @Nullable Detected<String> round,
    @Nullable Detected<DocumentDate> date,
    @Nullable Detected<String> title,
    List<Detected<Language>> languages) {
  public Metadata {
    languages = List.copyOf(languages);
  }

  /// The identifier of the instrument under which it was made.
  public String instrument() {
    return madeUnder.value();
  }

  /// The symbol's text, empty if there is none.
  public String symbolText() {
    return symbol == null ? "" : symbol.value();
  }

  /// The party, if one is known.
  public Optional<Party> partyValue() {
    return Optional.ofNullable(party).map(Detected::value);
  }

  /// The round's identifier, empty if it is not known.
  public String roundText() {
    return round == null ? "" : round.value();
  }

  /// The year, if one is known.
  public Optional<Integer> year() {
    return Optional.ofNullable(date).map(detected -> detected.value().year());
  }

  /// The same with the languages found in the text.
  public Metadata withLanguages(List<Detected<Language>> found) {
    return new Metadata(madeUnder, genre, symbol, party, round, date, title, found);
  }

  /// Whether a document may belong to the same monitoring: it is made under the same instrument
  /// and, where both tell their round, in the same one.
  public boolean mayBelongWith(Metadata other) {
    boolean told = round != null && other.round != null;
    return instrument().equals(other.instrument())
        && (!told || roundText().equals(other.roundText()));
  }
}
