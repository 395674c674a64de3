package org.rapporteur.core.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What sort of monitoring document.
public enum Genre {
  REPLY("reply"),
  FACTSHEET("factsheet"),
  IMPLEMENTATION_REPORT("implementation report"),
  /// A report of a monitoring body on one State.
  COUNTRY_REPORT("country report"),
  ALLIANCE_FORM("alliance form"),
  QUESTIONNAIRE("questionnaire"),
  TREATY("treaty"),
  OTHER("other");

  private final String label;

  Genre(String label) {
    this.label = label;
  }

  /// The words for it, in columns and citations.
  public String label() {
    return label;
  }

  /// The genre that a person means, in any case, with space, hyphen or underscore.
  public static Optional<Genre> named(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ");
    return Arrays.stream(values())
        .filter(genre -> genre.label.equals(wanted) || genre.alias().equals(wanted))
        .findFirst();
  }

  private String alias() {
    return switch (this) {
      case IMPLEMENTATION_REPORT -> "report";
      case COUNTRY_REPORT -> "country";
      case ALLIANCE_FORM -> "form";
      case REPLY, FACTSHEET, QUESTIONNAIRE, TREATY, OTHER -> label;
    };
  }
}
