package org.rapporteur.index;

import java.util.List;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;

/// By what the hits of a search can be narrowed: the values of each filter with the passages that
/// each would leave. A filter that is set does not narrow its own counts, so that another of its
/// values can be added. Values that nothing has are left out.
///
/// @param parties the most frequent first, as all but the next four and the years
/// @param provisions with those around them, in the order of instruments and articles
/// @param recommendations in the order of their codes
/// @param urgencies the most pressing first
/// @param questions with those around them, in their order
/// @param years the newest first
public record Facets(
    List<Count<Party>> parties,
    List<Count<InstrumentProvision>> provisions,
    List<Count<RecommendationCode>> recommendations,
    List<Count<Urgency>> urgencies,
    List<Count<Question>> questions,
    List<Count<Genre>> genres,
    List<Count<Voice>> voices,
    List<Count<Language>> languages,
    List<Count<Integer>> years) {
  /// A value with the passages that have it.
  public record Count<T>(T value, long passages) {}

  public Facets {
    parties = List.copyOf(parties);
    provisions = List.copyOf(provisions);
    recommendations = List.copyOf(recommendations);
    urgencies = List.copyOf(urgencies);
    questions = List.copyOf(questions);
    genres = List.copyOf(genres);
    voices = List.copyOf(voices);
    languages = List.copyOf(languages);
    years = List.copyOf(years);
  }
}
