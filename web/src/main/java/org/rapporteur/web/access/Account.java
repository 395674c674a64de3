package org.rapporteur.web.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Somebody who may come in, and a hash of the secret by which they are known. The secret itself is
/// not kept.
public final class Account {
  /// As OWASP recommends for this function (Password Storage Cheat Sheet, 2023).
  private static final int ROUNDS = 600_000;

  private static final int SALT = 16;
  private static final int BITS = 256;
  private static final int SHORTEST = 12;

  private final String name;
  private final Role role;
  private final byte[] salt = new byte[SALT];
  private final byte[] hash;

  private Account(String name, Role role, String secret) {
    this.name = name;
    this.role = role;
    new SecureRandom().nextBytes(salt);
    this.hash = hash(secret);
  }

  /// An account.
  ///
  /// @param name the name, empty for a token, which goes with any name
  /// @param secret the password or token, at least 12 characters
  /// @throws IllegalArgumentException if the secret is shorter
  public static Account of(String name, Role role, String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException("a secret needs at least " + SHORTEST + " characters");
    }
    return new Account(name, role, secret);
  }

  /// What they may do.
  public Role role() {
    return role;
  }

  /// Whether somebody is who they say. Takes the same time whatever is wrong with the secret.
  boolean is(String who, String secret) {
    boolean named = name.isEmpty() || name.equals(who);
    return MessageDigest.isEqual(hash, hash(secret)) && named;
  }

  private byte[] hash(String secret) {
    try {
      PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, ROUNDS, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
