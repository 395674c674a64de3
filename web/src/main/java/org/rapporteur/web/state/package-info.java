/// The state of play: the documents of the index, those that could not be read with what to do, who
/// has replied, and saved queries with what is new for them.
@NullMarked
package org.rapporteur.web.state;

import org.jspecify.annotations.NullMarked;
