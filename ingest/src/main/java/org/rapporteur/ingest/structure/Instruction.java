package org.rapporteur.ingest.structure;

import java.util.regex.Pattern;

/// What a questionnaire tells those who answer it, before its first question: `The Parties are
/// kindly requested to answer …`, `Please limit …`, `Ce questionnaire a été adopté …`; and the
/// notes of a secretariat, which no State made.
final class Instruction {
  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "(?:\\d{1,2}\\. )?(?:"
              + "(?:The )?(?:States |Contracting )?(?:Parties|States|Delegations|Respondents)\\b[^.]{0,60} (?:are|were)"
              + " (?:kindly |also |therefore |hereby )?(?:asked|requested|invited|expected) to\\b"
              + "|(?:Please|Kindly) (?:answer|reply|respond|fill|complete|provide|limit|return|send|use|note that)\\b"
              + "|(?:This|The present|The following|The thematic) (?:thematic )?questionnaire (?:is|was|aims|has|covers|contains|focuses|seeks|concerns)\\b"
              + "|The (?:aim|purpose|objective) of (?:this|the|the present) questionnaire\\b"
              + "|(?:As )?[Aa]dopted by the [^.]{0,40}Committee\\b"
              + "|Les (?:États |Parties|délégations)[^.]{0,60} (?:sont|ont été) (?:également |donc )?(?:priée?s|invitée?s) (?:de|d[’']|à)"
              + "|(?:Veuillez|Prière de|Merci de) (?:répondre|remplir|compléter|fournir|limiter|renvoyer|noter)\\b"
              + "|(?:Ce|Le présent) questionnaire (?:est|a|vise|porte|comprend|concerne)\\b"
              + "|Adopté par le [^.]{0,30}[Cc]omité\\b).*",
          Pattern.DOTALL);

  private static final Pattern SECRETARIAT =
      Pattern.compile(
          "[\\[(]?(?:Secretariat['’]?s? note|Note (?:by|from|of) the [Ss]ecretariat|Note du [Ss]ecrétariat)\\b.*",
          Pattern.DOTALL);

  private Instruction() {}

  /// Whether a paragraph tells how to answer.
  static boolean toRespondents(String text) {
    return INSTRUCTION.matcher(text).matches();
  }

  /// Whether a paragraph is a note by the secretariat.
  static boolean isSecretariats(String text) {
    return SECRETARIAT.matcher(text).matches();
  }
}
