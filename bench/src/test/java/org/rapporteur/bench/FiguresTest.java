package org.rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.bench.Figure.Unit;

class FiguresTest {
  @TempDir private Path temp;

  @Test
  void figureGoesFromOneProcessToAnother() {
    Figure figure = new Figure("search: term, p99", Unit.MILLISECONDS, 0.0123);
    assertThat(Figure.parse(figure.line())).isEqualTo(figure);
    assertThat(figure.text()).isEqualTo("12.30 ms");
    assertThatThrownBy(() -> Figure.parse("nothing")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tableHasTheRatioOfTheLastSizeToTheFirst() {
    FigureTable table = new FigureTable();
    table.add("10", List.of(new Figure("time", Unit.SECONDS, 2)));
    table.add(
        "100", List.of(new Figure("time", Unit.SECONDS, 3), new Figure("more", Unit.COUNT, 1)));

    assertThat(table.lines().stream().map(line -> line.replaceAll(" +", " ").strip()))
        .containsExactly("10 100 ratio", "time 2.0 s 3.0 s × 1.50", "more – 1");
  }

  @Test
  void rowsOfCsvMayHaveSeveralLines() throws IOException {
    Path csv = Files.writeString(temp.resolve("a.csv"), "a,b\n1,\"x\ny \"\"z\"\"\"\n2,y\n");
    assertThat(Export.rowsIn(csv)).isEqualTo(2);
  }

  @Test
  void heapIsReadFromTheLogOfTheCollector() throws IOException {
    Path log =
        Files.writeString(
            temp.resolve("gc.log"),
            """
            [0.004s][info][gc] Using Parallel
            [0.1s][info][gc] GC(0) Pause Young (Allocation Failure) 120M->34M(490M) 8.2ms
            [0.2s][info][gc] GC(1) Pause Full (Ergonomics) 300M->21M(490M) 80.0ms
            """);
    assertThat(GcLog.mostKept(log)).isEqualTo(34L << 20);
  }

  @Test
  void quantileIsATimeThatWasMeasured() {
    assertThat(SearchTimes.quantile(List.of(1.0, 2.0, 3.0, 4.0), 0.5)).isEqualTo(2.0);
    assertThat(SearchTimes.quantile(List.of(1.0, 2.0, 3.0, 4.0), 0.99)).isEqualTo(4.0);
  }

  @Test
  void unknownArgumentsAreRefused() {
    Arguments arguments = Arguments.of("--files", "3", "folder", "--file", "4");
    assertThat(arguments.count("--files", 1)).isEqualTo(3);
    assertThatThrownBy(() -> arguments.only("a folder")).hasMessageContaining("--file");
    assertThatThrownBy(() -> Arguments.of("--files")).hasMessageContaining("needs a value");
    assertThatThrownBy(() -> Arguments.of("--files", "0").count("--files", 1))
        .hasMessageContaining("--files");
    assertThat(Arguments.of().counts("--sizes", "10,20")).containsExactly(10, 20);
  }
}
