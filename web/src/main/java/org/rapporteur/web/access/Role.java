package org.rapporteur.web.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a person may do.
public enum Role {
  /// Look at everything.
  READER,
  /// Change what can be changed, such as saved queries.
  EDITOR;

  /// The role with a name.
  public static Optional<Role> named(String name) {
    return Arrays.stream(values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
