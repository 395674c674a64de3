package org.rapporteur.index;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;

/// What a passage must be or mention. A passage passes if, of every set that is not empty, at least
/// one member applies to it.
///
/// @param parties parties that it mentions; which bases count is told by the request
/// @param provisions provisions that it mentions, or of which it mentions a part
/// @param recommendations recommendations that it is, belongs to or refers to
/// @param urgencies the urgency of the recommendation that it is
/// @param questions questions that it asks or answers, or of which it asks or answers a part
/// @param genres the genre of its document
/// @param voices who speaks in it
/// @param languages its language
/// @param years the year of its document
/// @param since the instant since which it is in the index: it came then or later; null for any
public record Filters(
    Set<Party> parties,
    Set<InstrumentProvision> provisions,
    Set<RecommendationCode> recommendations,
    Set<Urgency> urgencies,
    Set<Question> questions,
    Set<Genre> genres,
    Set<Voice> voices,
    Set<Language> languages,
    Set<YearRange> years,
    @Nullable Instant since) {
  /// Lets everything pass.
  public static final Filters NONE =
      new Filters(
          Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
          null);

  public Filters {
    parties = Set.copyOf(parties);
    provisions = Set.copyOf(provisions);
    recommendations = Set.copyOf(recommendations);
    urgencies = Set.copyOf(urgencies);
    questions = Set.copyOf(questions);
    genres = Set.copyOf(genres);
    voices = Set.copyOf(voices);
    languages = Set.copyOf(languages);
    years = Set.copyOf(years);
  }

  /// The same with other parties.
  public Filters withParties(Set<Party> value) {
    Draft draft = new Draft(this);
    draft.parties = value;
    return draft.filters();
  }

  /// The same with other provisions.
  public Filters withProvisions(Set<InstrumentProvision> value) {
    Draft draft = new Draft(this);
    draft.provisions = value;
    return draft.filters();
  }

  /// The same with other recommendations.
  public Filters withRecommendations(Set<RecommendationCode> value) {
    Draft draft = new Draft(this);
    draft.recommendations = value;
    return draft.filters();
  }

  /// The same with other urgencies.
  public Filters withUrgencies(Set<Urgency> value) {
    Draft draft = new Draft(this);
    draft.urgencies = value;
    return draft.filters();
  }

  /// The same with other questions.
  public Filters withQuestions(Set<Question> value) {
    Draft draft = new Draft(this);
    draft.questions = value;
    return draft.filters();
  }

  /// The same with other genres.
  public Filters withGenres(Set<Genre> value) {
    Draft draft = new Draft(this);
    draft.genres = value;
    return draft.filters();
  }

  /// The same with other voices.
  public Filters withVoices(Set<Voice> value) {
    Draft draft = new Draft(this);
    draft.voices = value;
    return draft.filters();
  }

  /// The same with other languages.
  public Filters withLanguages(Set<Language> value) {
    Draft draft = new Draft(this);
    draft.languages = value;
    return draft.filters();
  }

  /// The same with other years.
  public Filters withYears(Set<YearRange> value) {
    Draft draft = new Draft(this);
    draft.years = value;
    return draft.filters();
  }

  /// The same for passages that came at an instant or later.
  public Filters withSince(Instant value) {
    Draft draft = new Draft(this);
    draft.since = value;
    return draft.filters();
  }

  /// Filters of which one is about to change.
  private static final class Draft {
    private Set<Party> parties;
    private Set<InstrumentProvision> provisions;
    private Set<RecommendationCode> recommendations;
    private Set<Urgency> urgencies;
    private Set<Question> questions;
    private Set<Genre> genres;
    private Set<Voice> voices;
    private Set<Language> languages;
    private Set<YearRange> years;
    private @Nullable Instant since;

    Draft(Filters filters) {
      parties = filters.parties;
      provisions = filters.provisions;
      recommendations = filters.recommendations;
      urgencies = filters.urgencies;
      questions = filters.questions;
      genres = filters.genres;
      voices = filters.voices;
      languages = filters.languages;
      years = filters.years;
      since = filters.since;
    }

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
}
