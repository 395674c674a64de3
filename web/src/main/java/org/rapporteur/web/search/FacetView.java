package org.rapporteur.web.search;

import java.util.List;

/// A filter with its values, as the search page offers them.
///
/// @param name the name of the filter in addresses, and the end of its phrase `facet.NAME`
/// @param first the values that are shown at once
/// @param more those that are folded away, maybe none
/// @param left how many more there are
/// @param all where all of them are, empty if they are here
/// @param open whether it is unfolded: something in it is chosen, or it is short
public record FacetView(
    String name, List<Value> first, List<Value> more, int left, String all, boolean open) {
  public FacetView {
    first = List.copyOf(first);
    more = List.copyOf(more);
  }

  /// A value of a filter.
  ///
  /// @param label what it is called
  /// @param passages how many hits have it
  /// @param address the search with it, or without it if it is chosen
  /// @param chosen whether it is chosen
  /// @param inside its parts, maybe none
  public record Value(
      String label, long passages, String address, boolean chosen, List<Value> inside) {
    public Value {
      inside = List.copyOf(inside);
    }
  }
}
