package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.query.Vocabulary;

/// The fields that filters ask, with what their terms mean.
record FacetFields(
    FacetTerms<Party> parties,
    FacetTerms<InstrumentProvision> provisions,
    FacetTerms<RecommendationCode> recommendations,
    FacetTerms<Urgency> urgencies,
    FacetTerms<Question> questions,
    FacetTerms<Genre> genres,
    FacetTerms<Voice> voices,
    FacetTerms<Language> languages,
    FacetTerms<Integer> years) {

  static FacetFields read(List<LeafReaderContext> leaves, Vocabulary vocabulary)
      throws IOException {
    return new FacetFields(
        FacetTerms.read(Schema.PARTY, leaves, code -> party(code, vocabulary)),
        FacetTerms.read(Schema.ARTICLE, leaves, FacetFields::provision),
        FacetTerms.read(Schema.RECOMMENDATION, leaves, RecommendationCode::tryParse),
        FacetTerms.read(Schema.URGENCY, leaves, vocabulary::urgency),
        FacetTerms.read(Schema.QUESTION, leaves, Question::tryParse),
        FacetTerms.read(Schema.GENRE, leaves, term -> Optional.of(Genre.valueOf(upper(term)))),
        FacetTerms.read(Schema.VOICE, leaves, term -> Optional.of(Voice.valueOf(upper(term)))),
        FacetTerms.read(Schema.LANGUAGE, leaves, term -> Optional.of(new Language(term))),
        FacetTerms.read(Schema.YEAR, leaves, term -> Optional.of(Integer.valueOf(term))));
  }

  private static Optional<Party> party(String code, Vocabulary vocabulary) {
    return vocabulary.parties(code).stream().filter(party -> party.code().equals(code)).findFirst();
  }

  private static Optional<InstrumentProvision> provision(String term) {
    int cut = term.lastIndexOf('#');
    return Provision.tryParse(term.substring(cut + 1))
        .map(provision -> new InstrumentProvision(term.substring(0, cut), provision));
  }

  private static String upper(String term) {
    return term.toUpperCase(Locale.ROOT);
  }
}
