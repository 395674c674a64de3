/// What is compiled of many documents at once and takes its time.
/// [org.rapporteur.web.compiled.Compiled] has it made once for a commit of the index and keeps it
/// while there is memory ([org.rapporteur.web.compiled.Kept]).
@NullMarked
package org.rapporteur.web.compiled;

import org.jspecify.annotations.NullMarked;
