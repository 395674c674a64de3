/// The domain: parties, instruments, provisions, documents, passages and mentions. Knows nothing of
/// files, search engines or commands, and depends on the JDK and JSpecify alone.
@NullMarked
package org.rapporteur.core;

import org.jspecify.annotations.NullMarked;
