package org.rapporteur.index.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.QueryProblem;
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
                  QueryProblem.NO_RECOMMENDATION));
      case URGENCY ->
          new QueryNode.OfUrgency(
              known(
                  vocabulary.urgency(value),
                  field,
                  QueryProblem.NO_URGENCY,
                  listed(vocabulary.urgencyNames())));
      case QUESTION ->
          new QueryNode.OfQuestion(
              known(
                  Question.tryParse(value.toLowerCase(Locale.ROOT)),
                  field,
                  QueryProblem.NO_QUESTION));
      case GENRE ->
          new QueryNode.OfGenre(
              known(
                  Genre.named(value),
                  field,
                  QueryProblem.NO_GENRE,
                  listed(Arrays.stream(Genre.values()).map(Genre::label).toList())));
      case VOICE ->
          new QueryNode.OfVoice(
              known(
                  Voice.named(value),
                  field,
                  QueryProblem.NO_VOICE,
                  listed(Arrays.stream(Voice.values()).map(Voice::label).toList())));
      case LANGUAGE ->
          new QueryNode.OfLanguage(known(language(value), field, QueryProblem.NO_LANGUAGE));
      case YEAR -> new QueryNode.OfYears(known(years(value), field, QueryProblem.NO_YEAR));
    };
  }

  private Party party(Token.Field field) throws QuerySyntaxException {
    SortedSet<Party> named = vocabulary.parties(field.value());
    if (named.size() == 1) {
      return named.first();
    }
    if (named.size() > 1) {
      throw new QuerySyntaxException(
          field.valuePosition(), QueryProblem.AMBIGUOUS_PARTY, field.value(), List.copyOf(named));
    }
    Optional<Party> meant =
        Closest.to(
                Folding.fold(field.value()),
                vocabulary.partyNames(),
                name -> Folding.fold(name.text()))
            .map(name -> name.party());
    if (meant.isPresent()) {
      throw new QuerySyntaxException(
          field.valuePosition(), QueryProblem.UNKNOWN_PARTY_LIKE, field.value(), meant.get());
    }
    throw new QuerySyntaxException(
        field.valuePosition(), QueryProblem.UNKNOWN_PARTY, field.value());
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
    Provision provision = known(found, field, QueryProblem.NO_PROVISION);
    // National laws are told by State and title, and no table lists them.
    if (!vocabulary.isInstrument(instrument) && !instrument.contains(":")) {
      throw new QuerySyntaxException(
          field.valuePosition(),
          QueryProblem.NO_INSTRUMENT,
          instrument,
          listed(vocabulary.instrumentIds()));
    }
    if (!vocabulary.hasArticle(instrument, Provision.article(provision.article()))) {
      throw new QuerySyntaxException(
          field.valuePosition(), QueryProblem.NO_ARTICLE, instrument, provision.article());
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

  /// @param values what the problem says beside the field's value
  private static <T> T known(
      Optional<T> value, Token.Field field, QueryProblem problem, Object... values)
      throws QuerySyntaxException {
    if (value.isEmpty()) {
      Object[] all = new Object[values.length + 1];
      all[0] = field.value();
      System.arraycopy(values, 0, all, 1, values.length);
      throw new QuerySyntaxException(field.valuePosition(), problem, all);
    }
    return value.get();
  }

  private static String listed(Collection<String> labels) {
    return String.join(", ", labels);
  }
}
