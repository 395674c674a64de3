/// Saved queries, and what is new for them. An [org.rapporteur.corpus.alert.AlertsFile] beside the
/// index keeps the queries; what is new is not remembered anywhere: every passage knows with which
/// batch it came, so that a passage that is removed is forgotten by all alerts at once.
@NullMarked
package org.rapporteur.corpus.alert;

import org.jspecify.annotations.NullMarked;
