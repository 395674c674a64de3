package org.rapporteur.core.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who speaks in a passage.
public enum Voice {
  STATE("state"),
  COMMITTEE("committee"),
  CHILDREN("children"),
  CIVIL_SOCIETY("civil society"),
  /// The text of an instrument, quoted.
  TREATY("treaty"),
  EXPLANATORY_REPORT("explanatory report"),
  /// The wording of a question, repeated before each answer.
  QUESTIONNAIRE("questionnaire"),
  /// Nobody that the document tells.
  UNATTRIBUTED("unattributed");

  private final String label;

  Voice(String label) {
    this.label = label;
  }

  /// The words for it, in columns.
  public String label() {
    return label;
  }

  /// The voice that a person means, in any case, with space, hyphen or underscore.
  public static Optional<Voice> named(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ");
    return Arrays.stream(values()).filter(voice -> voice.label.equals(wanted)).findFirst();
  }
}
