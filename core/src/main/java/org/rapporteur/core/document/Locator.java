package org.rapporteur.core.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;

/// Where a passage stands in its document: whichever of these the document has.
///
/// @param page the page as printed or counted, empty if the format has none
/// @param section the headings above it, outermost first
/// @param paragraph the number of the paragraph it is, stands in, or is anchored in; empty if none
/// @param question the question it asks or answers
/// @param followUp the number of the follow-up request under that question, from 1; 0 for none
/// @param recommendation the recommendation it is
/// @param footnote the number of the footnote it is, empty if none
public record Locator(
    String page,
    List<String> section,
    String paragraph,
    @Nullable Question question,
    int followUp,
    @Nullable RecommendationCode recommendation,
    String footnote) {
  public static final Locator NOWHERE = new Locator("", List.of(), "", null, 0, null, "");

  /// @throws IllegalArgumentException if a follow-up stands under no question
  public Locator {
    section = List.copyOf(section);
    if (followUp < 0 || (followUp > 0 && question == null)) {
      throw new IllegalArgumentException("a follow-up without question: " + followUp);
    }
  }

  public Locator withPage(String value) {
    return new Locator(value, section, paragraph, question, followUp, recommendation, footnote);
  }

  public Locator withSection(List<String> value) {
    return new Locator(page, value, paragraph, question, followUp, recommendation, footnote);
  }

  public Locator withParagraph(String value) {
    return new Locator(page, section, value, question, followUp, recommendation, footnote);
  }

  public Locator withQuestion(Question value, int follow) {
    return new Locator(page, section, paragraph, value, follow, recommendation, footnote);
  }

  public Locator withRecommendation(RecommendationCode value) {
    return new Locator(page, section, paragraph, question, followUp, value, footnote);
  }

  public Locator withFootnote(String value) {
    return new Locator(page, section, paragraph, question, followUp, recommendation, value);
  }

  /// The section path as one line.
  public String sectionText() {
    return String.join(" › ", section);
  }

  /// The parts of a citation after the document's name, in the order in which a person gives them:
  /// `§ 186`, `Rec. III-24`, `Q 9.1.a`, `fn. 157`, `p. 14`. A page is given only where nothing but
  /// it or a question tells the place.
  public List<String> pinpoints() {
    List<String> points = new ArrayList<>();
    if (!paragraph.isEmpty()) {
      points.add("§ " + paragraph);
    }
    if (recommendation != null) {
      points.add("Rec. " + recommendation);
    }
    if (question != null) {
      points.add("Q " + question + (followUp > 0 ? ", follow-up " + followUp : ""));
    }
    if (!footnote.isEmpty()) {
      points.add("fn. " + footnote);
    }
    boolean numbered = !paragraph.isEmpty() || recommendation != null;
    if (points.isEmpty() && !section.isEmpty()) {
      points.add(section.getLast());
    }
    if (!page.isEmpty() && !numbered) {
      points.add("p. " + page);
    }
    return points;
  }
}
