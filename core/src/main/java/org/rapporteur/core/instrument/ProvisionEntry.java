package org.rapporteur.core.instrument;

import org.rapporteur.core.text.Language;

/// A provision as its instrument has it.
///
/// @param provision the address
/// @param chapter the chapter in Roman numerals, empty if there is none
/// @param titleEn the article's English title, empty for sub-divisions
/// @param titleFr the article's French title, empty for sub-divisions
public record ProvisionEntry(Provision provision, String chapter, String titleEn, String titleFr) {
  /// The title in a language, English where it is neither English nor French; maybe empty.
  public String title(Language language) {
    return language.equals(Language.FRENCH) ? titleFr : titleEn;
  }
}
