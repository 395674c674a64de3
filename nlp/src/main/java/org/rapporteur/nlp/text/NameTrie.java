package org.rapporteur.nlp.text;

import java.util.Arrays;
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

  /// One character further; the children are kept in two parallel sorted arrays.
  private static final class Node<T> {
    private char[] keys = new char[0];
    private Node<T>[] children = newArray(0);
    private @Nullable T value;

    @Nullable Node<T> next(char c) {
      if (keys.length == 1) {
        return keys[0] == c ? children[0] : null;
      }
      int at = Arrays.binarySearch(keys, c);
      return at < 0 ? null : children[at];
    }

    Node<T> grow(char c) {
      int at = Arrays.binarySearch(keys, c);
      if (at >= 0) {
        return children[at];
      }
      int place = -at - 1;
      char[] moreKeys = new char[keys.length + 1];
      Node<T>[] more = newArray(keys.length + 1);
      System.arraycopy(keys, 0, moreKeys, 0, place);
      System.arraycopy(children, 0, more, 0, place);
      System.arraycopy(keys, place, moreKeys, place + 1, keys.length - place);
      System.arraycopy(children, place, more, place + 1, keys.length - place);
      moreKeys[place] = c;
      Node<T> child = new Node<>();
      more[place] = child;
      keys = moreKeys;
      children = more;
      return child;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Node<T>[] newArray(int length) {
      return new Node[length];
    }
  }
}
