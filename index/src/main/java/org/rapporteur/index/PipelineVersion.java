package org.rapporteur.index;

/// By what a document was made. A document of an older reader is read again, one of older taggers
/// is tagged again from its stored text.
///
/// @param reader the version of what makes passages of files
/// @param taggers the version of what finds mentions in passages
public record PipelineVersion(int reader, int taggers) {}
