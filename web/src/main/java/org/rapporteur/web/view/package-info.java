/// Views of the index for requests. [org.rapporteur.web.view.Views] opens a new view when something
/// was committed; a [org.rapporteur.web.view.View] that a request holds stays as it is until that
/// request ends.
@NullMarked
package org.rapporteur.web.view;

import org.jspecify.annotations.NullMarked;
