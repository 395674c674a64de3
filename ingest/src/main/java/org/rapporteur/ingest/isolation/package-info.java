/// Parsing where it can do no harm. [org.rapporteur.ingest.isolation.IsolatedReader] keeps a few
/// processes, each of them Tika's pipes server with our parsers, and hands each file to one that is
/// free. A process that hangs, runs out of memory, breaks down or is killed costs the file that it
/// had; the next file gets a new one.
///
/// | class | is |
/// |---|---|
/// | `IsolationSettings` | how many, how large, how long |
/// | `IsolatedReader` | the pool |
/// | `ParserProcess` | one process, seen from here |
/// | `ParserMain` | the same process, seen from inside |
/// | `Answer` | what comes back, read with suspicion |
@NullMarked
package org.rapporteur.ingest.isolation;

import org.jspecify.annotations.NullMarked;
