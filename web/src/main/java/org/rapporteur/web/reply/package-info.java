/// What parties replied: to one question side by side, and all questions and parties as a matrix.
@NullMarked
package org.rapporteur.web.reply;

import org.jspecify.annotations.NullMarked;
