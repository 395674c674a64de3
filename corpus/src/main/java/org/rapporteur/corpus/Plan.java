package org.rapporteur.corpus;

import java.util.List;

/// What a batch is going to do.
///
/// @param steps what is to be done, one step for each file at most, but for one that also moves
/// @param told what can be said already, since nothing needs to be read for it
record Plan(List<Step> steps, List<FileChange> told) {
  Plan {
    steps = List.copyOf(steps);
    told = List.copyOf(told);
  }
}
