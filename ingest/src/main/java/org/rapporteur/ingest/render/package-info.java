/// Pictures of pages, for people who want to see what was printed.
/// [org.rapporteur.ingest.render.PageRenderer] has them drawn in a process apart, since a file may
/// be made to break whatever draws it.
@NullMarked
package org.rapporteur.ingest.render;

import org.jspecify.annotations.NullMarked;
