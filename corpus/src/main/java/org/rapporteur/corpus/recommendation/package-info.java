/// What was recommended to whom, with the words that say so. An
/// [org.rapporteur.corpus.recommendation.Adopted] is a recommendation in its document; it tells of
/// each party in what [org.rapporteur.corpus.recommendation.Addressing] it is addressed, and where.
/// [org.rapporteur.corpus.recommendation.RecommendationMatrix] makes a table of it.
@NullMarked
package org.rapporteur.corpus.recommendation;

import org.jspecify.annotations.NullMarked;
