/// The query language: a string becomes a typed [org.rapporteur.index.query.QueryNode] or a
/// [org.rapporteur.index.QuerySyntaxException] that says where and what to do. Nothing is ever
/// corrected silently, and nothing here knows a search engine.
///
/// | written | finds |
/// |---|---|
/// | `prison penalties` | both words, in any inflection; `AND` may stand between |
/// | `OR`, `NOT`, `( )` | operators, in capitals; `or` is a word |
/// | `"best interests"`, `“best interests”` | the words as written, one after another |
/// | `self-generated` | the words with or without the hyphen |
/// | `penal*`, `pena?ty`, `"self-gener* material"` | any letters or none; one letter |
/// | `"age * consent"` | any one word |
/// | `penality~`, `penality~1` | other spellings, by 2 letters or 1 |
/// | `"sexual material" NEAR/8 (child OR minor)` | in any order, at most 8 words between |
/// | `party:Portugal`, `article:25(1)(e)`, `article:echr/8`, `year:2017-2022` | fields; see [org.rapporteur.index.query.QueryNode] |
///
/// [org.rapporteur.index.query.Vocabulary] tells the parser who is called what.
@NullMarked
package org.rapporteur.index.query;

import org.jspecify.annotations.NullMarked;
