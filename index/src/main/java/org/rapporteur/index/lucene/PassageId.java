package org.rapporteur.index.lucene;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;

/// Gives the passages of one document their identifiers: made of the document's digest, the place
/// of the passage and its number among those with the same place, so that a reindex gives them
/// again.
final class PassageId {
  private static final int DIGITS = 16;

  private final Digest document;
  private final Map<String, Integer> seen = new HashMap<>();

  PassageId(Digest document) {
    this.document = document;
  }

  /// The identifier of the next passage.
  String next(Passage passage) {
    Locator locator = passage.locator();
    String place =
        String.join(
            "\t",
            passage.kind().name(),
            locator.page(),
            String.join("\n", locator.section()),
            locator.paragraph(),
            String.valueOf(locator.question()),
            Integer.toString(locator.followUp()),
            String.valueOf(locator.recommendation()),
            locator.footnote());
    int number = seen.merge(place, 1, Integer::sum);
    String key = document.sha256() + "\t" + place + "\t" + number;
    return Digest.of(key.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, DIGITS);
  }
}
