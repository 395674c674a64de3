/// How rows are written. A [org.rapporteur.corpus.format.Listing] names its typed
/// [org.rapporteur.corpus.format.Column]s once; a [org.rapporteur.corpus.format.Format] chooses the
/// [org.rapporteur.corpus.format.RowWriter] that writes them one by one, so that a listing of any
/// length needs the same memory.
///
/// | format | is for | leaves out |
/// |---|---|---|
/// | `table` | people | columns of role `DETAIL`; on a terminal ends of long texts, marked `…` |
/// | `csv` | scripts and spreadsheets | nothing; RFC 4180 with a header row, UTF-8 without mark, LF |
/// | `csv-raw` | scripts | nothing; the same without the apostrophes that [org.rapporteur.corpus.format.Csv] puts |
/// | `jsonl` | programs | nothing; a typed object per row |
/// | `xlsx` | spreadsheets | what is beyond 32,767 characters in a cell, and says so in the cell |
///
/// Text that begins like a formula runs nowhere: in `csv` an apostrophe stands before it, in `xlsx`
/// every text is a cell of type text, which no spreadsheet computes. The same rows give the same
/// bytes; [org.rapporteur.corpus.format.Spreadsheet] keeps the time of day out of workbooks.
@NullMarked
package org.rapporteur.corpus.format;

import org.jspecify.annotations.NullMarked;
