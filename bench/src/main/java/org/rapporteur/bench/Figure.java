package org.rapporteur.bench;

import java.util.Locale;

/// Something measured. A process hands its figures to the one that started it as lines.
///
/// @param name what was measured, as it stands in the table
/// @param unit how the value is written
/// @param value the value, in the unit's base
record Figure(String name, Unit unit, double value) {
  /// How values are written.
  enum Unit {
    COUNT("%,.0f", 1),
    SECONDS("%.1f s", 1),
    MILLISECONDS("%.2f ms", 1e-3),
    MICROSECONDS("%.0f µs", 1e-6),
    PER_SECOND("%,.0f /s", 1),
    BYTES("%,.0f B", 1),
    MEGABYTES("%,.0f MB", 1e6),
    PERCENT("%.1f %%", 0.01),
    TIMES("× %.2f", 1);

    private final String format;
    private final double base;

    Unit(String format, double base) {
      this.format = format;
      this.base = base;
    }
  }

  private static final String SEPARATOR = "\t";

  /// A figure whose value is a whole number.
  static Figure whole(String name, Unit unit, long value) {
    return new Figure(name, unit, (double) value);
  }

  /// The value with its unit.
  String text() {
    return String.format(Locale.ROOT, unit.format, value / unit.base);
  }

  /// The line of [#parse].
  String line() {
    return String.join(SEPARATOR, name, unit.name(), Double.toString(value));
  }

  /// Reads what [#line] wrote.
  ///
  /// @throws IllegalArgumentException if it is something else
  static Figure parse(String line) {
    String[] cells = line.split(SEPARATOR, -1);
    if (cells.length != 3) {
      throw new IllegalArgumentException("no figure: " + line);
    }
    return new Figure(cells[0], Unit.valueOf(cells[1]), Double.parseDouble(cells[2]));
  }
}
