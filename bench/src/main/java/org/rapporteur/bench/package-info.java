/// Benchmarks of whole processes, timed from outside, as ratios within one run.
///
/// ```
/// IndexBench ─ Options
///            ─ Copies:     the same files for all, no two alike
///            ─ Contestant: Floor · Index · Recoll, as commands
///            ─ TimedRun:   one process: wall time, and peak memory by ProcessTree
///            ─ Report:     rounds, medians, ratios (Spread)
/// ```
///
/// [org.rapporteur.bench.StripperFloor] is the program that `Floor` runs. Nothing here depends on
/// the other modules: Rapporteur is run by its launcher, as anyone runs it.
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
