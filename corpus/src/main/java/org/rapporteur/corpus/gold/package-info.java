/// Measures the tags against texts that people annotated. A [org.rapporteur.corpus.gold.GoldFile]
/// holds [org.rapporteur.corpus.gold.GoldText]s; an [org.rapporteur.corpus.gold.Evaluation] sends
/// each through the pipeline and compares what was found, one
/// [org.rapporteur.corpus.gold.Judgement] at a time; [org.rapporteur.corpus.gold.Figure]s count
/// them, and [org.rapporteur.corpus.gold.RecordedFigures] say what was gained or lost.
///
/// The schema of the files is described in `corpus/gold/README.md`.
@NullMarked
package org.rapporteur.corpus.gold;

import org.jspecify.annotations.NullMarked;
