package org.rapporteur.web.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Somebody who may come in, and a hash of the secret by which they are known. The secret itself is
/// not kept.
public final class Account {
  /// As OWASP recommends for this function (Password Storage Cheat Sheet, 2023).
  private static final int ROUNDS = 600_000;

  /// A check of more rounds would keep a processor for too long.
  private static final int MOST_ROUNDS = 20 * ROUNDS;

  private static final int SALT = 16;
  private static final int BITS = 256;
  private static final int SHORTEST = 12;

  /// NAME:ROLE:FUNCTION:ROUNDS:SALT:HASH
  private static final Pattern LINE =
      Pattern.compile(
          "(?<name>[^:]+):(?<role>[a-z]+):pbkdf2-sha256:(?<rounds>[1-9]\\d{3,7})"
              + ":(?<salt>[A-Za-z0-9+/]{22}==):(?<hash>[A-Za-z0-9+/]{43}=)");

  private final String name;
  private final Role role;
  private final int rounds;
  private final byte[] salt;
  private final byte[] hash;

  private Account(String name, Role role, int rounds, byte[] salt, byte[] hash) {
    this.name = name;
    this.role = role;
    this.rounds = rounds;
    this.salt = salt;
    this.hash = hash;
  }

  /// An account.
  ///
  /// @param name the name, empty for a token, which goes with any name
  /// @param secret the password or token, at least 12 characters
  /// @throws IllegalArgumentException if the secret is shorter
  public static Account of(String name, Role role, String secret) {
    return of(name, role, secret, ROUNDS);
  }

  /// @param rounds how often the secret is hashed
  static Account of(String name, Role role, String secret, int rounds) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException("a secret needs at least " + SHORTEST + " characters");
    }
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    return new Account(name, role, rounds, salt, hash(secret, salt, rounds));
  }

  /// Reads what [#line] wrote.
  ///
  /// @throws IllegalArgumentException if it is something else
  public static Account parse(String line) {
    Matcher m = LINE.matcher(line);
    Optional<Role> role = m.matches() ? Role.named(m.group("role")) : Optional.empty();
    if (role.isEmpty() || Integer.parseInt(m.group("rounds")) > MOST_ROUNDS) {
      throw new IllegalArgumentException("no account with a hashed password");
    }
    return new Account(
        m.group("name"),
        role.get(),
        Integer.parseInt(m.group("rounds")),
        Base64.getDecoder().decode(m.group("salt")),
        Base64.getDecoder().decode(m.group("hash")));
  }

  /// The account as it is kept in a file: `NAME:ROLE:pbkdf2-sha256:ROUNDS:SALT:HASH`.
  public String line() {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        ":",
        name,
        role.label(),
        "pbkdf2-sha256",
        Integer.toString(rounds),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }

  /// What they may do.
  public Role role() {
    return role;
  }

  /// Whether somebody is who they say. Takes the same time whatever is wrong with the secret.
  boolean is(String who, String secret) {
    boolean named = name.isEmpty() || name.equals(who);
    return MessageDigest.isEqual(hash, hash(secret, salt, rounds)) && named;
  }

  private static byte[] hash(String secret, byte[] salt, int rounds) {
    try {
      PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, rounds, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
