/// The articles of an instrument, and a page for each provision: who mentions it where, which
/// questions ask about it, and what is recommended on it.
@NullMarked
package org.rapporteur.web.article;

import org.jspecify.annotations.NullMarked;
