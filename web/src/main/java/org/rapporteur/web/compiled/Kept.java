package org.rapporteur.web.compiled;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.CorpusReader;

/// Keeps what was made of an index until something is committed: the last few things asked for, as
/// long as nothing else needs their memory. Two who ask for the same at the same time wait for one
/// making. Thread-safe.
///
/// @param <K> what tells things apart
/// @param <V> things, immutable or thread-safe, that hold no reader
public final class Kept<K, V> {
  private final Map<K, Slot<V>> slots;
  private String commit = "";

  /// @param most how many things
  public Kept(int most) {
    this.slots =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Slot<V>> eldest) {
            return size() > most;
          }
        };
  }

  /// Makes a thing.
  ///
  /// @param <V> the thing
  public interface Making<V> {
    /// Makes it.
    ///
    /// @throws IOException if the index cannot be read
    V make() throws IOException;
  }

  /// A place for one thing.
  private static final class Slot<V> {
    private SoftReference<@Nullable V> kept = new SoftReference<>(null);

    synchronized V get(Making<V> making) throws IOException {
      V known = kept.get();
      if (known == null) {
        known = making.make();
        kept = new SoftReference<>(known);
      }
      return known;
    }
  }

  /// A thing as it was made, or made now.
  ///
  /// @param corpus the index of which it is made
  /// @throws IOException if it cannot be made
  public V get(CorpusReader corpus, K key, Making<V> making) throws IOException {
    return slot(corpus.commit(), key).get(making);
  }

  private synchronized Slot<V> slot(String of, K key) {
    if (!of.equals(commit)) {
      slots.clear();
      commit = of;
    }
    return slots.computeIfAbsent(key, any -> new Slot<>());
  }
}
