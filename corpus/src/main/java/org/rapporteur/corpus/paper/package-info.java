/// Texts for people to read and print: a [org.rapporteur.corpus.paper.Paper] is a title and
/// [org.rapporteur.corpus.paper.Block]s of [org.rapporteur.corpus.paper.Line]s, whatever it is
/// about; a [org.rapporteur.corpus.paper.PaperFormat] writes it. A compilation says what stands in
/// it, once; nothing of it knows of Word or HTML.
///
/// The same paper gives the same bytes. Words of documents are text in every format, never markup,
/// and characters that would act on a screen are made visible. Words that lead to a passage are a
/// link where [org.rapporteur.corpus.paper.Permalinks] knows of a reading room.
///
/// | format | is written by | looks are in |
/// |---|---|---|
/// | `txt` | `TextPaper`, `TextTable` | lines of 80 characters |
/// | `md` | `MarkdownPaper` | CommonMark with tables |
/// | `html` | `HtmlPaper` | `paper.css` |
/// | `docx` | `WordPaper`, `WordBody`, `WordTable` | `docx/styles.xml` |
@NullMarked
package org.rapporteur.corpus.paper;

import org.jspecify.annotations.NullMarked;
