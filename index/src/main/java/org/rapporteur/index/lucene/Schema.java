package org.rapporteur.index.lucene;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.InstrumentProvision;

/// The fields of the index and the terms in them. A change here or in the codec needs a new
/// [#VERSION].
final class Schema {
  /// The version of the index format.
  static final int VERSION = 7;

  /// The keys of the commit's user data: the version, the instant of the batch, the paths of which
  /// the index is made, on lines.
  static final String VERSION_KEY = "rapporteur.format";

  static final String BATCH_KEY = "rapporteur.batch";
  static final String PATHS_KEY = "rapporteur.paths";

  /// The identifier of the file, and the same with the entry in it, on every Lucene document that
  /// comes from there.
  static final String FILE = "file";

  static final String DOCUMENT = "document";

  /// The identifier of the file on its entries alone.
  static final String ENTRY_OF = "entry_of";

  /// Doc values on an entry: where its file lies. They change without the passages.
  static final String LOCATIONS = "locations";

  /// [#ENTRY] or [#PASSAGE].
  static final String TYPE = "type";

  static final String ENTRY = "entry";
  static final String PASSAGE = "passage";

  /// Kept, see [StoredValues]: the catalogue entry, the tables that its passages refer to, what its
  /// last replacement changed, one passage.
  static final String STORED_ENTRY = "stored_entry";

  static final String STORED_REVISION = "stored_revision";

  static final String STORED_TABLES = "stored_tables";
  static final String STORED_PASSAGE = "stored_passage";

  /// The text, folded; with English stems; with French stems, both without function words.
  /// Positions agree among the three.
  static final String TEXT = "text";

  static final String TEXT_EN = "text_en";
  static final String TEXT_FR = "text_fr";

  static final String ID = "id";
  static final String KIND = "kind";
  static final String GENRE = "genre";
  static final String VOICE = "voice";
  static final String LANGUAGE = "language";
  static final String YEAR = "year";

  /// The instant of the batch with which a passage came.
  static final String SINCE = "since";

  static final String QUESTION = "question";
  static final String RECOMMENDATION = "recommendation";

  /// The name of the urgency of a recommendation, on the passage that makes it.
  static final String URGENCY = "urgency";

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

  /// The term of a document: that of its file, then the entry in it.
  static String document(String file, String entry) {
    return file + "\n" + entry;
  }

  /// The term of an instant, which sorts as instants do, to the millisecond.
  static String term(Instant instant) {
    return "%016x".formatted(Math.max(0, instant.toEpochMilli()));
  }

  /// The instant of a term.
  static Instant instant(String term) {
    return Instant.ofEpochMilli(Long.parseLong(term, 16));
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

  /// The fields in which the text of a language is.
  static List<String> textFields(Language language) {
    return switch (language.code()) {
      case "en" -> List.of(TEXT, TEXT_EN);
      case "fr" -> List.of(TEXT, TEXT_FR);
      default -> List.of(TEXT, TEXT_EN, TEXT_FR);
    };
  }
}
