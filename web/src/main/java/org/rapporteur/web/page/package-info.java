/// What all pages have in common: the words of the interface in both languages
/// ([org.rapporteur.web.page.Words], from the table `words.tsv`), and the frame around a page's own
/// content ([org.rapporteur.web.page.Frame]).
@NullMarked
package org.rapporteur.web.page;

import org.jspecify.annotations.NullMarked;
