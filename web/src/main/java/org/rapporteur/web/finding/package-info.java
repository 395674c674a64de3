/// What is wrong with the documents, as a page: what the command `lint` finds.
@NullMarked
package org.rapporteur.web.finding;

import org.jspecify.annotations.NullMarked;
