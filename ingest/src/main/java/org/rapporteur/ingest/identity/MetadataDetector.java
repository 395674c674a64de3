package org.rapporteur.ingest.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Evidence.Basis;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.MonitoringRound;
import org.rapporteur.core.party.Party;
import org.rapporteur.ingest.format.Parsed;

/// Finds a document's metadata. Languages are left to the reading of its sentences, unless a person
/// said them. Thread-safe.
public final class MetadataDetector {
  private static final Pattern SYMBOL =
      Pattern.compile(
          "[A-Z]{1,8}(?:-[A-Z]{1,8})?\\((?:19|20)\\d{2}\\)[A-Z0-9]{1,10}(?:-[A-Z]{2,3})?(?![A-Za-z0-9])"
              + "|[A-Z]{1,3}(?:/[A-Z]+(?:\\.\\d+)?)+(?:/\\d+){1,3}(?:/[A-Z][a-z]+\\.\\d+)?");
  private static final Pattern ROUND =
      Pattern.compile(
          "(?i)\\b(?:(1st|first|premier)|(2nd|second|deuxième|2e|2ème)|(3rd|third|troisième|3e))"
              + "\\s+(?:thematic\\s+)?(?:monitoring\\s+round|cycle\\s+(?:thématique\\s+)?de\\s+suivi|round\\s+of\\s+monitoring)");
  private static final Pattern URGENT =
      Pattern.compile("(?i)urgent monitoring round|cycle de suivi urgent");
  private static final int SYMBOL_BLOCKS = 12;
  private static final int LONGEST_TITLE = 200;

  private final Instruments instruments;
  private final PartyDetector parties;
  private final DateDetector dates;
  private final DocumentSigns signs;

  public MetadataDetector(Instruments instruments) {
    this(instruments, Clock.systemUTC());
  }

  /// @param clock tells today: no document is of tomorrow
  MetadataDetector(Instruments instruments, Clock clock) {
    this.instruments = instruments;
    this.parties = new PartyDetector(instruments.parties());
    this.dates = new DateDetector(clock);
    this.signs = new DocumentSigns(instruments);
  }

  /// The metadata of a document.
  ///
  /// @param instrument the instrument said for the whole collection, null if none was
  public Metadata detect(
      Parsed parsed, String fileName, Overrides said, @Nullable String instrument) {
    Face face = Face.of(parsed, fileName);
    Detected<String> symbol = said.symbol() != null ? said(said.symbol()) : symbol(face);
    String symbolText = symbol == null ? "" : symbol.value();
    Optional<DocumentSigns.Told> told = signs.read(face, symbolText);
    Detected<String> madeUnder = madeUnder(said, instrument, told);
    Detected<Genre> genre =
        said.genre() != null
            ? said(said.genre())
            : told.filter(t -> t.madeUnder().value().equals(madeUnder.value()))
                .map(DocumentSigns.Told::genre)
                .orElseGet(() -> GenreDetector.detect(face, parsed.blocks()));
    Detected<Party> party =
        said.party() != null ? said(said.party()) : party(face, genre.value(), symbolText);
    Detected<DocumentDate> date =
        said.date() != null ? said(said.date()) : dates.detect(face, symbolText);
    Detected<String> round =
        said.round() != null
            ? said(said.round())
            : round(face, genre.value(), date, instruments.require(madeUnder.value()));
    Detected<String> title = said.title() != null ? said(said.title()) : title(face);
    return new Metadata(
        madeUnder,
        genre,
        symbol,
        party,
        round,
        date,
        title,
        said.language() == null ? List.of() : List.of(said(said.language())));
  }

  /// Whether a file's name may tell more of a document than is known of it: names are asked last,
  /// for the party and the year.
  public boolean mayTell(String fileName, Metadata metadata) {
    boolean undated =
        metadata.date() == null || metadata.date().evidence().basis() == Basis.PROPERTIES;
    return (metadata.party() == null && parties.mayTell(fileName))
        || (undated && dates.mayTell(fileName));
  }

  /// A reply is its author's, and civil society is no party.
  private @Nullable Detected<Party> party(Face face, Genre genre, String symbol) {
    return genre == Genre.REPLY && CivilSociety.wrote(face.head())
        ? null
        : parties.detect(face, genre, symbol);
  }

  private Detected<String> madeUnder(
      Overrides said, @Nullable String instrument, Optional<DocumentSigns.Told> told) {
    if (said.instrument() != null) {
      return said(said.instrument());
    }
    if (instrument != null) {
      return Detected.of(instrument, Basis.OVERRIDE, "said for the whole collection");
    }
    return told.map(DocumentSigns.Told::madeUnder)
        .orElseGet(() ->
            Detected.of(instruments.usual().id(), Basis.INFERRED, "no sign of another instrument"));
  }

  private static <T> Detected<T> said(T value) {
    return Detected.of(value, Basis.OVERRIDE, "rapporteur.json");
  }

  /// A symbol runs at the foot of pages or is a line of the cover by itself; symbols inside
  /// sentences are those of other documents.
  private static @Nullable Detected<String> symbol(Face face) {
    for (String running : face.furniture()) {
      Matcher m = SYMBOL.matcher(running);
      if (m.find()) {
        return Detected.of(m.group(), Basis.TEXT, running);
      }
    }
    for (String text : face.cover(SYMBOL_BLOCKS)) {
      Matcher m = SYMBOL.matcher(text);
      if (m.find() && text.length() - m.group().length() <= 30) {
        return Detected.of(m.group(), Basis.TEXT, text);
      }
    }
    return null;
  }

  private static @Nullable Detected<String> round(
      Face face, Genre genre, @Nullable Detected<DocumentDate> date, Instrument instrument) {
    for (String text : face.head()) {
      Matcher m = ROUND.matcher(text);
      if (m.find()) {
        String id = m.group(1) != null ? "1" : m.group(2) != null ? "2" : "3";
        return instrument.round(id).isPresent() ? Detected.of(id, Basis.TEXT, m.group()) : null;
      }
      Matcher urgent = URGENT.matcher(text);
      if (urgent.find()) {
        return Detected.of("urgent", Basis.TEXT, urgent.group());
      }
    }
    boolean monitoring =
        genre == Genre.REPLY
            || genre == Genre.FACTSHEET
            || genre == Genre.IMPLEMENTATION_REPORT
            || genre == Genre.COUNTRY_REPORT;
    if (!monitoring || date == null) {
      return null;
    }
    Optional<MonitoringRound> latest =
        instrument.rounds().stream()
            .filter(round -> round.covers(date.value().year()))
            .reduce((earlier, later) -> later);
    return latest
        .map(round -> Detected.of(round.id(), Basis.INFERRED, "dated " + date.value()))
        .orElse(null);
  }

  private static @Nullable Detected<String> title(Face face) {
    if (!face.properties().title().isEmpty()) {
      return Detected.of(face.properties().title(), Basis.PROPERTIES, face.properties().title());
    }
    return face.head().stream()
        .findFirst()
        .filter(text -> text.length() <= LONGEST_TITLE)
        .map(text -> Detected.of(text, Basis.TEXT, text))
        .orElse(null);
  }
}
