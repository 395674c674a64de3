/// Matrices as pages and files. What rows and columns are about is told by the families of pages
/// that have one.
@NullMarked
package org.rapporteur.web.matrix;

import org.jspecify.annotations.NullMarked;
