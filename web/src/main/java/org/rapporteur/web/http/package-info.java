/// Between HTTP and the pages. A page family is a [org.rapporteur.web.http.Service]: it is given a
/// [org.rapporteur.web.http.Visit] and gives an [org.rapporteur.web.http.Answer], or throws an
/// [org.rapporteur.web.http.HttpProblem]. [org.rapporteur.web.http.Reception] does the rest: it
/// borrows a view of the index, tells the language, renders the template, writes the answer.
@NullMarked
package org.rapporteur.web.http;

import org.jspecify.annotations.NullMarked;
