/// Files that people send. An [org.rapporteur.web.upload.Upload] reads what comes over the wire
/// into a [org.rapporteur.web.upload.Store], under [org.rapporteur.web.upload.FileName]s that can
/// do no harm and within [org.rapporteur.web.upload.UploadLimits]; of each file an
/// [org.rapporteur.web.upload.Received] says what became of it. What a file holds is not judged
/// here.
@NullMarked
package org.rapporteur.web.upload;

import org.jspecify.annotations.NullMarked;
