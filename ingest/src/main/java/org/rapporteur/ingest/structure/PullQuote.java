package org.rapporteur.ingest.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Signature;
import org.rapporteur.core.document.Voice;
import org.rapporteur.ingest.block.Block;

/// A quotation set apart, known by the [Signature] that says whose it is: at its end or in a
/// paragraph of its own, under one paragraph or several.
final class PullQuote {
  /// A quotation has so many paragraphs at most.
  private static final int MOST = 4;

  private static final Pattern OPENED_ABOVE = Pattern.compile("[^“„«\"].*[”»\"]", Pattern.DOTALL);

  private PullQuote() {}

  /// Who speaks in a block that is a quotation, a paragraph of one, or the signature under it.
  static Optional<Voice> speaker(List<Block> blocks, int at) {
    Optional<Signature> end = Signature.of(text(blocks, at));
    if (end.isPresent() && !end.get().isAlone()) {
      String before = text(blocks, at).substring(0, end.get().start());
      return end.filter(signature -> Signature.isUnder(before)).map(Signature::voice);
    }
    int line = at;
    while (end.isEmpty() && ++line <= at + MOST && line < blocks.size()) {
      end = Signature.of(text(blocks, line)).filter(Signature::isAlone);
    }
    return end.isPresent() && isSigned(blocks, at, line)
        ? end.map(Signature::voice)
        : Optional.empty();
  }

  /// Whether a signature stands under a quotation that begins at a block or before it.
  private static boolean isSigned(List<Block> blocks, int at, int line) {
    String quotation = "";
    for (int i = line - 1; i >= 0 && i >= line - MOST; i--) {
      quotation = (text(blocks, i) + "\n" + quotation).strip();
      if (Signature.isUnder(quotation)) {
        return i <= at;
      }
      if (!OPENED_ABOVE.matcher(quotation).matches()) {
        return false;
      }
    }
    return false;
  }

  private static String text(List<Block> blocks, int at) {
    return blocks.get(at).words().text();
  }
}
