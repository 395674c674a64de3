/// Instruments as data: an [org.rapporteur.core.instrument.Instrument] has names,
/// [org.rapporteur.core.instrument.Provision]s with titles, monitoring rounds with their parties
/// and urgency scale, and questionnaires. All of them are read from a folder of tables by
/// [org.rapporteur.core.instrument.Instruments].
@NullMarked
package org.rapporteur.core.instrument;

import org.jspecify.annotations.NullMarked;
