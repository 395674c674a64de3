/// Commitments over time. [org.rapporteur.corpus.thread.Threads] gathers what was said of one
/// party, and by it, in documents of every genre: an [org.rapporteur.corpus.thread.Event] is one of
/// these words with its [org.rapporteur.corpus.thread.Stage], a
/// [org.rapporteur.corpus.thread.CommitmentThread] the events of one theme in the order of time.
/// What belongs to which theme is said by the tables of the instrument
/// ([org.rapporteur.core.instrument.Themes]); what belongs to none is kept apart and shown.
@NullMarked
package org.rapporteur.corpus.thread;

import org.jspecify.annotations.NullMarked;
