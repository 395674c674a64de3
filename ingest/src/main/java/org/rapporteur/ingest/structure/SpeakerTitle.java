package org.rapporteur.ingest.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Voice;

/// The titles under which a report lets others speak.
///
/// | title | speaks |
/// |---|---|
/// | `What children are saying`, `Voices of children`, `Contributions des enfants` | children |
/// | `Contribution from civil society`, `Ce que disent les ONG` | civil society |
/// | `Comments by the Government`, `Observations des autorités`, at the end | the State |
final class SpeakerTitle {
  private static final Pattern CHILDREN =
      Pattern.compile(
          "(?:Children['’]s (?:contributions?|views|voices?|opinions?|perspectives?|testimonies)"
              + "|(?:The )?(?:[Vv]oices?|[Vv]iews|[Oo]pinions|[Cc]ontributions?) (?:of|from|by) (?:the )?children"
              + "|In (?:the )?children['’]s (?:own )?words|Children (?:speak|have their say)"
              + "|(?:Contributions?|Paroles?|Points? de vue|Opinions?|Témoignages?) (?:des |d[’'])enfants"
              + "|La (?:parole|voix) (?:des |aux )enfants)\\b[^.;:]{0,100}:?"
              + "|What (?:the )?children (?:are saying|say|said|told us|think|thought)\\b[^.;:]{0,60}:?"
              + "|Ce que (?:disent|pensent|nous disent|ont dit) les enfants\\b[^.;:]{0,60}:?");

  private static final Pattern CIVIL_SOCIETY =
      Pattern.compile(
          "(?:The )?(?:[Vv]iews|[Vv]oices?|[Cc]ontributions?|[Ss]ubmissions?|[Cc]omments) (?:of|from|by) (?:the )?"
              + "(?:civil society|NGOs?|non-governmental organi[sz]ations?)\\b[^.;:]{0,100}:?"
              + "|(?:Civil society|NGOs?) (?:contributions?|submissions?|comments)\\b[^.;:]{0,100}:?"
              + "|What (?:civil society|NGOs) (?:is |are )?(?:saying|says?|said)\\b[^.;:]{0,60}:?"
              + "|(?:Contributions?|Observations?|Commentaires?|Points? de vue) (?:de la société civile|des ONG|d[’']ONG)\\b[^.;:]{0,100}:?"
              + "|Ce que (?:dit la société civile|disent les ONG)\\b[^.;:]{0,60}:?");

  private static final Pattern STATE =
      Pattern.compile(
          "(?:Comments|Observations|Remarks|Response) (?:submitted |received |made |provided )?(?:by|of|from) (?:the )?"
              + "(?:\\p{Lu}\\p{L}+ )?(?:Government|[Aa]uthorities|[Dd]elegation)\\b[^.;:]{0,100}"
              + "|(?:The )?(?:\\p{Lu}\\p{L}+ )?(?:Government|[Aa]uthorities|State)['’]s? (?:comments|observations|remarks|response)\\b[^.;:]{0,60}"
              + "|(?:Commentaires|Observations|Remarques|Réponse) (?:présentée?s |formulée?s |transmise?s )?(?:du|des|par le|par les) "
              + "(?:[Gg]ouvernement|[Aa]utorités)\\b[^.;:]{0,100}",
          Pattern.UNICODE_CASE);

  private static final Pattern APPENDIX_NUMBER =
      Pattern.compile("(?i)(?:Appendix|Annexe?)(?: (?:[IVXLC]+|\\d+|[A-Z]))?\\s*(?:[-–—:.]\\s*)?");

  private SpeakerTitle() {}

  /// Who speaks in the box that a title is over.
  static Optional<Voice> overBox(String title) {
    if (CHILDREN.matcher(title).matches()) {
      return Optional.of(Voice.CHILDREN);
    }
    return CIVIL_SOCIETY.matcher(title).matches()
        ? Optional.of(Voice.CIVIL_SOCIETY)
        : Optional.empty();
  }

  /// Whether a State's comments on the report stand under a title, that of an appendix or not.
  static boolean isOverStatesComments(String title) {
    return STATE.matcher(APPENDIX_NUMBER.matcher(title).replaceFirst("")).matches();
  }
}
