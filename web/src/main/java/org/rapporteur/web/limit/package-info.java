/// What one visitor may cost the others. [org.rapporteur.web.limit.Limits] is what the reading room
/// was opened with; a [org.rapporteur.web.limit.RateLimit] counts the requests of each client, and
/// [org.rapporteur.web.limit.Places] bound how much is in work at once.
@NullMarked
package org.rapporteur.web.limit;

import org.jspecify.annotations.NullMarked;
