package org.rapporteur.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;

/// The documents of an index by what they are. Files that are the same document, a reply and its
/// correction or one report in two formats, are editions of one [Work]. Immutable.
public final class Shelf {
  private final List<Work> works;

  private Shelf(List<Work> works) {
    this.works = List.copyOf(works);
  }

  /// A document in all its editions.
  ///
  /// @param genre what sort of document
  /// @param editions its editions, the one that counts first: the last correction, then the latest
  ///   date; among equals the one with the most passages
  public record Work(Genre genre, List<CatalogueEntry> editions) {
    /// @throws IllegalArgumentException if there is no edition
    public Work {
      editions = List.copyOf(editions);
      if (editions.isEmpty()) {
        throw new IllegalArgumentException("a " + genre.label() + " without editions");
      }
    }

    /// The edition that counts.
    public CatalogueEntry current() {
      return editions.getFirst();
    }

    /// Whether one edition is later than another: a later correction, or of a later date. If
    /// neither is later than the other, they are files of the same edition.
    public boolean isLater(CatalogueEntry one, CatalogueEntry other) {
      return LATER.compare(one, other) > 0;
    }

    /// What is known of the edition that counts.
    public Metadata metadata() {
      return current().metadata().orElseThrow();
    }

    /// The party that wrote it or that it is about, if one is known.
    public Optional<Party> party() {
      return metadata().partyValue();
    }
  }

  /// What the editions of one work have in common. The symbol tells documents of bodies apart, the
  /// year the forms that a party sends each year, the file what has neither.
  private record Key(
      String instrument, Genre genre, String round, String party, String symbol, String other) {
    static Key of(CatalogueEntry entry, Metadata metadata) {
      String party = metadata.partyValue().map(Party::code).orElse("");
      String symbol = Correction.ofSymbol(metadata.symbolText()).base();
      String year = metadata.year().map(String::valueOf).orElse("");
      String file = entry.file() + "/" + entry.entry();
      Genre genre = metadata.genre().value();
      return switch (genre) {
        case REPLY ->
            new Key(
                metadata.instrument(),
                genre,
                metadata.roundText(),
                party,
                "",
                party.isEmpty() ? file : "");
        case FACTSHEET, ALLIANCE_FORM ->
            new Key(metadata.instrument(), genre, "", party, "", party.isEmpty() ? file : year);
        case IMPLEMENTATION_REPORT, COUNTRY_REPORT, QUESTIONNAIRE ->
            new Key(
                metadata.instrument(),
                genre,
                metadata.roundText(),
                party,
                symbol,
                symbol.isEmpty() && metadata.roundText().isEmpty() ? file : "");
        case TREATY, OTHER -> new Key(metadata.instrument(), genre, "", "", "", file);
      };
    }
  }

  /// The number of a correction, as symbols and names of files have it: `T-ES(2017)ICT-PT rev2`,
  /// `reply-portugal-corr.pdf`.
  ///
  /// @param base the symbol or name without it
  /// @param number 0 for the first edition
  private record Correction(String base, int number) {
    private static final Pattern MARK =
        Pattern.compile(
            "[\\s_.(-]*(?<!\\p{L})(?:"
                + "(?:rev(?:ised|ision)?|corr(?:ected|igendum)?|add(?:endum)?|updated?|amended"
                + "|supplement(?:ary)?|rectificatif|révisée?|corrigée?|complément(?:aire)?|additif)"
                + "(?:[\\s_.-]?(\\d{1,2})(?!\\d))?"
                + "|(?:version|v)[\\s_.-]?(\\d{1,2})(?!\\d))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Correction ofSymbol(String text) {
      Matcher mark = MARK.matcher(text);
      if (!mark.find()) {
        return new Correction(text, 0);
      }
      String digits = mark.group(1) != null ? mark.group(1) : mark.group(2);
      int number = digits == null ? 1 : Integer.parseInt(digits);
      return new Correction(text.substring(0, mark.start()).strip(), Math.max(1, number));
    }
  }

  private static final Comparator<CatalogueEntry> LATER =
      Comparator.comparingInt(Shelf::correction).thenComparing(Shelf::date);

  private static final Comparator<CatalogueEntry> CURRENT_FIRST =
      LATER
          .thenComparingInt(CatalogueEntry::passages)
          .reversed()
          .thenComparing(entry -> entry.source().name())
          .thenComparing(CatalogueEntry::file);

  /// Sorts the documents that an index has read.
  ///
  /// @throws IOException if the index cannot be read
  public static Shelf of(CorpusReader reader) throws IOException {
    Map<Key, List<CatalogueEntry>> works = new LinkedHashMap<>();
    for (CatalogueEntry entry : reader.catalogue()) {
      entry
          .metadata()
          .ifPresent(metadata ->
              works.computeIfAbsent(Key.of(entry, metadata), key -> new ArrayList<>()).add(entry));
    }
    List<Work> sorted = new ArrayList<>();
    works.forEach((key, editions) -> {
      editions.sort(CURRENT_FIRST);
      sorted.add(new Work(key.genre(), editions));
    });
    return new Shelf(sorted);
  }

  /// The mark of a correction stands behind the symbol on the cover, or in the name of the file.
  private static int correction(CatalogueEntry entry) {
    Detected<String> symbol = entry.metadata().orElseThrow().symbol();
    return Stream.of(
            symbol == null ? "" : symbol.value(),
            symbol == null ? "" : symbol.evidence().words(),
            entry.source().name())
        .mapToInt(text -> Correction.ofSymbol(text).number())
        .max()
        .orElse(0);
  }

  private static String date(CatalogueEntry entry) {
    Metadata metadata = entry.metadata().orElseThrow();
    return metadata.date() == null ? "" : padded(metadata.date().value());
  }

  private static String padded(DocumentDate date) {
    return String.format(Locale.ROOT, "%04d%02d%02d", date.year(), date.month(), date.day());
  }

  /// All works, in the order of the names of their files.
  public List<Work> works() {
    return works;
  }

  /// The works of a genre.
  public List<Work> works(Genre genre) {
    return works.stream().filter(work -> work.genre() == genre).toList();
  }

  /// The works of a genre that a party wrote or that are about it.
  public List<Work> works(Genre genre, Party party) {
    return works(genre).stream().filter(work -> work.party().equals(Optional.of(party))).toList();
  }
}
