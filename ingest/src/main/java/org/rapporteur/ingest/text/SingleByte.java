package org.rapporteur.ingest.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// Finds the encoding in which each byte is a character, by what the text would be: letters of one
/// language, in words that are of one script and begin, if at all, with a capital.
final class SingleByte {
  /// The encodings in use for the languages of Europe, the most usual first: of two that explain a
  /// text alike it is the first.
  private static final List<Charset> ENCODINGS =
      List.of(
              "windows-1252",
              "ISO-8859-15",
              "windows-1250",
              "ISO-8859-2",
              "windows-1251",
              "windows-1253",
              "windows-1254",
              "windows-1257",
              "ISO-8859-13",
              "ISO-8859-5",
              "ISO-8859-7",
              "KOI8-R",
              "KOI8-U",
              "IBM850",
              "IBM852",
              "IBM866",
              "x-MacRoman")
          .stream()
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();

  /// What may stand between two letters without being one.
  private static final String JOINS = "’‘'´`·\u00AD\u00A0-–—‑/&@…«»“”„";

  /// Of the characters beyond ASCII, so many must be letters of one language.
  private static final double ENOUGH = 0.9;

  /// How much frequent letters count beside letters, to part orders of one alphabet.
  private static final double FREQUENCY = 0.25;

  private SingleByte() {}

  /// The encoding under which these bytes are best explained; empty if under none they are.
  static Optional<Charset> of(byte[] sample) {
    Charset best = null;
    double most = 0;
    for (Charset encoding : ENCODINGS) {
      Optional<String> text = text(sample, encoding);
      double explained = text.isPresent() ? explained(text.get()) : 0;
      if (explained > most) {
        best = encoding;
        most = explained;
      }
    }
    return most >= ENOUGH ? Optional.ofNullable(best) : Optional.empty();
  }

  private static Optional<String> text(byte[] sample, Charset encoding) {
    try {
      return Optional.of(encoding.newDecoder().decode(ByteBuffer.wrap(sample)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // a byte that stands for nothing
    }
  }

  /// How well a text is explained by the language that explains it best, 0 to 1 and a little more.
  static double explained(String text) {
    double best = 0;
    for (Alphabet alphabet : Alphabet.ALL) {
      best = Math.max(best, explained(text, alphabet));
    }
    return best;
  }

  private static double explained(String text, Alphabet alphabet) {
    int foreign = 0;
    int explained = 0;
    int frequent = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i == text.length() - 1 ? ' ' : text.charAt(i + 1);
      if (Character.isISOControl(c)) {
        return 0;
      }
      if (Character.isLetter(c)) {
        foreign++;
        letters++;
        char small = Character.toLowerCase(c);
        boolean sound = alphabet.has(small) && isSound(c, before, alphabet);
        explained += sound ? 1 : 0;
        frequent += sound && alphabet.isFrequent(c) ? 1 : 0;
      } else if (c == '¤' || (isLetter(before) && isLetter(after) && JOINS.indexOf(c) < 0)) {
        foreign++;
      }
    }
    if (foreign == 0) {
      return 1;
    }
    double bonus = alphabet.ownScript() && letters > 0 ? FREQUENCY * frequent / letters : 0;
    return (double) explained / foreign + bonus;
  }

  /// A capital does not follow a small letter; a script of its own is not mixed with another.
  private static boolean isSound(char c, char before, Alphabet alphabet) {
    if (!isLetter(before)) {
      return true;
    }
    boolean turned = Character.isUpperCase(c) && Character.isLowerCase(before);
    boolean mixed = alphabet.ownScript() && before < 0x80;
    return !turned && !mixed;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }
}
