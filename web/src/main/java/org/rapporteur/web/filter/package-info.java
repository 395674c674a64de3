/// Filters in addresses: [org.rapporteur.web.filter.FilterReader] reads the parameters of a request
/// as typed filters, [org.rapporteur.web.filter.FilterLinks] writes them into addresses.
@NullMarked
package org.rapporteur.web.filter;

import org.jspecify.annotations.NullMarked;
