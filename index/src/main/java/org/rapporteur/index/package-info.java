/// The index of passages: written in batches, read as a whole. The only module that sees Lucene,
/// and no Lucene type appears outside `org.rapporteur.index.lucene`.
///
/// | to | use |
/// |---|---|
/// | open one | `org.rapporteur.index.lucene.LuceneCorpus`, which is a [org.rapporteur.index.CorpusIndex] |
/// | write a batch | [org.rapporteur.index.CorpusWriter], with a [org.rapporteur.index.CatalogueEntry] for each file |
/// | read | [org.rapporteur.index.CorpusReader], a view of the last commit |
/// | find passages | [org.rapporteur.index.SearchRequest] → [org.rapporteur.index.SearchResult] of [org.rapporteur.index.Hit]s |
/// | narrow a search | the same request → [org.rapporteur.index.Facets] |
/// | list all mentions | [org.rapporteur.index.LedgerRequest] → [org.rapporteur.index.LedgerRow]s |
/// | list what may be meant | the same → [org.rapporteur.index.UncertainRow]s |
/// | list recommendations | [org.rapporteur.index.RecommendationRequest] → [org.rapporteur.index.RecommendationRow]s |
/// | have a whole document | a catalogue entry → [org.rapporteur.index.IndexedDocument] |
/// | know what was covered | [org.rapporteur.index.Receipt] |
///
/// Every request may carry [org.rapporteur.index.Filters]. The query language is in
/// `org.rapporteur.index.query`.
@NullMarked
package org.rapporteur.index;

import org.jspecify.annotations.NullMarked;
