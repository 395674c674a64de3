package org.rapporteur.ingest.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// How a document is set: the size of its body type, the distance of its lines, the sizes of its
/// headings, where its columns end.
final class Typography {
  /// Type larger than the body's by this factor is a heading's.
  private static final float LARGE = 1.08f;

  /// Type smaller than the body's by this factor is a footnote's.
  private static final float SMALL = 0.94f;

  /// Within how many points lines end at the same edge.
  private static final float EDGE = 6;

  private final float bodySize;
  private final float pitch;
  private final List<Region.Flow> flows;
  private final NavigableSet<Integer> largeSizes = new TreeSet<>();
  private final Map<Region.Column, Float> edges = new HashMap<>();

  Typography(List<PageLayout> pages) {
    flows = pages.stream().flatMap(page -> page.flows().stream()).toList();
    TypeSizes sizes = new TypeSizes();
    flows.forEach(flow -> flow.lines().forEach(sizes::add));
    bodySize = sizes.commonest();
    pitch = pitchOf(flows, bodySize);
    for (Region.Flow flow : flows) {
      for (Line line : flow.lines()) {
        if (isLarge(line)) {
          largeSizes.add(Math.round(line.size()));
        }
      }
    }
  }

  float bodySize() {
    return bodySize;
  }

  /// The distance between the lines of a paragraph in body type, in points.
  float pitch() {
    return pitch;
  }

  /// The usual distance of a line of this size from the next, in points.
  float pitch(Line line) {
    return Math.max(pitch, 1.2f * line.size());
  }

  boolean isLarge(Line line) {
    return line.size() > LARGE * bodySize;
  }

  boolean isSmall(Line line) {
    return line.size() < SMALL * bodySize;
  }

  /// The rank of a type size among those of headings, 1 for the largest.
  int headingLevel(Line first) {
    return Math.min(6, 1 + largeSizes.tailSet(Math.round(first.size()), false).size());
  }

  /// Where the lines of a column end that are broken by its edge: the outermost place at which a
  /// good share of the lines of that column of the layout end, so that those that stick out do not
  /// count.
  float rightEdge(Region.Column column) {
    for (Map.Entry<Region.Column, Float> known : edges.entrySet()) {
      if (known.getKey().isLike(column)) {
        return known.getValue();
      }
    }
    float edge = edgeOf(column);
    edges.put(column, edge);
    return edge;
  }

  private float edgeOf(Region.Column column) {
    List<Float> rights = new ArrayList<>();
    for (Region.Flow flow : flows) {
      if (flow.column().isLike(column)) {
        flow.lines().forEach(line -> rights.add(line.right()));
      }
    }
    rights.sort(Collections.reverseOrder());
    int share = Math.max(3, rights.size() / 12);
    for (int i = 0; i + share <= rights.size(); i++) {
      if (rights.get(i) - rights.get(i + share - 1) < EDGE) {
        return rights.get(i);
      }
    }
    return rights.isEmpty() ? 0 : rights.get(Math.min(2, (rights.size() - 1) / 4));
  }

  /// Of all distances between lines of body type the smallest that is not rare. In a document of
  /// short paragraphs it is not the commonest.
  private static float pitchOf(List<Region.Flow> flows, float bodySize) {
    Map<Integer, Integer> steps = new TreeMap<>();
    int total = 0;
    for (Region.Flow flow : flows) {
      for (int i = 1; i < flow.lines().size(); i++) {
        Line above = flow.lines().get(i - 1);
        Line below = flow.lines().get(i);
        float step = below.baseline() - above.baseline();
        boolean body = isBody(above, bodySize) && isBody(below, bodySize);
        if (body && step > 0.95f * bodySize && step < 2.5f * bodySize) {
          steps.merge(Math.round(2 * step), 1, Integer::sum);
          total++;
        }
      }
    }
    for (Map.Entry<Integer, Integer> step : steps.entrySet()) {
      if (step.getValue() >= 3 && step.getValue() * 20 >= total) {
        return step.getKey() / 2f;
      }
    }
    return 1.3f * bodySize;
  }

  private static boolean isBody(Line line, float bodySize) {
    return Math.abs(line.size() - bodySize) < 0.05f * bodySize;
  }
}
