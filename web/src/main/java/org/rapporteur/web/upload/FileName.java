package org.rapporteur.web.upload;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of a file that somebody sent, made so that it can do no harm. What can be mended
/// without doubt is mended: folders before the name and what cannot be seen go, what some system
/// does not allow becomes `_`, and letters with marks are composed (Unicode NFC), so that a name
/// has one spelling. What cannot is refused; nothing is cut.
///
/// @param text the name, without any folder
record FileName(String text) {
  /// Linux keeps names of 255 bytes; what backups and archives add needs room.
  private static final int LONGEST = 200;

  /// In the file of this name people say what the files beside it are.
  private static final String SAYS_OF_OTHERS = "rapporteur.json";

  /// Windows takes these for devices, whatever follows a dot.
  private static final Pattern DEVICE =
      Pattern.compile("(?:CON|PRN|AUX|NUL|(?:COM|LPT)[0-9¹²³])(?:\\..*)?");

  private static final Set<Integer> UNSEEN =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.SURROGATE,
          (int) Character.PRIVATE_USE,
          (int) Character.UNASSIGNED,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  private static final String FORBIDDEN = "<>:\"|?*\uFFFD";

  /// The name that a file is kept under.
  ///
  /// @param sent the name as it was sent
  /// @throws RefusedName if it cannot be kept under any
  static FileName of(String sent) throws RefusedName {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String name = Normalizer.normalize(plain(last), Normalizer.Form.NFC).strip();
    name = name.replaceFirst("[. ]+$", ""); // Windows drops these, and finds another file
    if (name.isEmpty()) {
      throw new RefusedName(Refusal.NO_NAME);
    }
    if (name.startsWith(".")) {
      throw new RefusedName(Refusal.HIDDEN);
    }
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (folded.equals(SAYS_OF_OTHERS)) {
      throw new RefusedName(Refusal.SAYS_OF_OTHERS);
    }
    if (DEVICE.matcher(name.toUpperCase(Locale.ROOT)).matches()) {
      throw new RefusedName(Refusal.RESERVED);
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new RefusedName(Refusal.LONG_NAME);
    }
    return new FileName(name);
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    name.codePoints()
        .filter(c -> !UNSEEN.contains(Character.getType(c)))
        .map(c -> Character.isSpaceChar(c) ? ' ' : c)
        .map(c -> FORBIDDEN.indexOf(c) < 0 ? c : '_')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /// What of a name that was sent can be shown to people: all that can be seen, not too much of it.
  static String shown(String sent) {
    StringBuilder shown = new StringBuilder();
    sent.codePoints()
        .filter(c -> !UNSEEN.contains(Character.getType(c)))
        .limit(LONGEST)
        .forEach(shown::appendCodePoint);
    return shown.length() < sent.length() && sent.length() > LONGEST ? shown + "…" : shown + "";
  }
}
