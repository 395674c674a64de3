package org.rapporteur.corpus;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A thing that is made when it is first asked for. Thread-safe.
final class Once<T> implements Supplier<T> {
  private final Supplier<T> making;
  private @Nullable T made;

  Once(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public synchronized T get() {
    T known = made;
    if (known == null) {
      known = making.get();
      made = known;
    }
    return known;
  }

  /// The thing, if it was ever asked for.
  synchronized Optional<T> made() {
    return Optional.ofNullable(made);
  }
}
