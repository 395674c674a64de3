package org.rapporteur.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.text.Language;

/// The words of the interface in one language. Immutable.
///
/// The table `words.tsv` has a row for each phrase: its key, English, French. `{0}` and `{1}` stand
/// for values.
public final class Words {
  private static final Map<Language, Words> ALL = read();

  private final Language language;
  private final Map<String, String> phrases;

  private Words(Language language, Map<String, String> phrases) {
    this.language = language;
    this.phrases = Map.copyOf(phrases);
  }

  /// English.
  public static Words english() {
    return of(Language.ENGLISH).orElseThrow();
  }

  /// Those of a language, if the interface speaks it.
  public static Optional<Words> of(Language language) {
    return Optional.ofNullable(ALL.get(language));
  }

  /// Those of a language; English where the interface does not speak it.
  public static Words in(Language language) {
    return of(language).orElseGet(Words::english);
  }

  private static Map<Language, Words> read() {
    Map<String, String> english = new HashMap<>();
    Map<String, String> french = new HashMap<>();
    try (InputStream in = Words.class.getResourceAsStream("words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("words.tsv is missing from this build");
      }
      for (Table.Row row : Table.parse("words.tsv", in).rows()) {
        english.put(row.get("key"), row.get("en"));
        french.put(row.get("key"), row.get("fr"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of(
        Language.ENGLISH,
        new Words(Language.ENGLISH, english),
        Language.FRENCH,
        new Words(Language.FRENCH, french));
  }

  /// The language.
  public Language language() {
    return language;
  }

  /// A phrase with its values.
  ///
  /// @throws IllegalArgumentException if the table has no such phrase
  public String get(String key, Object... values) {
    String phrase = phrases.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException("words.tsv has no phrase '" + key + "'");
    }
    String filled = phrase;
    for (int i = 0; i < values.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return filled;
  }

  /// A number with its noun, from the phrases `KEY.one` and `KEY.many`. French counts nothing as
  /// one.
  public String count(String key, long number) {
    boolean one = number == 1 || (number == 0 && language.equals(Language.FRENCH));
    return get(key + (one ? ".one" : ".many"), number(number));
  }

  /// A whole number as the language writes it.
  public String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.of(language.code())).format(number);
  }

  /// A length of time in seconds, as the language writes it.
  public String seconds(Duration time) {
    return NumberFormat.getInstance(Locale.of(language.code())).format(time.toMillis() / 1000.0);
  }

  /// The word for a member of an enumeration, from the phrase `TYPE.MEMBER`, such as `Genre.REPLY`.
  public String of(Enum<?> value) {
    return get(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  /// What a category of a matrix is called: its English label, each part between commas in this
  /// language where the table has a phrase for it.
  public String category(String label) {
    return Arrays.stream(label.split(", "))
        .map(part -> phrases.getOrDefault("category." + part, part))
        .collect(Collectors.joining(", "));
  }

  /// A verb of a scale of urgency; as the instrument's table has it where this one has no word.
  public String urgency(Urgency urgency) {
    return phrases.getOrDefault("urgency." + urgency.name(), urgency.name());
  }

  /// A moment, to the minute, in UTC.
  public String moment(Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(language.equals(Language.FRENCH) ? Locale.FRANCE : Locale.UK)
            .withZone(ZoneOffset.UTC)
            .format(moment)
        + " UTC";
  }

  /// What to do about a file that could not be read.
  public String remedy(Failure.Reason reason) {
    return get("Reason." + reason.name() + ".remedy");
  }

  /// Whether the table has a phrase.
  boolean has(String key) {
    return phrases.containsKey(key);
  }
}
