package org.rapporteur.corpus.recommendation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.corpus.matrix.MatrixCategory;

/// How a category looks: hues by urgency, lighter where the party is not named.
final class Shade {
  private static final String NO_COLOUR = "FFFFFF";
  private static final String EXCEPTED = "C6E0B4";
  private static final List<String> UNKNOWN = List.of("D9D9D9", "E7E6E6", "F2F2F2");

  /// By rank, from the least pressing: named, all, on a condition.
  private static final List<List<String>> HUES =
      List.of(
          List.of("B4C7E7", "D0DDF0", "E8EEF8"),
          List.of("FFE0A0", "FFEBC0", "FFF5E0"),
          List.of("F8B4B4", "FACDCD", "FDE6E6"));

  private Shade() {}

  static MatrixCategory of(@Nullable Urgency urgency, Addressing addressing) {
    return switch (addressing) {
      case IN_TEXT ->
          urgent("T", urgency, addressing, 0, "The text of the recommendation names the party.");
      case IN_FOOTNOTE ->
          urgent("F", urgency, addressing, 0, "Only a footnote of it names the party.");
      case AS_SUBJECT ->
          urgent("S", urgency, addressing, 0, "It is made to the State under review.");
      case ALL -> urgent("A", urgency, addressing, 1, "It is addressed to all parties.");
      case ON_CONDITION ->
          urgent(
              "C",
              urgency,
              addressing,
              2,
              "It is addressed to those that meet a condition, and no list tells which.");
      case EXCEPTED ->
          new MatrixCategory(
              "X",
              addressing.label(),
              EXCEPTED,
              "The text or a footnote says that it does not, or no longer, concern the party.");
      case NOT ->
          new MatrixCategory("-", addressing.label(), NO_COLOUR, "It is addressed to others.");
    };
  }

  private static MatrixCategory urgent(
      String sign, @Nullable Urgency urgency, Addressing addressing, int tint, String meaning) {
    if (urgency == null) {
      return new MatrixCategory(
          "?" + sign, "no verb, " + addressing.label(), UNKNOWN.get(tint), meaning);
    }
    int rank = Math.clamp(urgency.rank(), 1, HUES.size());
    return new MatrixCategory(
        urgency.rank() + sign,
        urgency.name() + ", " + addressing.label(),
        HUES.get(rank - 1).get(tint),
        "%s %s".formatted(told(urgency), meaning));
  }

  private static String told(Urgency urgency) {
    return "Its verb is “%s”, number %d of its scale."
        .formatted(urgency.name().toLowerCase(Locale.ROOT), urgency.rank());
  }
}
