/// Tables of facts bundled as tab-separated resources: one [org.rapporteur.core.data.Table] a file,
/// with errors that name the file and the line.
@NullMarked
package org.rapporteur.core.data;

import org.jspecify.annotations.NullMarked;
