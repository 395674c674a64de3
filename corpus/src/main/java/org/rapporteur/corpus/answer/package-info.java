/// What parties answered to questionnaires, side by side. [org.rapporteur.corpus.answer.Compiler]
/// reads the replies of an index into one [org.rapporteur.corpus.answer.Compilation] for each
/// questionnaire: its [org.rapporteur.corpus.answer.Item]s in order, the parties, and an
/// [org.rapporteur.corpus.answer.AnswerCell] for each of both.
///
/// | step | type |
/// |---|---|
/// | one file: what it asks and answers | [org.rapporteur.corpus.answer.Reply] of [org.rapporteur.corpus.answer.Answer]s |
/// | what an answer refers to | [org.rapporteur.corpus.answer.ReferenceReader] → [org.rapporteur.corpus.answer.Reference]s |
/// | a party's files, corrections first | [org.rapporteur.corpus.answer.Standing] |
/// | references followed | [org.rapporteur.corpus.answer.Follower] → [org.rapporteur.corpus.answer.Followed] |
/// | rows, a matrix, a paper | [org.rapporteur.corpus.answer.AnswerRow], [org.rapporteur.corpus.answer.AnswerMatrix], [org.rapporteur.corpus.answer.AnswerPaper] |
@NullMarked
package org.rapporteur.corpus.answer;

import org.jspecify.annotations.NullMarked;
