package org.rapporteur.corpus.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Hit;

/// A document, or a passage of one, as a list of references gives it.
///
/// @param key tells it among others: ASCII letters, digits and hyphens
/// @param genre what sort of document
/// @param author the State that wrote it; empty of what a body wrote
/// @param title its title, or how it is cited if it tells none
/// @param symbol its symbol, empty if it has none
/// @param date its date, as far as told
/// @param language its main language
/// @param page the page of the passage, empty if not known or of a whole document
/// @param pinpoint where the passage stands, such as `§ 186`; empty of a whole document
/// @param urn the permalink of the passage, or the name of the document's bytes
public record Reference(
    String key,
    Genre genre,
    String author,
    String title,
    String symbol,
    @Nullable DocumentDate date,
    Language language,
    String page,
    String pinpoint,
    String urn) {
  /// So much of a digest tells a document among others in a list.
  private static final int SHORT = 16;

  /// A whole document.
  ///
  /// @param entry its entry, in state [CatalogueEntry.Indexed]
  public static Reference of(CatalogueEntry entry) {
    Metadata metadata = entry.metadata().orElseThrow();
    Digest digest = Objects.requireNonNull(entry.digest());
    Language language =
        metadata.languages().stream()
            .findFirst()
            .map(Detected::value)
            .orElse(Language.UNDETERMINED);
    return of(
        entry,
        metadata,
        "document-" + digest.sha256().substring(0, SHORT),
        Urn.document(digest),
        Locator.NOWHERE,
        language);
  }

  /// A passage.
  public static Reference of(Hit hit) {
    return of(
        hit.document(),
        hit.metadata(),
        "passage-" + hit.passageId(),
        Urn.passage(hit.passageId()),
        hit.locator(),
        hit.language());
  }

  private static Reference of(
      CatalogueEntry entry,
      Metadata metadata,
      String key,
      String urn,
      Locator locator,
      Language language) {
    Genre genre = metadata.genre().value();
    return new Reference(
        key,
        genre,
        author(genre, metadata),
        metadata.title() == null
            ? Citation.of(entry.source(), metadata, Locator.NOWHERE).text()
            : metadata.title().value(),
        metadata.symbolText(),
        metadata.date() == null ? null : metadata.date().value(),
        language,
        locator.page(),
        String.join(", ", locator.pinpoints()),
        urn);
  }

  /// Only of replies and forms it is certain that the party wrote them.
  private static String author(Genre genre, Metadata metadata) {
    return switch (genre) {
      case REPLY, ALLIANCE_FORM ->
          metadata.partyValue().map(party -> party.name(Language.ENGLISH)).orElse("");
      case FACTSHEET, IMPLEMENTATION_REPORT, COUNTRY_REPORT, QUESTIONNAIRE, TREATY, OTHER -> "";
    };
  }

  /// Year, month and day, as far as told.
  List<Integer> dateParts() {
    if (date == null) {
      return List.of();
    }
    return Stream.of(date.year(), date.month(), date.day()).takeWhile(n -> n > 0).toList();
  }
}
