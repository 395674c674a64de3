package org.rapporteur.index.query;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.YearRange;

/// A query as it was understood. `toString` gives it back in the query language, with every
/// parenthesis written.
public sealed interface QueryNode {
  /// Every passage.
  record Everything() implements QueryNode {
    @Override
    public String toString() {
      return "";
    }
  }

  /// All of at least two parts.
  record And(List<QueryNode> parts) implements QueryNode {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return joined(parts, " ");
    }
  }

  /// At least one of at least two parts.
  record Or(List<QueryNode> parts) implements QueryNode {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return joined(parts, " OR ");
    }
  }

  /// What the part does not find.
  record Not(QueryNode part) implements QueryNode {
    @Override
    public String toString() {
      return "NOT " + part;
    }
  }

  /// Words of the text. `position` is their offset in the query.
  sealed interface Text extends QueryNode {
    int position();
  }

  /// A word in any inflection; if hyphens or other marks divide it, its parts one after another.
  record Word(String word, int position) implements Text {
    @Override
    public String toString() {
      return word;
    }
  }

  /// Every word of a pattern: `*` for any letters or none, `?` for one.
  record Wildcard(String pattern, int position) implements Text {
    @Override
    public String toString() {
      return pattern;
    }
  }

  /// Every word that one or two changed letters turn into this one.
  ///
  /// @param edits 1 or 2
  record Fuzzy(String word, int edits, int position) implements Text {
    @Override
    public String toString() {
      return word + "~" + edits;
    }
  }

  /// Words one after another, as written. [AnyWord] only between others.
  record Phrase(List<PhrasePart> parts, int position) implements Text {
    public Phrase {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream().map(Object::toString).collect(Collectors.joining(" ", "\"", "\""));
    }
  }

  /// A member of a phrase.
  sealed interface PhrasePart {}

  /// The word as written.
  record ExactWord(String word) implements PhrasePart {
    @Override
    public String toString() {
      return word;
    }
  }

  /// Every word of a pattern.
  record WordPattern(String pattern) implements PhrasePart {
    @Override
    public String toString() {
      return pattern;
    }
  }

  /// Any one word.
  record AnyWord() implements PhrasePart {
    @Override
    public String toString() {
      return "*";
    }
  }

  /// Two texts in either order with at most so many words between them.
  record Near(int distance, Text left, Text right, int position) implements Text {
    @Override
    public String toString() {
      return "(" + left + " NEAR/" + distance + " " + right + ")";
    }
  }

  /// One of several texts, as an operand of [Near].
  record Either(List<Text> parts, int position) implements Text {
    public Either {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return joined(parts, " OR ");
    }
  }

  /// What a field asks of a passage, which is not found in its words.
  sealed interface Condition extends QueryNode {}

  /// Passages that mention a party, or that it wrote.
  record OfParty(Party party) implements Condition {
    @Override
    public String toString() {
      return "party:" + party;
    }
  }

  /// Passages that mention a provision or a part of it.
  record OfProvision(InstrumentProvision provision) implements Condition {
    @Override
    public String toString() {
      return "article:\"" + provision.instrument() + "/" + provision.provision() + "\"";
    }
  }

  /// A recommendation, and passages that refer to it.
  record OfRecommendation(RecommendationCode code) implements Condition {
    @Override
    public String toString() {
      return "recommendation:" + code;
    }
  }

  /// Recommendations of an urgency.
  record OfUrgency(Urgency urgency) implements Condition {
    @Override
    public String toString() {
      return "urgency:" + urgency;
    }
  }

  /// Passages under a question or a part of it.
  record OfQuestion(Question question) implements Condition {
    @Override
    public String toString() {
      return "question:" + question;
    }
  }

  /// Passages of documents of a genre.
  record OfGenre(Genre genre) implements Condition {
    @Override
    public String toString() {
      return "genre:\"" + genre.label() + "\"";
    }
  }

  /// Passages in which somebody speaks.
  record OfVoice(Voice voice) implements Condition {
    @Override
    public String toString() {
      return "voice:\"" + voice.label() + "\"";
    }
  }

  /// Passages in a language.
  record OfLanguage(Language language) implements Condition {
    @Override
    public String toString() {
      return "language:" + language;
    }
  }

  /// Passages of documents of some years.
  record OfYears(YearRange years) implements Condition {
    @Override
    public String toString() {
      return "year:" + years;
    }
  }

  private static String joined(List<? extends QueryNode> parts, String between) {
    return parts.stream().map(Object::toString).collect(Collectors.joining(between, "(", ")"));
  }
}
