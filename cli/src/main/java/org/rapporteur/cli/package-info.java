/// The command line, and the only main. Commands are thin: they read options, call corpus or web,
/// and print.
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
