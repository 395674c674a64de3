package org.rapporteur.core.document;

import java.util.Optional;
import java.util.regex.Pattern;

/// The words under a quotation that say whose it is, behind a dash at the end of a text.
///
/// | text | speaker |
/// |---|---|
/// | `“Ask us first.” – Child from Monaco` | children |
/// | `- Girl, 14, Serbia` | children |
/// | `– Enfant de la République de Moldova` | children |
/// | `– Extract from consultations with the Harbour Foundation, Malta, 2018` | children |
/// | `– NGO Safe Harbour` | civil society |
/// | `- Children in vulnerable situations` | nobody, it is an item of a list |
///
/// @param start where the signature begins, its dash included; 0 if the text is nothing else
/// @param voice who signs
public record Signature(int start, Voice voice) {
  /// No signature is longer, in UTF-16 units.
  private static final int LONGEST = 220;

  /// A signed quotation is no longer than this, in UTF-16 units.
  private static final int LONGEST_QUOTATION = 900;

  /// Words too few to be what somebody said, if they are in no quotation marks.
  private static final int SHORTEST_QUOTATION = 20;

  private static final String DASHES = "-–—−";

  /// A place is a name, so all its words but the smallest have capitals; a year may follow.
  private static final String PLACE =
      "(?=.{0,12}\\p{Lu})(?:(?:(?:the|of|and|la|le|les|de|du|des|et)\\s|[ld][’']|\\p{Lu}[\\p{L}’'.-]*+[,;]?\\s?)"
          + "){1,12}(?:\\(?(?:19|20)\\d\\d\\)?)?\\.?";

  private static final Pattern CHILD =
      Pattern.compile(
          "(?:A )?(?:\\d{1,2}-year-old )?(?:Child(?:ren)?|[Gg]irls?|[Bb]oys?|[Yy]oung (?:persons?|people|man|woman)"
              + "|Adolescents?|Teenagers?|Pupils?)(?:,? \\(?(?:aged? )?\\d{1,2}(?: years?(?: old)?)?\\)?)?"
              + "(?: from|,) "
              + PLACE);

  private static final Pattern ENFANT =
      Pattern.compile(
          "(?:Une? )?(?:[Ee]nfants?|[Ff]illes?|[Gg]arçons?|[Jj]eunes?(?: filles?| garçons?)?|Adolescente?s?|[ÉEée]lèves?)"
              + "(?:,? \\(?(?:âgée?s? de )?\\d{1,2} ans\\)?)?(?:, | (?:de|du|des|en|au|aux|à) | d[’'])"
              + PLACE);

  /// Consultations are what a report calls its meetings with children.
  private static final Pattern CONSULTATION =
      Pattern.compile(
          "Ex(?:tracts?|cerpts?) from (?:the )?(?:consultations?|workshops?|focus groups?|discussions? with children)\\b.{2,170}"
              + "|Extraits? (?:de|des|de la|du) (?:consultations?|ateliers?|discussions? avec des enfants)\\b.{2,170}"
              + "|(?:Ex(?:tracts?|cerpts?) from (?:the )?)?(?:[Cc]ontributions?|[Vv]oices?|[Vv]iews) of (?:the )?children\\b.{0,100}"
              + "|(?:Extraits? (?:de|des|de la) )?(?:[Cc]ontributions?|[Pp]aroles?) (?:des|d[’'])\\s?enfants\\b.{0,100}");

  private static final Pattern ORGANISATIONS =
      Pattern.compile(
          "(?i).*\\b(?:with|of|avec|de) (?:the |la )?(?:civil society|NGOs|société civile|ONG)\\b.*");

  private static final Pattern CIVIL_SOCIETY =
      Pattern.compile(
          "(?:The )?(?:NGO|ONG|Civil society organi[sz]ation|Organisation de la société civile|Association)\\s\\p{Lu}[^;:]{1,80}"
              + "|(?:Submission|Contribution|Comments) (?:by|of|from) (?:the )?(?:NGO|civil society)\\b[^;:]{0,80}"
              + "|(?:Contribution|Observations) (?:de l[’']ONG|des ONG|de la société civile)\\b[^;:]{0,80}");

  private static final Pattern QUOTE =
      Pattern.compile("[“”„«»]|(?<![\\p{L}\\p{N}])[\"]|[\"](?![\\p{L}\\p{N}])");
  private static final Pattern OPENING = Pattern.compile("[“„«\"‘]");
  private static final Pattern ITEM =
      Pattern.compile("(?s)(?:[-–—−•►▪]\\s|\\(?(?:\\d{1,3}|[a-z])[.)]\\s).*|.*[:;,]");

  /// The signature with which a text ends.
  public static Optional<Signature> of(String text) {
    for (int at = Math.max(0, text.length() - LONGEST); at < text.length(); at++) {
      if (DASHES.indexOf(text.charAt(at)) >= 0 && standsAlone(text, at)) {
        Optional<Voice> voice = signer(text.substring(at + 1).strip());
        if (voice.isPresent()) {
          return Optional.of(new Signature(at, voice.get()));
        }
      }
    }
    return Optional.empty();
  }

  /// A dash after a space or the end of a quotation, and before a word or a number.
  private static boolean standsAlone(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    int next = at + 1;
    if (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    return (isSpace(before) || "”\"»’".indexOf(before) >= 0)
        && next < text.length()
        && Character.isLetterOrDigit(text.charAt(next));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
  }

  private static Optional<Voice> signer(String words) {
    if (CONSULTATION.matcher(words).matches()) {
      boolean organised = ORGANISATIONS.matcher(words).matches();
      return Optional.of(organised ? Voice.CIVIL_SOCIETY : Voice.CHILDREN);
    }
    if (CHILD.matcher(words).matches() || ENFANT.matcher(words).matches()) {
      return Optional.of(Voice.CHILDREN);
    }
    return CIVIL_SOCIETY.matcher(words).matches()
        ? Optional.of(Voice.CIVIL_SOCIETY)
        : Optional.empty();
  }

  /// Whether the text is nothing but the signature.
  public boolean isAlone() {
    return start == 0;
  }

  /// Whether it is a signature under `before`, and not the next item of a list or of an
  /// enumeration: somebody's whole words, in quotation marks or without any.
  ///
  /// @param before what stands before it, in its own paragraph or in the one above
  public static boolean isUnder(String before) {
    String said = before.strip();
    if (said.length() > LONGEST_QUOTATION || ITEM.matcher(said).matches()) {
      return false;
    }
    return OPENING.matcher(said).lookingAt()
        || (said.length() >= SHORTEST_QUOTATION && !QUOTE.matcher(said).find());
  }
}
