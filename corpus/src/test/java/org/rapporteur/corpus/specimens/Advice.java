package org.rapporteur.corpus.specimens;

import java.util.List;

/// What is known of a recommendation beside its text.
///
/// @param code such as `III-4`
/// @param urgency `requires`, `requests` or `invites`
/// @param kind `all`, `conditional`, `named` or `all_except`
/// @param addressees codes of the parties named or listed in its footnote; empty for all parties
/// @param excepted codes of the parties left out
record Advice(
    String code, String urgency, String kind, List<String> addressees, List<String> excepted) {

  Advice {
    require(code.matches("[IVX]+-[0-9]+"), "code", code);
    require(List.of("requires", "requests", "invites").contains(urgency), "urgency", urgency);
    require(List.of("all", "conditional", "named", "all_except").contains(kind), "kind", kind);
  }

  private static void require(boolean holds, String what, String value) {
    if (!holds) {
      throw new IllegalArgumentException("not a recommendation's " + what + ": " + value);
    }
  }
}
