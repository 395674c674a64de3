package org.rapporteur.cli;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.Filters;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.YearRange;
import picocli.CommandLine.Option;

/// What passages must be or mention. Each option may be repeated or take several values, separated
/// by commas, of which one must apply.
final class FilterOptions {
  @Option(
      names = "--party",
      paramLabel = "PARTY",
      split = ",",
      hideParamSyntax = true,
      description = "Mentions a party: name in English or French, or code (Portugal, PRT).")
  private Set<Party> parties = new LinkedHashSet<>();

  @Option(
      names = "--article",
      paramLabel = "ARTICLE",
      split = ",",
      hideParamSyntax = true,
      description = "Mentions an article or a part of it: 25, 25(1)(e); echr/8 of another treaty.")
  private Set<InstrumentProvision> provisions = new LinkedHashSet<>();

  @Option(
      names = "--recommendation",
      paramLabel = "CODE",
      split = ",",
      hideParamSyntax = true,
      description = "Is, belongs to or refers to a recommendation: III-24.")
  private Set<RecommendationCode> recommendations = new LinkedHashSet<>();

  @Option(
      names = "--urgency",
      paramLabel = "URGENCY",
      split = ",",
      hideParamSyntax = true,
      description = "Is a recommendation as pressing as a verb says: require, request, invite.")
  private Set<Urgency> urgencies = new LinkedHashSet<>();

  @Option(
      names = "--question",
      paramLabel = "QUESTION",
      split = ",",
      hideParamSyntax = true,
      description = "Asks or answers a question or a part of it: 9, 9.1, 9.1.a.")
  private Set<Question> questions = new LinkedHashSet<>();

  @Option(
      names = "--genre",
      paramLabel = "GENRE",
      split = ",",
      hideParamSyntax = true,
      description = "Stands in a reply, factsheet, report, form, questionnaire, treaty, other.")
  private Set<Genre> genres = new LinkedHashSet<>();

  @Option(
      names = "--voice",
      paramLabel = "VOICE",
      split = ",",
      hideParamSyntax = true,
      description =
          "Is said by: state, committee, children, civil-society, treaty, explanatory-report,"
              + " questionnaire, unattributed.")
  private Set<Voice> voices = new LinkedHashSet<>();

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      split = ",",
      hideParamSyntax = true,
      description = "Is written in a language: en, fr.")
  private Set<Language> languages = new LinkedHashSet<>();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      split = ",",
      hideParamSyntax = true,
      description = "Stands in a document of a year or years: 2017, 2017-2022.")
  private Set<YearRange> years = new LinkedHashSet<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Came into the index on a day or later: 2026-01-31.")
  private @Nullable Instant since;

  Filters filters() {
    return new Filters(
        parties,
        provisions,
        recommendations,
        urgencies,
        questions,
        genres,
        voices,
        languages,
        years,
        since);
  }
}
