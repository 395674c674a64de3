/// The reading room: pages on the local machine over the same index that the command line uses.
@NullMarked
package org.rapporteur.web;

import org.jspecify.annotations.NullMarked;
