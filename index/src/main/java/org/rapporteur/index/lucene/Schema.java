package org.rapporteur.index.lucene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.InstrumentProvision;

/// The fields of the index and the terms in them. A change here or in the codec needs a new
/// [#VERSION].
final class Schema {
  /// The version of the index format.
  static final int VERSION = 4;

  /// The key of the version in the commit's user data.
  static final String VERSION_KEY = "rapporteur.format";

  /// The file and the entry in it, on every Lucene document that comes from there.
  static final String SOURCE = "source";

  /// [#ENTRY] or [#PASSAGE].
  static final String TYPE = "type";

  static final String ENTRY = "entry";
  static final String PASSAGE = "passage";

  /// Stored: the catalogue entry, the tables that its passages refer to, one passage.
  static final String STORED_ENTRY = "stored_entry";

  static final String STORED_TABLES = "stored_tables";
  static final String STORED_PASSAGE = "stored_passage";

  /// The text, folded; with English stems; with French stems. Positions agree among the three.
  static final String TEXT = "text";

  static final String TEXT_EN = "text_en";
  static final String TEXT_FR = "text_fr";

  static final String ID = "id";
  static final String KIND = "kind";
  static final String GENRE = "genre";
  static final String VOICE = "voice";
  static final String LANGUAGE = "language";
  static final String YEAR = "year";
  static final String QUESTION = "question";
  static final String RECOMMENDATION = "recommendation";

  /// Set on a passage that is a recommendation.
  static final String IS_RECOMMENDATION = "is_recommendation";

  /// Parties and provisions by the bases that count in a search, by any basis, and as candidates of
  /// ambiguous mentions, which no query reads yet.
  static final String PARTY = "party";

  static final String PARTY_ANY = "party_any";
  static final String PARTY_MAYBE = "party_maybe";
  static final String ARTICLE = "article";
  static final String ARTICLE_ANY = "article_any";
  static final String ARTICLE_MAYBE = "article_maybe";

  /// Doc values on passages with mentions that are not certain, see [Uncertain].
  static final String UNCERTAIN = "uncertain";

  private Schema() {}

  /// The term of a source: that of its file, then the entry.
  static String term(Source source) {
    return prefix(source.path()) + source.entry();
  }

  /// The start of the terms of a file and all entries in it.
  static String prefix(Path file) {
    return file + "\n";
  }

  /// The term of a member of an enumeration.
  static String term(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// The term of a year, which sorts as the year does.
  static String term(int year) {
    return "%04d".formatted(Math.clamp(year, 0, 9999));
  }

  /// The terms of a provision: its own and those of all around it.
  static List<String> terms(InstrumentProvision address) {
    List<String> terms = new ArrayList<>(List.of(address.toString()));
    for (Provision around : address.provision().ancestors()) {
      terms.add(new InstrumentProvision(address.instrument(), around).toString());
    }
    return terms;
  }

  /// The terms of a question: its own and those of all around it.
  static List<String> terms(Question question) {
    List<String> terms = new ArrayList<>(List.of(question.toString()));
    question.parent().ifPresent(around -> terms.addAll(terms(around)));
    return terms;
  }

  /// The fields of stems that the text of a language has.
  static List<String> stemFields(Language language) {
    return switch (language.code()) {
      case "en" -> List.of(TEXT_EN);
      case "fr" -> List.of(TEXT_FR);
      default -> List.of(TEXT_EN, TEXT_FR);
    };
  }
}
