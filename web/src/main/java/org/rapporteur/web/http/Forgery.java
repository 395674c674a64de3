package org.rapporteur.web.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Tells forms that this server gave out from those that another site made (CSRF). A visitor gets a
/// random cookie; a form carries a token made of it with a key that this server alone has.
/// Thread-safe.
public final class Forgery {
  /// The field of the token.
  static final String FIELD = "token";

  /// The header of programs that change something, with any value.
  public static final String HEADER = "X-Requested-With";

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final byte[] key = new byte[BYTES];

  Forgery() {
    random.nextBytes(key);
  }

  /// A value that no other visitor has.
  String visitor() {
    byte[] value = new byte[BYTES];
    random.nextBytes(value);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
  }

  /// The token of a visitor.
  String token(String visitor) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      byte[] made = mac.doFinal(visitor.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Lets only those requests through that come from a form of this server.
  ///
  /// @param visitor the value of the visitor's cookie, null if it sent none
  /// @param sent the token that was sent, null if there was none
  /// @throws HttpProblem if the request may come from elsewhere
  void check(Context ctx, @Nullable String visitor, @Nullable String sent) throws HttpProblem {
    checkOrigin(ctx);
    if (visitor == null || sent == null || !equal(token(visitor), sent)) {
      throw HttpProblem.say(403, "problem.form");
    }
  }

  /// Refuses what a browser says to come from a page of another site. Browsers say so in one header
  /// or, old ones and those without TLS, in the other, and no page can keep them from it; programs
  /// send neither.
  ///
  /// @throws HttpProblem if the request comes from elsewhere
  static void checkOrigin(Context ctx) throws HttpProblem {
    String site = ctx.header("Sec-Fetch-Site");
    String origin = ctx.header("Origin");
    boolean otherSite = site != null && !site.equals("same-origin") && !site.equals("none");
    boolean otherOrigin =
        site == null
            && origin != null
            && !origin.replaceFirst("^https?://", "").equals(ctx.header("Host"));
    if (otherSite || otherOrigin) {
      throw HttpProblem.say(403, "problem.other-site");
    }
  }

  /// Lets only those requests through that no page of another site can have made a browser send,
  /// which would add the name and password that it remembers: a header of one's own can be set by
  /// programs and by pages of this server alone.
  ///
  /// @throws HttpProblem if the request may come from elsewhere
  static void checkProgram(Context ctx) throws HttpProblem {
    checkOrigin(ctx);
    String header = ctx.header(HEADER);
    if (header == null || header.isBlank()) {
      throw new HttpProblem(403, "A request that changes something has the header " + HEADER + ".");
    }
  }

  private static boolean equal(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
