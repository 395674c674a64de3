/// What people list, as rows with columns that are the same on the command line, in the reading
/// room and for programs; and how they name what they ask for.
///
/// | rows | from |
/// |---|---|
/// | [org.rapporteur.corpus.listing.RankedHit] | a search |
/// | [org.rapporteur.corpus.listing.Mentions], [org.rapporteur.corpus.listing.UncertainMentions] | the ledger |
/// | [org.rapporteur.corpus.listing.Recommendations] | the recommendations |
/// | [org.rapporteur.corpus.listing.Documents], [org.rapporteur.corpus.listing.UnreadFile], [org.rapporteur.corpus.listing.StateOfPlay], [org.rapporteur.corpus.listing.PassageChange] | the catalogue |
/// | [org.rapporteur.corpus.listing.AlertHit] | saved queries |
///
/// [org.rapporteur.corpus.listing.Excerpt] is the part of a passage that shows best what was found,
/// [org.rapporteur.corpus.listing.NameReader] reads the words by which a person asks,
/// [org.rapporteur.corpus.listing.Receipts] tell programs what a listing covered.
@NullMarked
package org.rapporteur.corpus.listing;

import org.jspecify.annotations.NullMarked;
