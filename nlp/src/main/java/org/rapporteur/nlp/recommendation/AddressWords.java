package org.rapporteur.nlp.recommendation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.text.Span;

/// Where a recommendation says to whom it is addressed: `those parties that have not yet done so`.
/// Thread-safe.
public final class AddressWords {
  private static final int LONGEST = 160;
  private static final Pattern PARTIES =
      Pattern.compile(
          "(?<!\\p{L})(?:part(?:y|ies)|states|états|etats)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final String text;
  private final UrgencyScale scale;

  /// @param instrument the instrument whose urgency scale it is, in the round of the document
  public AddressWords(Document document, Instrument instrument) {
    this.text = document.text();
    this.scale = UrgencyScale.of(instrument, document.metadata().roundText());
  }

  /// The words of the address, without space around them; empty if the verb has none. Where no
  /// infinitive ends it, as in `that parties ensure in their law …`, it ends with the addressees.
  public Span of(Passage recommendation) {
    Span words = recommendation.span();
    Span address = Address.of(text, words, scale.mainVerb(text, words)).span();
    int start = address.start();
    int end = address.end();
    Matcher parties = PARTIES.matcher(text).region(start, end);
    if (end - start > LONGEST && parties.find()) {
      end = parties.end();
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
