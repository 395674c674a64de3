/// A page for each party: its documents, what is recommended to it by urgency, its brief to keep,
/// and its commitments over time.
@NullMarked
package org.rapporteur.web.party;

import org.jspecify.annotations.NullMarked;
