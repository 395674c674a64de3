package org.rapporteur.index.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.YearRange;

/// Reads the value of a field as the thing it names.
final class FieldParser {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:[-–](\\d{4}))?");

  private final Vocabulary vocabulary;

  FieldParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  QueryNode.Condition parse(Token.Field field) throws QuerySyntaxException {
    String value = field.value();
    return switch (field.field()) {
      case PARTY -> new QueryNode.OfParty(party(field));
      case ARTICLE -> new QueryNode.OfProvision(provision(field));
      case RECOMMENDATION ->
          new QueryNode.OfRecommendation(
              known(
                  RecommendationCode.tryParse(value.toUpperCase(Locale.ROOT)),
                  field,
                  () -> "'" + value + "' is no code of a recommendation; write it like III-24"));
      case URGENCY ->
          new QueryNode.OfUrgency(
              known(
                  vocabulary.urgency(value),
                  field,
                  () ->
                      "there is no urgency '"
                          + value
                          + "'; the urgencies are "
                          + listed(vocabulary.urgencyNames())));
      case QUESTION ->
          new QueryNode.OfQuestion(
              known(
                  Question.tryParse(value.toLowerCase(Locale.ROOT)),
                  field,
                  () -> "'" + value + "' is no question; write it like 9, 9.1 or 9.1.a"));
      case GENRE ->
          new QueryNode.OfGenre(
              known(
                  Genre.named(value),
                  field,
                  () ->
                      "there is no genre '"
                          + value
                          + "'; the genres are "
                          + listed(Arrays.stream(Genre.values()).map(Genre::label).toList())));
      case VOICE ->
          new QueryNode.OfVoice(
              known(
                  Voice.named(value),
                  field,
                  () ->
                      "there is no voice '"
                          + value
                          + "'; the voices are "
                          + listed(Arrays.stream(Voice.values()).map(Voice::label).toList())));
      case LANGUAGE ->
          new QueryNode.OfLanguage(
              known(
                  language(value),
                  field,
                  () -> "'" + value + "' is no language; write its two letters, like en or fr"));
      case YEAR ->
          new QueryNode.OfYears(
              known(
                  years(value),
                  field,
                  () -> "'" + value + "' is no year or years; write it like 2017 or 2017-2022"));
    };
  }

  private Party party(Token.Field field) throws QuerySyntaxException {
    SortedSet<Party> named = vocabulary.parties(field.value());
    if (named.size() == 1) {
      return named.first();
    }
    if (named.size() > 1) {
      String names =
          named.stream().map(FieldParser::nameAndCode).collect(Collectors.joining(" or "));
      throw new QuerySyntaxException(
          field.valuePosition(),
          "'" + field.value() + "' may be " + names + "; write the three letters");
    }
    Optional<Party> meant =
        Closest.to(
                Folding.fold(field.value()),
                vocabulary.partyNames(),
                name -> Folding.fold(name.text()))
            .map(name -> name.party());
    throw new QuerySyntaxException(
        field.valuePosition(),
        "nobody is called '"
            + field.value()
            + "'; "
            + meant
                .map(party -> "did you mean " + nameAndCode(party) + "?")
                .orElse("write the name in English or French, or the three letters of its code"));
  }

  private static String nameAndCode(Party party) {
    return party.nameEn() + " (" + party.code() + ")";
  }

  /// `25(1)(e)` of the default instrument, or `echr/8` of another.
  private InstrumentProvision provision(Token.Field field) throws QuerySyntaxException {
    String value = field.value();
    String instrument = vocabulary.defaultInstrument();
    Optional<Provision> found = Provision.tryParse(value);
    for (int cut = value.indexOf('/');
        found.isEmpty() && cut > 0;
        cut = value.indexOf('/', cut + 1)) {
      instrument = value.substring(0, cut);
      found = Provision.tryParse(value.substring(cut + 1));
    }
    Provision provision =
        known(
            found,
            field,
            () ->
                "'"
                    + value
                    + "' is no provision; write it like 25 or 25(1)(e), and that of another"
                    + " instrument like echr/8");
    // National laws are told by State and title, and no table lists them.
    if (!vocabulary.isInstrument(instrument) && !instrument.contains(":")) {
      throw new QuerySyntaxException(
          field.valuePosition(),
          "there is no instrument '"
              + instrument
              + "'; the instruments are "
              + String.join(", ", vocabulary.instrumentIds()));
    }
    if (!vocabulary.hasArticle(instrument, Provision.article(provision.article()))) {
      throw new QuerySyntaxException(
          field.valuePosition(),
          "the instrument '" + instrument + "' has no article " + provision.article());
    }
    return new InstrumentProvision(instrument, provision);
  }

  private static Optional<Language> language(String value) {
    String words = Folding.fold(value);
    return switch (words) {
      case "english", "anglais" -> Optional.of(Language.ENGLISH);
      case "french", "francais" -> Optional.of(Language.FRENCH);
      default -> words.matches("[a-z]{2}|und") ? Optional.of(Language.of(words)) : Optional.empty();
    };
  }

  private static Optional<YearRange> years(String value) {
    Matcher m = YEARS.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(m.group(1));
    int until = m.group(2) == null ? from : Integer.parseInt(m.group(2));
    return until < from ? Optional.empty() : Optional.of(new YearRange(from, until));
  }

  private static <T> T known(Optional<T> value, Token.Field field, Supplier<String> problem)
      throws QuerySyntaxException {
    if (value.isEmpty()) {
      throw new QuerySyntaxException(field.valuePosition(), problem.get());
    }
    return value.get();
  }

  private static String listed(List<String> labels) {
    return String.join(", ", labels);
  }
}
