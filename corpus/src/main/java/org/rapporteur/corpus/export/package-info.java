/// The index for other tools.
///
/// | format | is | of |
/// |---|---|---|
/// | `jsonl` | everything, in lines that `corpus.schema.json` describes | documents |
/// | `annotations` | mentions as W3C Web Annotations, one a line | documents |
/// | `akn` | Akoma Ntoso 3.0 | one document |
/// | `bibtex`, `csl` | references for BibTeX, and for whatever reads CSL-JSON | documents or passages |
///
/// An [org.rapporteur.corpus.export.ExportFormat] makes a
/// [org.rapporteur.corpus.export.DocumentExport], to which [org.rapporteur.corpus.export.Export]
/// gives one document after the other, so that an index of any size needs the memory of its largest
/// document; or a [org.rapporteur.corpus.export.ReferenceExport], which takes
/// [org.rapporteur.corpus.export.Reference]s. Things have the same
/// [org.rapporteur.corpus.export.Urn]s in all of them.
@NullMarked
package org.rapporteur.corpus.export;

import org.jspecify.annotations.NullMarked;
