package org.rapporteur.web.api;

import java.time.Instant;
import java.util.List;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.index.Filters;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.YearRange;

/// The parameters that say what passages must be or mention: the options of the command line under
/// the same names.
final class FilterParameters {
  static final Parameter<Party> PARTY =
      Parameter.many(
          "party",
          "Mentions a party: its name in English or French, or its code.",
          "PRT",
          new Schema.Text(""),
          NameReader::party);
  static final Parameter<InstrumentProvision> ARTICLE =
      Parameter.many(
          "article",
          "Mentions an article or a part of it; of another instrument as `echr/8`.",
          "25",
          new Schema.Text(""),
          NameReader::provision);
  static final Parameter<RecommendationCode> RECOMMENDATION =
      Parameter.many(
          "recommendation",
          "Is, belongs to or refers to a recommendation.",
          "III-24",
          new Schema.Text("[A-Za-z0-9]+[-.][0-9]+"),
          NameReader::recommendation);
  static final Parameter<Urgency> URGENCY =
      Parameter.many(
          "urgency",
          "Is a recommendation as pressing as a verb of the scale says.",
          "require",
          new Schema.Text(""),
          NameReader::urgency);
  static final Parameter<Question> QUESTION =
      Parameter.many(
          "question",
          "Asks or answers a question or a part of it.",
          "9.1.a",
          new Schema.Text("[0-9]+(?:[.][0-9]+)?(?:[.][A-Za-z])?"),
          NameReader::question);
  private static final Parameter<Genre> GENRE =
      Parameter.many(
          "genre",
          "Stands in a document of a genre: `reply`, `factsheet`, `report`, `country`, `form`,"
              + " `questionnaire`, `treaty`, `other`.",
          "reply",
          new Schema.Text(""),
          NameReader::genre);
  private static final Parameter<Voice> VOICE =
      Parameter.many(
          "voice",
          "Is said by: `state`, `committee`, `children`, `civil-society`, `treaty`,"
              + " `explanatory-report`, `questionnaire`, `unattributed`.",
          "state",
          new Schema.Text(""),
          NameReader::voice);
  private static final Parameter<Language> LANGUAGE =
      Parameter.many(
          "language",
          "Is written in a language, by its two letters.",
          "en",
          new Schema.Text("[A-Za-z]{2,3}"),
          NameReader::language);
  private static final Parameter<YearRange> YEAR =
      Parameter.many(
          "year",
          "Stands in a document of a year or of several.",
          "2017-2022",
          new Schema.Text("[0-9]{4}(?:[-–][0-9]{4})?"),
          NameReader::years);
  private static final Parameter<Instant> SINCE =
      Parameter.one(
          "since",
          "Came into the index on a day (UTC), at an instant, or later.",
          "2026-01-31",
          NameReader::instant);

  /// All of them.
  static final List<Parameter<?>> ALL =
      List.of(
          PARTY, ARTICLE, RECOMMENDATION, URGENCY, QUESTION, GENRE, VOICE, LANGUAGE, YEAR, SINCE);

  private FilterParameters() {}

  /// The filters that a request asks for.
  static Filters in(Arguments asked) throws ApiProblem {
    Filters filters =
        new Filters(
            asked.all(PARTY),
            asked.all(ARTICLE),
            asked.all(RECOMMENDATION),
            asked.all(URGENCY),
            asked.all(QUESTION),
            asked.all(GENRE),
            asked.all(VOICE),
            asked.all(LANGUAGE),
            asked.all(YEAR),
            null);
    return asked.one(SINCE).map(filters::withSince).orElse(filters);
  }
}
