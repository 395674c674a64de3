/// What a report says to one party. A [org.rapporteur.corpus.brief.ReportReading] sorts the
/// passages of a report into its [org.rapporteur.corpus.brief.Chapter]s and tells which of them
/// name a party and how ([org.rapporteur.corpus.brief.Naming]). A
/// [org.rapporteur.corpus.brief.Briefs] compiles the [org.rapporteur.corpus.brief.Brief] of a party
/// from an index, with what the party itself replied and what could not be decided, and sets it
/// [org.rapporteur.corpus.brief.Beside] the factsheet that people wrote. A
/// [org.rapporteur.corpus.brief.BriefPaper] makes a paper of it.
@NullMarked
package org.rapporteur.corpus.brief;

import org.jspecify.annotations.NullMarked;
