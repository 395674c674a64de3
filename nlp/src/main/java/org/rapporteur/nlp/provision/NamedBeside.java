package org.rapporteur.nlp.provision;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.text.Span;

/// The law that the words right beside a citation name.
///
/// | text | law |
/// |---|---|
/// | `Article 9 of the Polish Criminal Code` | after it, with a preposition |
/// | `(Article 176, Criminal Code)`, `Article 20 ECHR` | after it |
/// | `the Lanzarote Convention (Articles 18 to 23)` | before it |
/// | `the Convention on Cybercrime, especially Article 9 thereof` | before it |
/// | `Article 15 and Article 30 of the Constitution` | the next citation's |
/// | `Article 5 of the explanatory report` | none, and no other either |
final class NamedBeside {
  private static final int REACH = 240;
  private static final String TITLES =
      "(?:,[\\s\\u00A0](?:first|second|third|last|première|deuxième|seconde|troisième|dernière) (?:sentence|limb|phrase|part"
          + "|alternative))?(?:[\\s\\u00A0]?\\([^()\\d\\n]{1,160}\\)){0,2}";
  private static final String DETERMINERS =
      "(?:(?:[Tt]he|THE|LA|L[’']|[Tt]his|that|said|same|such|its|their|his|our|present|aforementioned|new|old|revised"
          + "|amended|current|cette|ce|cet|ladite|dudit|présente?|la|le|les|même|sa|son|leur)\\b[\\s\\u00A0]*"
          + "|l[’'][\\s\\u00A0]*|[“\"«\\[][\\s\\u00A0]*){0,4}";
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:"
              + TITLES
              + "|[\\s\\u00A0]?\\([^()\\d\\n]{1,110}?)"
              + "[\\s\\u00A0\\])”\"»]*+(?:,[\\s\\u00A0]?|[\\s\\u00A0]?\\[)?"
              + "(?:of|OF|DE|in|into|under|from|dans|du|des|de la|de l[’']|de|d[’']|au|à la)[\\s\\u00A0]*(?:of |de )?"
              + "(?:(?:Caption|Title|Chapter|Part|Book|Annex|Titre|Chapitre|Livre) [\\w.]{1,6},? (?:of|to|du|de) )?"
              + DETERMINERS
              + "(?:Council(?: of the)? )?"
              + "|(?:[\\s\\u00A0](?:was|were|has been|have been|a été|ont été|is|are)(?: \\p{Ll}{3,12}ly)?[\\s\\u00A0](?:added"
              + "|inserted|introduced|included|incorporated|ajoutée?s?|insérée?s?|introduite?s?)[\\s\\u00A0](?:to|in|into"
              + "|au|aux|dans)[\\s\\u00A0]"
              + DETERMINERS
              + ")");
  private static final Pattern AFTER_ANNEX =
      Pattern.compile(
          "[\\s\\u00A0]*,?[\\s\\u00A0]*(?:of|to|in|à|au|de|du|des|d[’'])[\\s\\u00A0]*"
              + DETERMINERS);
  private static final Pattern RIGHT_AFTER = Pattern.compile("[\\s\\u00A0]*,?[\\s\\u00A0(\\[]*");
  private static final Pattern RIGHT_BEFORE =
      Pattern.compile(
          "[”\"»)’']*[\\s\\u00A0,:;(\\[–—-]*+(?:(?:see|voir|especially|in particular|notably|notamment"
              + "|namely|in|dans|en|under|by|through|its|ses|son|sous|à|including|e\\.g\\.|i\\.e\\.|cf\\.)"
              + "[\\s\\u00A0,]*){0,3}(?:l[’'])?");
  private static final Pattern NOT_A_LAW =
      Pattern.compile(
          TITLES
              + "[\\s\\u00A0]*,?[\\s\\u00A0]*(?:of|de|du)[\\s\\u00A0]+"
              + DETERMINERS
              + "(?:[\\p{L}-]{2,20} ){0,3}"
              + "(report|opinion|recommendation|guidelines|questionnaire|rapport|avis|resolution|résolution|letter"
              + "|Report|Opinion|Guidelines)\\b");
  private static final Pattern SMALL_LAW =
      Pattern.compile(
          TITLES
              + "[\\s\\u00A0]*,?[\\s\\u00A0]*(?:of|in|de|du)[\\s\\u00A0]+(?:the|its|their|our|la|l[’'])[\\s\\u00A0]*"
              + "((?:\\p{L}[\\p{Ll}-]{1,18} ){0,5}(?:law|code|act|decree|procedure|statute|legislation|regulation"
              + "|constitution|ordinance|bill|loi|décret|ordonnance))\\b");
  private static final Pattern ACRONYM =
      Pattern.compile(
          TITLES
              + "[\\s\\u00A0]*,?(?:[\\s\\u00A0]*(of|in|du|de la)[\\s\\u00A0]+(?:the[\\s\\u00A0]+)?|[\\s\\u00A0]+)"
              + "(\\p{Lu}[\\p{L}]{0,9}\\p{Lu}[\\p{L}]{0,3}(?: (?:19|20)\\d{2})?)(?![\\p{L}\\d])");
  private static final int LONGEST_ACRONYM = 5;
  private static final Pattern ACRONYM_ENDS =
      Pattern.compile("[\\s\\u00A0]?(?:[,.;:)\\]–—(]|$|[\\s\\u00A0](?=\\p{Ll}))");
  private static final Set<String> NO_LAWS =
      Set.of(
          "EU", "UE", "UN", "ONU", "UK", "US", "USA", "NGO", "ONG", "ICT", "TIC", "ICTS", "CSAM",
          "DVD", "TV", "IT", "HIV", "EUR", "AND", "OR", "IN", "OF", "NOT", "THE", "ET", "OU", "DE",
          "DU", "PDF", "OJ", "JO", "CE", "EC", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI",
          "XII");
  private static final Pattern SAME_LAW =
      Pattern.compile(
          "(?:same|said|that|this|present|above-mentioned|aforementioned|même) (?:law|code|act|decree|statute|regulation"
              + "|loi|décret|ordonnance)");
  private static final Pattern BARE_NOUN =
      Pattern.compile(
          "(?:law|code|act|decree|statute|regulation|ordinance|bill|loi|décret|ordonnance)");
  private static final Pattern FRENCH_ADJECTIVE =
      Pattern.compile(
          " (?:pénale|organique|fondamentale|fédérale|spéciale|générale|constitutionnelle)\\b");
  private static final Pattern THEREOF =
      Pattern.compile("[\\s\\u00A0]*,?[\\s\\u00A0]*(?:thereof|de celle-ci|de celui-ci)\\b");
  private static final Pattern BETWEEN_CITATIONS =
      Pattern.compile(
          TITLES
              + "(?:[\\s\\u00A0,]*+|[\\s\\u00A0]?;[\\s\\u00A0](?=(?:and|or|et|ou)\\b))(?:(?:and|or|et|ou|as well as|ainsi que|to"
              + "|in conjunction with|read with|read together with|together with|with regard to|taken alone|taken in"
              + " conjunction with|pris isolément|lus? en combinaison avec|combinés? avec|resp\\.?|respectively|juncto|jo\\."
              + "|i\\.c\\.w\\.|cf\\.|comp\\.)[\\s\\u00A0,]*){0,3}(?:of |under |de |à )?(?:l[’'])?(?:the )?");
  private static final Pattern ITS_BEFORE =
      Pattern.compile("\\b(?:[Ii]ts|[Tt]heir|[Ss]es|[Ss]on)[\\s\\u00A0]$");

  private final String text;
  private final int limit;
  private final LawsAround laws;
  private final LawMemory memory;
  private final BiFunction<String, Span, InstrumentRef> describing;

  /// @param describing the law that a title in small letters at some place means
  NamedBeside(
      String text,
      int limit,
      LawsAround laws,
      LawMemory memory,
      BiFunction<String, Span, InstrumentRef> describing) {
    this.text = text;
    this.limit = limit;
    this.laws = laws;
    this.memory = memory;
    this.describing = describing;
  }

  /// The verdict of the words around a citation, or null if they give none.
  ///
  /// @param next the citation after this one, null if it is the last
  /// @param ofNext what the words around the next one said, null if nothing
  @Nullable Verdict of(Citation citation, @Nullable Citation next, @Nullable Verdict ofNext) {
    int end = citation.span().end();
    Verdict after = after(citation);
    if (after != null) {
      return after;
    }
    PlacedLaw before = laws.before(citation.span().start());
    if (before != null && THEREOF.matcher(text).region(end, limit).lookingAt()) {
      return verdict(before, "provision: thereof");
    }
    if (next != null
        && ofNext != null
        && ofNext.isOfLaw()
        && next.unit() == citation.unit()
        && joins(end, next.span().start())) {
      return new Verdict(ofNext.law(), "provision: same law as the next", ofNext.words());
    }
    return before == null ? null : before(citation, before);
  }

  private @Nullable Verdict after(Citation citation) {
    int end = citation.span().end();
    PlacedLaw law = laws.from(end);
    if (law != null && law.span().start() - end <= REACH) {
      int start = law.span().start();
      if (matches(citation.annex().isEmpty() ? AFTER : AFTER_ANNEX, end, start)) {
        return verdict(law, "provision: law named after");
      }
      if (start - end <= 4 && matches(RIGHT_AFTER, end, start)) {
        return verdict(law, "provision: law named right after");
      }
    }
    Matcher notLaw = NOT_A_LAW.matcher(text).region(end, limit);
    if (notLaw.lookingAt()) {
      return Verdict.notOfLaw("it belongs to a " + notLaw.group(1) + ", not to a law");
    }
    Verdict acronym = acronym(citation.unit(), end);
    return acronym != null ? acronym : small(end);
  }

  private @Nullable Verdict acronym(Citation.Unit unit, int end) {
    Matcher acronym = ACRONYM.matcher(text).region(end, limit);
    acronym.useTransparentBounds(true);
    if (!acronym.lookingAt()) {
      return null;
    }
    String letters = acronym.group(2);
    Optional<InstrumentRef> known = memory.called(letters);
    if (known.isPresent()) {
      return Verdict.of(known.get(), "provision: law named by its acronym");
    }
    boolean prepositional = acronym.group(1) != null;
    boolean alone = unit == Citation.Unit.SECTION || isLawAcronym(letters, acronym.end());
    return prepositional || alone
        ? Verdict.of(
            describing.apply(letters, new Span(acronym.start(2), acronym.end(2))),
            "provision: law named by its acronym")
        : null;
  }

  /// "art. 197 al. 4 CP": capitals right after the address that are no organisation, before a stop
  /// or a word.
  private boolean isLawAcronym(String letters, int end) {
    return letters.length() <= LONGEST_ACRONYM
        && letters.equals(letters.toUpperCase(Locale.ROOT))
        && !NO_LAWS.contains(letters)
        && ACRONYM_ENDS.matcher(text).region(end, limit).lookingAt();
  }

  private @Nullable Verdict small(int end) {
    Matcher small = SMALL_LAW.matcher(text).region(end, limit);
    if (!small.lookingAt()) {
      return null;
    }
    int tail = LawTail.of(text, small.end(1), LawNoun.LAW, true, limit).end();
    Matcher adjective = FRENCH_ADJECTIVE.matcher(text).region(tail, limit);
    tail = tail == small.end(1) && adjective.lookingAt() ? adjective.end() : tail;
    Span words = new Span(small.start(1), tail);
    PlacedLaw last = laws.before(small.start(1));
    if (SAME_LAW.matcher(words.in(text)).matches() && last != null) {
      return verdict(last, "provision: the law named before");
    }
    if (BARE_NOUN.matcher(words.in(text)).matches()) {
      return Verdict.none(
          new Resolution.Unresolved<>(
              "which " + words.in(text) + " it is of is not said", words.in(text)));
    }
    return Verdict.of(describing.apply(words.in(text), words), "provision: law described after");
  }

  private @Nullable Verdict before(Citation citation, PlacedLaw law) {
    int start = citation.span().start();
    if (start - law.span().end() <= 40 && matches(RIGHT_BEFORE, law.span().end(), start)) {
      return verdict(law, "provision: law named before");
    }
    boolean its = ITS_BEFORE.matcher(text.substring(Math.max(0, start - 8), start)).find();
    return its ? verdict(law, "provision: its") : null;
  }

  private static Verdict verdict(PlacedLaw law, String rule) {
    return law.meaning() instanceof Resolution.Unresolved<InstrumentRef> unresolved
        ? Verdict.none(unresolved).by(law.span())
        : new Verdict(law.meaning(), rule).by(law.span());
  }

  private boolean joins(int end, int start) {
    return start - end <= REACH && matches(BETWEEN_CITATIONS, end, start);
  }

  private boolean matches(Pattern pattern, int from, int to) {
    return pattern.matcher(text).region(from, to).matches();
  }
}
