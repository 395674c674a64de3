/// The query language: a string becomes a typed [org.rapporteur.index.query.QueryNode] or a
/// [org.rapporteur.index.QuerySyntaxException] that says where and what to do. Nothing is ever
/// corrected silently, and nothing here knows a search engine.
///
/// [org.rapporteur.index.query.Vocabulary] tells the parser who is called what.
@NullMarked
package org.rapporteur.index.query;

import org.jspecify.annotations.NullMarked;
