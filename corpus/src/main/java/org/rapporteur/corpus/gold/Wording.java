package org.rapporteur.corpus.gold;

import java.util.regex.Pattern;

/// The words of a text without regard to how its lines are broken.
record Wording(String words) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]++");

  static Wording of(String text) {
    return new Wording(SPACE.matcher(text).replaceAll(" "));
  }

  /// Checks that the mentions of a text are in it.
  ///
  /// @throws GoldException if the words of a mention do not stand in the text
  void requireMentions(GoldText text) throws GoldException {
    for (GoldMention mention : text.mentions()) {
      if (!words.contains(of(mention.words()).words)) {
        throw new GoldException(
            text.place(), "\"" + mention.words() + "\" does not stand in " + text.id());
      }
    }
  }
}
