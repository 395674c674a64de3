package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void comparesTheRunsOfOneRoundAndTakesTheMedianOfTheRatios() {
    Report report = new Report(List.of("index", "floor"));
    report.add(List.of(new TimedRun(30, 1_200_000_000), new TimedRun(20, 700_000_000)));
    report.add(List.of(new TimedRun(32, 1_100_000_000), new TimedRun(20, 700_000_000)));
    report.add(List.of(new TimedRun(40, 1_000_000_000), new TimedRun(40, 700_000_000)));

    assertThat(report.summary())
        .containsExactly("index 32.0 s · floor 20.0 s · ratio 1.50 (1.00–1.60) · peak 1.2 GB");
  }

  @Test
  void linesOfTheTableAreAsLongAsItsHead() {
    Report report = new Report(List.of("index", "floor", "recollindex"));
    TimedRun run = new TimedRun(1234.5, 12_300_000_000L);
    assertThat(report.add(List.of(run, run, run))).hasSameSizeAs(report.head());
  }

  @Test
  void medianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
    assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(new Spread(1, 2.5, 4));
    assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
