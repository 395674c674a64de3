package org.rapporteur.web.batch;

import java.nio.file.Path;
import org.rapporteur.web.upload.UploadLimits;

/// What a room that takes documents is opened with.
///
/// @param folder where uploads are kept
/// @param limits how much may be uploaded
/// @param indexer brings the index up to date
public record Intake(Path folder, UploadLimits limits, Indexer indexer) {}
