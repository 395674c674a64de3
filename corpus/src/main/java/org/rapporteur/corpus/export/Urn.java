package org.rapporteur.corpus.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.ProvisionRef;
import org.rapporteur.core.party.Party;

/// The names that things have in exports, everywhere the same: `urn:rapporteur:`, a kind, and what
/// tells the thing. The name of a passage is its permalink: it depends on the bytes of the file and
/// the place in it, so that it survives a reindex, a new tagging and a move of the file.
public final class Urn {
  private static final String SCHEME = "urn:rapporteur:";
  private static final Pattern PASSAGE =
      Pattern.compile("(?i)(?:urn:rapporteur:passage:)?([0-9a-f]{16})");

  private Urn() {}

  /// The permalink of a passage.
  ///
  /// @param passageId its identifier, see [org.rapporteur.index.Hit#passageId]
  public static String passage(String passageId) {
    return SCHEME + "passage:" + passageId;
  }

  /// The identifier of the passage that a permalink or an identifier names, if it is one.
  public static Optional<String> passageId(String permalink) {
    Matcher matcher = PASSAGE.matcher(permalink.strip());
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /// The name of a document's bytes.
  static String document(Digest digest) {
    return SCHEME + "document:" + digest.sha256();
  }

  static String party(Party party) {
    return SCHEME + "party:" + party.code();
  }

  static String provision(ProvisionRef provision) {
    return SCHEME
        + "provision:"
        + encoded(provision.instrument().id())
        + ":"
        + encoded(provision.provision().toString());
  }

  static String recommendation(RecommendationCode code) {
    return SCHEME + "recommendation:" + code;
  }

  /// What may stand in a URN (RFC 8141), the rest percent-encoded.
  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8)
        .replace("+", "%20")
        .replace("%28", "(")
        .replace("%29", ")");
  }
}
