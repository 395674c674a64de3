/// The reading room: pages on the local machine over the same index that the command line uses.
/// [org.rapporteur.web.ReadingRoom] is the server; each family of pages has a package of its own.
///
/// | package | holds |
/// |---|---|
/// | `http` | what lies between HTTP and the pages: requests, answers, problems, headers, assets |
/// | `page` | what all pages have in common: the words of the interface, the frame |
/// | `view` | views of the index, one for each request |
/// | `api` | the interface for programs, and the page that tries it out |
/// | `access` | who may come in, and what they may do |
/// | `state` | documents, failures, replies; saved queries |
/// | `upload` | files that people send, and what of them is kept |
/// | `batch` | batches that the server runs; the page on which documents are added |
/// | `filter` | filters in addresses |
/// | `document` | documents, their passages and printed pages |
/// | `party`, `article`, `recommendation` | a page for each, and for all of them |
/// | `reply`, `matrix` | replies side by side, and matrices |
/// | `finding` | what is wrong with the documents |
/// | `ledger` | which parties and articles meet, and all mentions of them |
/// | `search` | the search page and its suggestions |
///
/// Templates lie in `src/main/jte` and are compiled with the program. A page family adds its routes
/// ([org.rapporteur.web.http.Pages]), reads the parameters of a request into a typed form, asks the
/// index, and gives a page model, a record, to a template.
@NullMarked
package org.rapporteur.web;

import org.jspecify.annotations.NullMarked;
