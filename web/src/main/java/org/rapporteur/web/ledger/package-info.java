/// The ledger: which parties and articles meet and how often, and all mentions of those that are
/// chosen. A [org.rapporteur.web.ledger.LedgerForm] is what the address asks for.
@NullMarked
package org.rapporteur.web.ledger;

import org.jspecify.annotations.NullMarked;
