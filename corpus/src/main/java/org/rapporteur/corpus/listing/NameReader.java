package org.rapporteur.corpus.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.QueryProblem;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.YearRange;
import org.rapporteur.index.query.QueryNode;
import org.rapporteur.index.query.QueryParser;
import org.rapporteur.index.query.Vocabulary;

/// Reads words as the things they name. An option, a parameter and the field of the same name in a
/// query understand the same words, because the query parser reads them all. Thread-safe.
public final class NameReader {
  private final Vocabulary vocabulary;
  private final Supplier<Instruments> instruments;

  /// @param vocabulary the names that queries may use
  /// @param instruments the tables of instruments, asked for when needed
  public NameReader(Vocabulary vocabulary, Supplier<Instruments> instruments) {
    this.vocabulary = vocabulary;
    this.instruments = instruments;
  }

  /// A party, by its name in English or French or its code.
  public Party party(String words) throws UnknownNameException {
    return field("party", words, n -> n instanceof QueryNode.OfParty(var value) ? value : null);
  }

  /// A provision: `25(1)(e)`, `echr/8`.
  public InstrumentProvision provision(String words) throws UnknownNameException {
    return field("article", words, n -> n instanceof QueryNode.OfProvision(var v) ? v : null);
  }

  /// The code of a recommendation.
  public RecommendationCode recommendation(String words) throws UnknownNameException {
    return field(
        "recommendation", words, n -> n instanceof QueryNode.OfRecommendation(var v) ? v : null);
  }

  /// An urgency, by a verb of a scale.
  public Urgency urgency(String words) throws UnknownNameException {
    return field("urgency", words, n -> n instanceof QueryNode.OfUrgency(var v) ? v : null);
  }

  /// A question of a questionnaire.
  public Question question(String words) throws UnknownNameException {
    return field("question", words, n -> n instanceof QueryNode.OfQuestion(var v) ? v : null);
  }

  /// A genre of documents.
  public Genre genre(String words) throws UnknownNameException {
    return field("genre", words, n -> n instanceof QueryNode.OfGenre(var value) ? value : null);
  }

  /// Who speaks.
  public Voice voice(String words) throws UnknownNameException {
    return field("voice", words, n -> n instanceof QueryNode.OfVoice(var value) ? value : null);
  }

  /// A language, by its two letters.
  public Language language(String words) throws UnknownNameException {
    return field("language", words, n -> n instanceof QueryNode.OfLanguage(var v) ? v : null);
  }

  /// A year or several: `2017`, `2017-2022`.
  public YearRange years(String words) throws UnknownNameException {
    return field("year", words, n -> n instanceof QueryNode.OfYears(var value) ? value : null);
  }

  /// Reads words as the quoted value of a field.
  private <T> T field(String field, String words, Function<QueryNode, @Nullable T> value)
      throws UnknownNameException {
    if (words.isBlank()) {
      throw UnknownNameException.of(words, QueryProblem.NO_VALUE);
    }
    QueryNode node;
    try {
      node = new QueryParser(vocabulary).parse(field + ":\"" + words + "\"");
    } catch (QuerySyntaxException e) {
      throw new UnknownNameException(words, e);
    }
    T meant = value.apply(node);
    if (meant == null) {
      throw UnknownNameException.of(words, QueryProblem.OTHER_VALUE, words);
    }
    return meant;
  }

  /// An instrument, by its identifier.
  public Instrument instrument(String id) throws UnknownNameException {
    Instrument known = instruments.get().byId(id).orElse(null);
    if (known == null) {
      throw UnknownNameException.of(
          id, QueryProblem.NO_INSTRUMENT, id, String.join(", ", vocabulary.instrumentIds()));
    }
    return known;
  }

  /// A day, from its beginning in UTC, or an instant.
  public Instant instant(String words) throws UnknownNameException {
    try {
      return words.contains("T")
          ? Instant.parse(words)
          : LocalDate.parse(words).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw UnknownNameException.of(words, QueryProblem.NO_DAY, words);
    }
  }
}
