package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/// A page taken apart.
///
/// @param label what it calls itself
/// @param furniture its running heads and feet, its number aside
/// @param regions its text in reading order, footnotes still at the ends of flows
/// @param levels its level rules
record PageLayout(
    Sheet sheet, String label, List<String> furniture, List<Region> regions, List<Rule> levels) {

  /// @param furniture the rows of the page that are furniture
  static PageLayout of(PageRows page, String label, List<List<Line>> furniture) {
    List<Rule> levels = page.rules().stream().filter(Rule::isLevel).toList();
    ReadingOrder order = new ReadingOrder(levels);
    Frames frames = new Frames(page.sheet(), page.rules(), order::of);
    List<Region> regions = new ArrayList<>(order.of(frames.apply(page.segmentsBut(furniture))));
    for (PageRows aside : page.aside()) {
      regions.addAll(new ReadingOrder(List.of()).of(aside.segmentsBut(List.of())));
    }
    List<String> running =
        furniture.stream()
            .map(row -> row.stream().filter(part -> !PageNumber.isAlone(part)).toList())
            .map(PageRows::text)
            .filter(text -> text.chars().anyMatch(Character::isLetter))
            .toList();
    return new PageLayout(
        page.sheet(),
        label,
        running,
        regions,
        page.rules().stream().filter(Rule::isLevel).toList());
  }

  /// The flows, those inside boxes among them.
  List<Region.Flow> flows() {
    return flows(regions);
  }

  private static List<Region.Flow> flows(List<Region> regions) {
    List<Region.Flow> flows = new ArrayList<>();
    for (Region region : regions) {
      switch (region) {
        case Region.Flow flow -> flows.add(flow);
        case Region.Box(List<Region> inner) -> flows.addAll(flows(inner));
        case Region.Table _ -> {}
      }
    }
    return flows;
  }
}
