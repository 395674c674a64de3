/// A plausible collection of documents of any size, invented and the same for the same seed.
///
/// ```
/// GenerateCollection ─ CollectionGenerator ─ Profiles:  what a file is, skewed (Zipf, Profile)
///                                          ─ Reply:     questions (QuestionForm) and answers
///                                          ─ Report:    chapters, findings, recommendations
///                                          ─ Layout:    text or a web page of their Paragraphs
/// Prose ─ Phrasebook:  wording from phrases-en.tsv and phrases-fr.tsv
///       ─ WordSource:  names, numbers, provisions, and words coined without end (Coinage)
/// ```
///
/// Nothing in it is taken from a real document. Authors are the invented States of the specimens;
/// of real States it is said only that their law refers to an article, or that people met.
@NullMarked
package org.rapporteur.bench.collection;

import org.jspecify.annotations.NullMarked;
