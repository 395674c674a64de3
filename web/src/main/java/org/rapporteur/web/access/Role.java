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

  /// The name of the role.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The role with a name.
  public static Optional<Role> named(String name) {
    return Arrays.stream(values()).filter(role -> role.label().equals(name)).findFirst();
  }
}
