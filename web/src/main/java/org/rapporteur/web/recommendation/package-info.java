/// All recommendations, and a page for each: to whom it is addressed, and where documents speak of
/// it.
@NullMarked
package org.rapporteur.web.recommendation;

import org.jspecify.annotations.NullMarked;
