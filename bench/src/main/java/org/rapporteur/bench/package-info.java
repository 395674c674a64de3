/// Benchmarks, as ratios within one run: of whole processes, timed from outside; of tagging; of
/// growing collections.
///
/// ```
/// IndexBench ─ Options
///            ─ Copies:     the same files for all, no two alike
///            ─ Contestant: Floor · Index · Recoll, as commands
///            ─ TimedRun:   one process: wall time, and peak memory by ProcessTree
///            ─ Report:     rounds, medians, ratios (Spread)
/// ```
///
/// ```
/// ScaleBench ─ ScaleOptions
///            ─ ScaleRun:    one size (collection), as processes (Programs), Export
///            ─ FigureTable: its Figures beside those of other sizes
/// ReadingBench ─ Queries, SearchTimes beside LuceneFloor, LedgerTimes
/// ```
///
/// ```
/// RoomBench ─ Served:   a server as a process: the reading room, and BareServer as the floor
///           ─ Visitors: many at once, on their Tours, beside Deaths
/// ```
///
/// [org.rapporteur.bench.StripperFloor] is the program that `Floor` runs,
/// [org.rapporteur.bench.ReadingBench] the one that a `ScaleRun` runs. Where whole commands are
/// timed, Rapporteur is run by its launcher, as anyone runs it.
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
