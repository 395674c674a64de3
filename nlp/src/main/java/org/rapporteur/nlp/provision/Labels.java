package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Labels between brackets: `1`, `a-c`, `a, b and d`, `1 to 3`.
///
/// @param items the labels in order, those inside a range included
/// @param end the offset after the last
record Labels(List<Item> items, int end) {
  /// A label and whether it is written out.
  record Item(String label, boolean written) {}

  static Labels of(Label label) {
    return new Labels(List.of(new Item(label.text(), true)), label.end());
  }

  /// The labels at an offset, or null if something else stands there.
  static @Nullable Labels at(String text, int start, int limit) {
    Labels labels = asFarAsThere(text, start, limit);
    return labels == null || Joint.at(text, labels.end, limit) != null ? null : labels;
  }

  /// The labels at an offset, up to a joint after which none stands; null if there is none at all.
  static @Nullable Labels asFarAsThere(String text, int start, int limit) {
    Label label = Label.at(text, Joint.skipSpace(text, start, limit), limit);
    if (label == null) {
      return null;
    }
    List<Item> items = new ArrayList<>();
    items.add(new Item(label.text(), true));
    int end = label.end();
    for (Joint joint = Joint.at(text, end, limit); joint != null; ) {
      Label next = Label.at(text, joint.end(), limit);
      if (next == null) {
        return new Labels(items, end);
      }
      if (joint.kind() == Joint.Kind.RANGE) {
        Label.between(items.getLast().label(), next.text())
            .forEach(between -> items.add(new Item(between, false)));
      }
      items.add(new Item(next.text(), true));
      end = next.end();
      joint = Joint.at(text, end, limit);
    }
    return new Labels(items, Joint.skipSpace(text, end, limit));
  }
}
