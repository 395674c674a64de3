package org.rapporteur.corpus;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.ingest.identity.Overrides;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a person says of the files in a folder, in a file `rapporteur.json` beside them:
///
/// ```json
/// {"reply-*.pdf": {"genre": "reply", "round": "2"}, "scan07.pdf": {"party": "PRT", "date": "2017"}}
/// ```
///
/// Keys are file names, with `*` and `?` for several; of the entries that fit a file, a later one
/// goes before an earlier one, value by value.
final class OverridesFile {
  static final String NAME = "rapporteur.json";

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Path file;
  private final Instruments instruments;
  private final Map<PathMatcher, Entry> entries = new LinkedHashMap<>();

  /// What is said of some files. Null where nothing is said.
  record Entry(
      @Nullable String instrument,
      @Nullable String genre,
      @Nullable String symbol,
      @Nullable String party,
      @Nullable String round,
      @Nullable String date,
      @Nullable String title,
      @Nullable String language) {
    private static final Entry NOTHING = new Entry(null, null, null, null, null, null, null, null);

    Entry overriddenBy(Entry later) {
      return new Entry(
          or(later.instrument, instrument),
          or(later.genre, genre),
          or(later.symbol, symbol),
          or(later.party, party),
          or(later.round, round),
          or(later.date, date),
          or(later.title, title),
          or(later.language, language));
    }

    private static @Nullable String or(@Nullable String later, @Nullable String earlier) {
      return later == null ? earlier : later;
    }
  }

  private OverridesFile(Path file, Instruments instruments) {
    this.file = file;
    this.instruments = instruments;
  }

  /// Reads the file in a folder, if there is one.
  ///
  /// @throws OverridesException if it cannot be understood
  static Optional<OverridesFile> in(Path folder, Instruments instruments) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    OverridesFile overrides = new OverridesFile(file, instruments);
    try {
      Map<String, Entry> read =
          JSON.readValue(
              file.toFile(),
              new TypeReference<@Nullable LinkedHashMap<String, @Nullable Entry>>() {});
      if (read == null || read.containsValue(null)) {
        throw new OverridesException(file + ": null says nothing; leave it out");
      }
      for (Map.Entry<String, Entry> entry : read.entrySet()) {
        overrides.entries.put(
            FileSystems.getDefault().getPathMatcher("glob:" + entry.getKey()), entry.getValue());
        overrides.said(entry.getValue()); // a wrong value is told now, not at the first file
      }
    } catch (JacksonException | PatternSyntaxException e) {
      throw new OverridesException(file + ": " + e.getMessage(), e);
    }
    return Optional.of(overrides);
  }

  /// The file itself.
  Path file() {
    return file;
  }

  /// What is said of a file in this folder.
  Overrides of(Path document) throws OverridesException {
    Path name = document.getFileName();
    Entry all = Entry.NOTHING;
    for (Map.Entry<PathMatcher, Entry> entry : entries.entrySet()) {
      if (name != null && entry.getKey().matches(name)) {
        all = all.overriddenBy(entry.getValue());
      }
    }
    return said(all);
  }

  private Overrides said(Entry entry) throws OverridesException {
    return new Overrides(
        value("instrument", entry.instrument, id -> instruments.byId(id).map(i -> i.id())),
        value("genre", entry.genre, Genre::named),
        entry.symbol,
        value("party", entry.party, this::party),
        value("round", entry.round, id -> round(entry, id)),
        value("date", entry.date, DocumentDate::parse),
        entry.title,
        value("language", entry.language, OverridesFile::language));
  }

  private Optional<String> round(Entry entry, String id) {
    Optional<Instrument> named =
        entry.instrument == null ? Optional.empty() : instruments.byId(entry.instrument);
    boolean known =
        named.isPresent()
            ? named.get().round(id).isPresent()
            : instruments.all().stream().anyMatch(instrument -> instrument.round(id).isPresent());
    return known ? Optional.of(id) : Optional.empty();
  }

  private Optional<Party> party(String words) {
    SortedSet<Party> found = instruments.parties().named(words);
    return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
  }

  private static Optional<Language> language(String code) {
    return code.matches("[A-Za-z]{2}") ? Optional.of(Language.of(code)) : Optional.empty();
  }

  private <T> @Nullable T value(
      String property, @Nullable String words, Function<String, Optional<T>> reading)
      throws OverridesException {
    if (words == null) {
      return null;
    }
    return reading
        .apply(words)
        .orElseThrow(() ->
            new OverridesException(
                "%s: \"%s\": \"%s\" is not understood; %s"
                    .formatted(file, property, words, allowed(property))));
  }

  private static String allowed(String property) {
    return switch (property) {
      case "genre" ->
          "write one of "
              + Arrays.stream(Genre.values()).map(Genre::label).collect(Collectors.joining(", "));
      case "party" -> "write a code such as PRT, or a name";
      case "date" -> "write 2017, 2017-10 or 2017-10-31";
      case "round" -> "write a round of the instrument, such as 2";
      case "language" -> "write a code such as en or fr";
      default -> "write the identifier of an instrument, such as lanzarote";
    };
  }
}
