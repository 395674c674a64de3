package org.rapporteur.web.batch;

import java.util.List;

/// What the page shows on which documents are added.
///
/// @param folder where they are kept
/// @param limits how much may be uploaded, a sentence
/// @param largestFile the length of the largest file, in bytes
/// @param largestUpload the length of the largest upload, in bytes
/// @param mostFiles how many files an upload may have
/// @param jobs the batches, the newest first
public record CollectionPage(
    String folder,
    String limits,
    long largestFile,
    long largestUpload,
    int mostFiles,
    List<JobLine> jobs) {}
