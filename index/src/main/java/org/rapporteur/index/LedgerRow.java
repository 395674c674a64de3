package org.rapporteur.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.party.Party;

/// One row of the ledger of mentions. The components but the last are its columns, in their order.
///
/// @param document the name of the document
/// @param symbol its symbol, empty if it has none
/// @param genre its genre
/// @param page the page of the passage, empty if not known
/// @param section the headings above the passage, outermost first
/// @param paragraph the paragraph it is, or in which its footnote is called; empty if none
/// @param question the question it asks or answers
/// @param recommendation the recommendation it is or belongs to
/// @param footnote the footnote it is, empty if none
/// @param voice who speaks
/// @param party the party mentioned, null in a row on a provision alone
/// @param partyBasis on what basis
/// @param instrument the instrument of the provision mentioned, null in a row on a party alone
/// @param provision the provision mentioned
/// @param provisionBasis on what basis
/// @param text the whole text of the passage
/// @param citation the reference to the passage
/// @param passageId identifies the passage, see [Hit#passageId]
public record LedgerRow(
    String document,
    String symbol,
    Genre genre,
    String page,
    List<String> section,
    String paragraph,
    @Nullable Question question,
    @Nullable RecommendationCode recommendation,
    String footnote,
    Voice voice,
    @Nullable Party party,
    @Nullable PartyBasis partyBasis,
    @Nullable InstrumentRef instrument,
    @Nullable Provision provision,
    @Nullable ProvisionBasis provisionBasis,
    String text,
    Citation citation,
    String passageId) {}
