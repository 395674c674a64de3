package org.rapporteur.core.party;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.rapporteur.core.text.Language;

/// A State or other subject that documents speak of.
///
/// @param code three capital letters: ISO 3166-1 alpha-3, user-assigned codes for the rest (`EUE`
///   the European Union, `XKX` Kosovo, `XAA`–`XZZ` invented States of specimens)
/// @param kind what sort of party
/// @param nameEn the English name as the Council of Europe writes it, without article
/// @param nameFr the French name
/// @param shortEn the short English name
/// @param shortFr the short French name
public record Party(
    String code, Kind kind, String nameEn, String nameFr, String shortEn, String shortFr)
    implements Comparable<Party> {
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Comparator<Party> ORDER = Comparator.comparing(Party::code);

  /// What sort of party.
  public enum Kind {
    STATE,
    TERRITORY,
    ORGANISATION,
    /// Exists only in specimens.
    INVENTED
  }

  /// @throws IllegalArgumentException if the code or a name is not well formed
  public Party {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a party code: '" + code + "'");
    }
    if (nameEn.isBlank() || nameFr.isBlank() || shortEn.isBlank() || shortFr.isBlank()) {
      throw new IllegalArgumentException("party " + code + " lacks a name");
    }
  }

  /// The full name in a language, English where it is neither English nor French.
  public String name(Language language) {
    return language.equals(Language.FRENCH) ? nameFr : nameEn;
  }

  @Override
  public int compareTo(Party other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return code;
  }
}
