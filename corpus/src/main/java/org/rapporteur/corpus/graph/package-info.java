/// What hangs together with a recommendation: a [org.rapporteur.corpus.graph.RecommendationGraph]
/// leads from its addressees and the paragraphs of its section to the articles cited there, the
/// questions about those articles, the factsheets that quote it, and what its addressees replied.
/// [org.rapporteur.corpus.graph.Grapher] makes one from an index,
/// [org.rapporteur.corpus.graph.GraphFormat] writes it.
@NullMarked
package org.rapporteur.corpus.graph;

import org.jspecify.annotations.NullMarked;
