/// The interface for programs, `/api/v1`. A table of [org.rapporteur.web.api.Operation]s, in
/// families (`SearchOperations` and its siblings), says everything once: from it come the routes
/// and the reading of parameters ([org.rapporteur.web.api.OperationDesk],
/// [org.rapporteur.web.api.Arguments]), the description that programs read
/// ([org.rapporteur.web.api.OpenApi]), and the page on which people try it out
/// ([org.rapporteur.web.api.ApiPage]).
///
/// An operation that changes something ([org.rapporteur.web.api.ChangeDesk]) is for editors.
///
/// The others answer rows of a listing, the same as the command of that name: as JSON page by page
/// with a [org.rapporteur.web.api.Cursor], in the other formats all of them as they come.
@NullMarked
package org.rapporteur.web.api;

import org.jspecify.annotations.NullMarked;
