/// What every parser of ours may say of a file's pages, and whoever reads what they say:
/// [org.rapporteur.ingest.page.PageFacts].
@NullMarked
package org.rapporteur.ingest.page;

import org.jspecify.annotations.NullMarked;
