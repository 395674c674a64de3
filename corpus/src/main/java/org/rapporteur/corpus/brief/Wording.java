package org.rapporteur.corpus.brief;

import java.util.List;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.corpus.paper.Line;
import org.rapporteur.index.Receipt;
import org.rapporteur.index.RecommendationRow.Addressing;

/// How a brief says in words what its records hold.
public final class Wording {
  /// How many UTF-16 units are shown where a few words are enough to recognise a text.
  private static final int OPENING = 90;

  private Wording() {}

  /// On what bases a passage names the party: `named; in footnote 135`.
  public static String bases(Naming naming) {
    List<String> words = naming.bases().stream().map(basis -> basis(basis, naming)).toList();
    return String.join("; ", words);
  }

  private static String basis(PartyBasis basis, Naming naming) {
    return switch (basis) {
      case NAME -> "named";
      case DEMONYM -> "by an adjective";
      case FOOTNOTE ->
          "in footnote "
              + String.join(
                  ", ",
                  naming.footnotes().stream().map(note -> note.locator().footnote()).toList());
      case LIST -> "one of all parties";
      case AUTHOR -> "its own words";
    };
  }

  /// The verb of a recommendation.
  public static String urgency(Addressed addressed) {
    return addressed.urgency().map(Urgency::name).orElse("of unknown urgency");
  }

  /// The first words of a text, on one line; ` …` stands for the rest.
  static String opening(String text) {
    return beginning(text.strip().replaceAll("\\s+", " "), OPENING);
  }

  /// A text, or its beginning where it is longer than so many UTF-16 units; ` …` stands for the
  /// rest.
  public static String beginning(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest);
    int end = space > longest / 2 ? space : longest;
    boolean splits = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splits ? end - 1 : end) + " …";
  }

  /// The reference to a quotation, with the page also where the citation needs none.
  public static Line source(Quote quote) {
    Locator locator = quote.locator();
    boolean told = locator.page().isEmpty() || locator.pinpoints().contains("p. " + locator.page());
    Line line = Line.EMPTY.permalink(quote.citation().text(), quote.passageId());
    return told ? line : line.plain(", p. " + locator.page());
  }

  /// What an index covers, as the end of a receipt.
  public static List<Line> index(Receipt receipt) {
    return List.of(
        Line.of(
            "not read: %s (./rapporteur failures), %s without text"
                .formatted(
                    counted(receipt.failed(), "file"), counted(receipt.unreadPages(), "page"))),
        Line.of("index: version %d, %s".formatted(receipt.version(), receipt.digest().sha256())));
  }

  /// A number with its noun.
  static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /// In what way the party is addressed.
  public static String addressing(Addressing addressing) {
    return switch (addressing) {
      case NAMED -> "by name";
      case EVERYONE -> "to all parties";
      case CONDITION -> "on a condition that no list decides";
      case NONE -> "not, or no longer, addressed to it";
    };
  }
}
