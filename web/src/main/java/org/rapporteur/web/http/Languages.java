package org.rapporteur.web.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.text.Language;
import org.rapporteur.web.page.Words;

/// The language of the interface for a request.
final class Languages {
  /// The parameter that chooses it, and the cookie that remembers it.
  static final String PARAMETER = "lang";

  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private Languages() {}

  /// The language asked for in the address, else the one chosen before, else the first of the
  /// browser's that the interface speaks.
  static Words words(Context ctx) {
    return named(ctx.queryParam(PARAMETER))
        .or(() -> named(ctx.cookie(PARAMETER)))
        .or(() -> accepted(ctx.header("Accept-Language")))
        .orElseGet(Words::english);
  }

  private static Optional<Words> named(@Nullable String code) {
    return code != null && code.matches("[a-z]{2}")
        ? Words.of(Language.of(code))
        : Optional.empty();
  }

  private static Optional<Words> accepted(@Nullable String header) {
    if (header == null) {
      return Optional.empty();
    }
    try {
      return Locale.LanguageRange.parse(header).stream()
          .map(range -> range.getRange().split("-", 2)[0])
          .flatMap(code -> named(code).stream())
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Remembers the language that was asked for in the address.
  static void remember(Context ctx) {
    named(ctx.queryParam(PARAMETER))
        .ifPresent(words -> {
          Cookie cookie = new Cookie(PARAMETER, words.language().code());
          cookie.setHttpOnly(true);
          cookie.setSameSite(SameSite.LAX);
          cookie.setMaxAge(A_YEAR);
          ctx.cookie(cookie);
        });
  }

  /// The address of the same page in the other language.
  static String other(Context ctx) {
    String other = words(ctx).get("other-language.code");
    return new Query(ctx.path(), ctx.queryParamMap()).with(PARAMETER, other).toString();
  }
}
