package org.rapporteur.nlp.language;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is costly to make: made when first asked for, then kept. Thread-safe.
///
/// @param <T> the type of the value
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> making;
  private volatile @Nullable T made;

  /// @param making how the value is made; called at most once unless it fails
  public Once(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public T get() {
    T value = made;
    if (value == null) {
      synchronized (this) {
        value = made;
        if (value == null) {
          value = making.get();
          made = value;
        }
      }
    }
    return value;
  }
}
