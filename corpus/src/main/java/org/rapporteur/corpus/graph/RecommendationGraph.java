package org.rapporteur.corpus.graph;

import java.util.List;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.recommendation.Addressee;
import org.rapporteur.corpus.recommendation.Adopted;

/// A recommendation with what hangs together with it.
///
/// @param adopted the recommendation
/// @param addressees the parties addressed or excepted, in the order of their codes
/// @param section the headings over the paragraphs that lead to it, outermost first
/// @param paragraphs the numbered paragraphs of that section, in order
/// @param articles the provisions of the instrument that the section cites, in their order
/// @param questions the questions about those provisions, in the order of the questionnaire
/// @param quotes the places of factsheets that quote it, in the order of their names
/// @param replies what the addressees replied to those questions, by question and party
public record RecommendationGraph(
    Adopted adopted,
    List<Addressee> addressees,
    List<String> section,
    List<Place> paragraphs,
    List<Article> articles,
    List<Asked> questions,
    List<Quote> quotes,
    List<Replied> replies) {
  public RecommendationGraph {
    addressees = List.copyOf(addressees);
    section = List.copyOf(section);
    paragraphs = List.copyOf(paragraphs);
    articles = List.copyOf(articles);
    questions = List.copyOf(questions);
    quotes = List.copyOf(quotes);
    replies = List.copyOf(replies);
  }

  /// A passage as it is cited.
  ///
  /// @param passageId its identifier in the index
  /// @param citation the reference to it
  /// @param text its words
  public record Place(String passageId, Citation citation, String text) {}

  /// A provision cited in the section.
  ///
  /// @param provision the address
  /// @param title the title of its article, empty if the tables have none
  /// @param cited where it is cited, in the order of the text
  public record Article(Provision provision, String title, List<Citation> cited) {
    public Article {
      cited = List.copyOf(cited);
    }
  }

  /// A question that concerns what the section cites.
  ///
  /// @param question the question
  /// @param label its short wording
  /// @param provisions the provisions cited that it concerns
  public record Asked(Question question, String label, List<Provision> provisions) {
    public Asked {
      provisions = List.copyOf(provisions);
    }
  }

  /// A place of a factsheet that quotes the recommendation.
  ///
  /// @param party the party that the factsheet is about, by its code; empty if that is not known
  /// @param document the name of the factsheet's file
  /// @param place the passage that quotes it, not the footnote with the code
  public record Quote(String party, String document, Place place) {}

  /// An answer of an addressee.
  ///
  /// @param party who answers
  /// @param question the question of the graph to which it belongs
  /// @param item what exactly was asked: the question or a part of it
  /// @param place the answer
  public record Replied(Party party, Question question, String item, Place place) {}
}
