package org.rapporteur.nlp.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// Many names with what each stands for, found in a text by the longest that matches: "Nigeria" is
/// never Niger, "Northern Ireland" never Ireland. Apostrophes, hyphens and spaces of any kind match
/// the plain ones, and a run of up to eight spaces matches one, so that a name may cross the end of
/// a line. Immutable, thread-safe; a look-up costs at most the length of the longest name.
///
/// @param <T> what a name stands for
public final class NameTrie<T> {
  private static final int LONGEST_SPACE = 8;
  private final Node<T> root;

  /// Whether a name begins with this ASCII character, so that most words cost one look.
  private final boolean[] begins = new boolean[128];

  private NameTrie(Node<T> root) {
    this.root = root;
    for (char c = 0; c < begins.length; c++) {
      begins[c] = root.next(c) != null;
    }
  }

  /// A name found.
  ///
  /// @param end the offset after its last character
  /// @param value what it stands for
  public record Match<T>(int end, T value) {}

  /// The longest name that begins at an offset, ends with a word and not after `limit`, or null.
  public @Nullable Match<T> longestAt(CharSequence text, int start, int limit) {
    char first = start < limit ? text.charAt(start) : '\0';
    if (first < begins.length && !begins[first]) {
      return null;
    }
    int length = Math.min(limit, text.length());
    Node<T> node = root;
    Match<T> longest = null;
    int at = start;
    while (at < length) {
      char c = Letters.plain(text.charAt(at));
      node = node.next(c);
      if (node == null) {
        break;
      }
      at = c == ' ' ? afterSpace(text, at, length) : at + 1;
      if (node.value != null && Letters.wordEnds(text, at)) {
        longest = new Match<>(at, node.value);
      }
    }
    return longest;
  }

  private static int afterSpace(CharSequence text, int at, int length) {
    int limit = Math.min(length, at + LONGEST_SPACE);
    int next = at + 1;
    while (next < limit && Letters.isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /// Collects names.
  ///
  /// @param <T> what a name stands for
  public static final class Builder<T> {
    private final Map<String, T> values = new HashMap<>();
    private final BinaryOperator<T> merge;

    /// @param merge what a name stands for that is added twice
    public Builder(BinaryOperator<T> merge) {
      this.merge = merge;
    }

    /// Adds a name in plain characters or typographic ones.
    public void add(String name, T value) {
      StringBuilder plain = new StringBuilder(name.length());
      name.chars().forEach(c -> plain.append(Letters.plain((char) c)));
      values.merge(plain.toString(), value, merge);
    }

    /// The trie of all names added.
    public NameTrie<T> build() {
      Node<T> root = new Node<>();
      for (Map.Entry<String, T> entry : values.entrySet()) {
        Node<T> node = root;
        for (char c : entry.getKey().toCharArray()) {
          node = node.grow(c);
        }
        node.value = entry.getValue();
      }
      return new NameTrie<>(root);
    }
  }

  /// One character further. The children stand in a table that begins with the smallest character
  /// that goes on, so that a step is one look.
  private static final class Node<T> {
    private char least;
    private @Nullable Node<T>[] children = newArray(0);
    private @Nullable T value;

    @Nullable Node<T> next(char c) {
      int at = c - least;
      return at >= 0 && at < children.length ? children[at] : null;
    }

    Node<T> grow(char c) {
      Node<T> known = next(c);
      if (known != null) {
        return known;
      }
      widen(c);
      Node<T> child = new Node<>();
      children[c - least] = child;
      return child;
    }

    private void widen(char c) {
      if (children.length == 0) {
        least = c;
      }
      char first = c < least ? c : least;
      int length = Math.max(least + children.length, c + 1) - first;
      @Nullable Node<T>[] wider = newArray(length);
      System.arraycopy(children, 0, wider, least - first, children.length);
      least = first;
      children = wider;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable Node<T>[] newArray(int length) {
      return new Node[length];
    }
  }
}
