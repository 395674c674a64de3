/// What is wrong with the documents of an index, found by comparing them with one another and with
/// themselves. [org.rapporteur.corpus.lint.Lint] hands every document to a plain list of
/// [org.rapporteur.corpus.lint.Check]s, together with the [org.rapporteur.corpus.lint.Reports] that
/// others cite; each [org.rapporteur.corpus.lint.Finding] says what was found where, what was
/// expected, and what to do.
///
/// A check keeps silent where it is not sure: a false alarm costs more than a finding.
@NullMarked
package org.rapporteur.corpus.lint;

import org.jspecify.annotations.NullMarked;
