/// What a batch did, told in text, JSON and HTML.
@NullMarked
package org.rapporteur.cli.report;

import org.jspecify.annotations.NullMarked;
