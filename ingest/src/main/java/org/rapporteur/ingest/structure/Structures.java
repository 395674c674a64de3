package org.rapporteur.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Questionnaire;
import org.rapporteur.core.instrument.RecommendationScheme;
import org.rapporteur.ingest.block.Block;

/// Chooses the structure for a genre and applies it.
public final class Structures {
  private Structures() {}

  /// The passages of a document.
  ///
  /// @param genre what sort of document
  /// @param scheme how recommendations are written under its instrument
  /// @param questionnaire the questions of its round, if known
  /// @param blocks its blocks, footnotes among them
  public static Composition compose(
      Genre genre,
      RecommendationScheme scheme,
      Optional<Questionnaire> questionnaire,
      List<Block> blocks) {
    List<Block> body = new ArrayList<>();
    List<Block.Footnote> footnotes = new ArrayList<>();
    for (Block block : StrayFootnotes.told(blocks, numbersParagraphs(genre))) {
      switch (block) {
        case Block.Footnote footnote -> footnotes.add(footnote);
        case Block.Heading heading -> body.add(heading);
        case Block.Paragraph paragraph -> body.add(paragraph);
        case Block.ListItem item -> body.add(item);
        case Block.TableRow row -> body.add(row);
      }
    }
    Composer composer = new Composer(footnotes);
    structure(genre, scheme, questionnaire)
        .compose(GluedTitles.parted(Continuations.joined(body)), composer);
    return composer.compose();
  }

  private static boolean numbersParagraphs(Genre genre) {
    return genre == Genre.IMPLEMENTATION_REPORT
        || genre == Genre.COUNTRY_REPORT
        || genre == Genre.OTHER;
  }

  private static Structure structure(
      Genre genre, RecommendationScheme scheme, Optional<Questionnaire> questionnaire) {
    return switch (genre) {
      case REPLY -> new ReplyStructure(new QuestionReader(questionnaire), Voice.STATE);
      case QUESTIONNAIRE ->
          new ReplyStructure(new QuestionReader(questionnaire), Voice.QUESTIONNAIRE);
      case ALLIANCE_FORM -> new FormStructure();
      case IMPLEMENTATION_REPORT, COUNTRY_REPORT -> new ReportStructure(Voice.COMMITTEE, scheme);
      case FACTSHEET -> new ProseStructure(Voice.COMMITTEE);
      case TREATY -> new ProseStructure(Voice.TREATY);
      case OTHER -> new ReportStructure(Voice.UNATTRIBUTED, RecommendationScheme.USUAL);
    };
  }
}
