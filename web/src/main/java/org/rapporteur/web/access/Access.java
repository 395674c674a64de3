package org.rapporteur.web.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;

/// Who may come in. Credentials are those of HTTP: `Basic` with a name and a password, or with any
/// name and the token; `Bearer` with the token. Thread-safe.
public final class Access {
  /// To whoever reaches the server: for this machine alone.
  public static final Access OPEN = new Access(List.of());

  private static final int LONGEST = 1_000;
  private static final int REMEMBERED = 1_000;

  /// So many may wait until their secret is tried; each keeps a thread.
  private static final int WAITING = 20;

  private final List<Account> accounts;

  /// Hashing is made to be slow: so few at a time may try, and who was right is remembered by a
  /// digest of what they sent.
  private final Semaphore trying = new Semaphore(2, true);

  private final Map<String, Role> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Role> eldest) {
              return size() > REMEMBERED;
            }
          });

  /// Too many try secrets at the same time.
  public static final class Busy extends Exception {
    private static final long serialVersionUID = 1L;

    Busy() {
      super("too many are trying secrets", null, false, false);
    }
  }

  private Access(List<Account> accounts) {
    this.accounts = List.copyOf(accounts);
  }

  /// To those who have an account.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Access of(List<Account> accounts) {
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("access without accounts");
    }
    return new Access(accounts);
  }

  /// Whether whoever reaches the server may come in.
  public boolean isOpen() {
    return accounts.isEmpty();
  }

  /// What somebody may do.
  ///
  /// @param authorization the header of that name, null if there is none
  /// @return nothing if they may not come in
  /// @throws Busy if too many are trying
  public Optional<Role> of(@Nullable String authorization) throws Busy {
    if (isOpen()) {
      return Optional.of(Role.EDITOR);
    }
    if (authorization == null || authorization.length() > LONGEST) {
      return Optional.empty();
    }
    String sent = Digest.of(authorization.getBytes(StandardCharsets.UTF_8)).sha256();
    Role role = known.get(sent);
    if (role == null) {
      role = tried(authorization);
      if (role != null) {
        known.put(sent, role);
      }
    }
    return Optional.ofNullable(role);
  }

  private @Nullable Role tried(String authorization) throws Busy {
    if (trying.getQueueLength() >= WAITING) {
      throw new Busy();
    }
    trying.acquireUninterruptibly();
    try {
      String[] parts = authorization.split(" ", 2);
      String name = "";
      String secret = parts.length < 2 ? "" : parts[1].strip();
      if (parts[0].equalsIgnoreCase("Basic")) {
        String decoded = new String(Base64.getDecoder().decode(secret), StandardCharsets.UTF_8);
        int colon = decoded.indexOf(':');
        name = colon < 0 ? "" : decoded.substring(0, colon);
        secret = decoded.substring(colon + 1);
      } else if (!parts[0].equalsIgnoreCase("Bearer")) {
        return null;
      }
      for (Account account : accounts) {
        if (account.is(name, secret)) {
          return account.role();
        }
      }
      return null;
    } catch (IllegalArgumentException e) {
      return null; // not the encoding that was announced
    } finally {
      trying.release();
    }
  }
}
