package org.rapporteur.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Digest;

/// Where the next page of a listing begins. Opaque to programs: it names the commit and the request
/// to which it belongs, so that no row is lost or told twice when the index changes between pages.
///
/// @param from how many rows come before it
/// @param commit what tells the commit
/// @param request what tells the request
record Cursor(int from, String commit, String request) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\.([0-9a-f]+)\\.([0-9a-f]+)");
  private static final int TAG = 16;

  /// The cursor of a place in the listing of a request.
  static Cursor of(int from, String commit, String request) {
    return new Cursor(from, tag(commit), tag(request));
  }

  /// Reads what [#toString] wrote, if it is that.
  static Optional<Cursor> parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1);
      Matcher form = FORM.matcher(plain);
      return form.matches()
          ? Optional.of(new Cursor(Integer.parseInt(form.group(1)), form.group(2), form.group(3)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// What tells a text from others, in a few characters.
  static String tag(String text) {
    return Digest.of(text.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, TAG);
  }

  @Override
  public String toString() {
    String plain = from + "." + commit + "." + request;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.ISO_8859_1));
  }
}
