/// Who may come in. An [org.rapporteur.web.access.Access] is what the reading room was opened with:
/// open to this machine, or to those who know a secret.
@NullMarked
package org.rapporteur.web.access;

import org.jspecify.annotations.NullMarked;
