package org.rapporteur.nlp.provision;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.core.data.Table;
import org.rapporteur.nlp.text.Letters;

/// What the name of a law says after its noun: number, date, place and subject.
///
/// ```
/// tail    = [number] [date] [adjectives] [of criminal procedure] [place] [subject] [year]
/// subject = preposition [article] word { [connector] word }
/// ```
///
/// | after | tail |
/// |---|---|
/// | `Law` | ` No. 12/2009`, ` on Juvenile Justice`, ` on the protection of witnesses` |
/// | `Convention` | ` of 1899`, ` on civil procedure`, ` for the Protection of Industrial Property` |
/// | `Convention` | ` du 4 septembre 1958 concernant l’échange d’informations` |
/// | `code` | ` de procédure pénale`, ` of criminal procedure` |
/// | `Convention` | ` révisée pour la navigation du Rhin` |
///
/// A subject in small letters ends before a verb ("on witnesses applies") and is read only after a
/// preposition that leads to titles; one in capitals goes on as long as the capitals do. Every step
/// goes forward and the whole is bounded. The patterns are the grammar's words, so the file is
/// long. Thread-safe.
final class LawTail {
  private static final int MOST_WORDS = 18;

  /// `No. 12/2009`, `109/2009`, `n° 2016-12 du 3 mai 2016`, `(EU) 2016/679`.
  private static final Pattern NUMBER =
      Pattern.compile(
          ",? [Cc]ap\\.? ?\\d{1,3}|(?: ?\\((?:EU|EC|UE|CE|EEC|CEE|Euratom|EURATOM)\\))?"
              + "(?:,? ?(?:[Nn]o|[Nn]r|n[°ºo]|№)\\.? ?| ?)\\d{1,4}(?:\\([IVX]{1,4}\\))?(?:[-/.]\\d{1,4}){0,2}+"
              + "(?: Coll\\.)?(?:/[A-Z]{2,5}){0,2}+(?: du \\d{1,2}(?:er)? \\p{Ll}{3,9} \\d{4})?");

  private static final Pattern DATE =
      Pattern.compile(
          "(?: of| du| de| from)?(?: \\d{1,2}(?:er|st|nd|rd|th)?)?(?: \\p{L}\\p{Ll}{2,8},?)? [12]\\d{3}(?![\\p{L}\\d/-])");

  private static final Pattern YEAR =
      Pattern.compile(",? (?:19|20)\\d{2}(?![\\p{L}\\d/-])| \\((?:1[89]|20)\\d{2}\\)");

  /// `internationale`, `sociale européenne`, `additionnel`, `révisée`: adjectives that follow the
  /// noun in French, told by their endings; participles but the last say what befell the law.
  private static final Pattern FRENCH_ADJECTIVES =
      Pattern.compile(
          "(?: (?!relati|appelle|rappelle)(?:\\p{Ll}{2,14}(?:ale|enne|elle|ique|aire|ive|aise|onal|onel|onnel|tatif|éral|éen)s?|civile?|qualifiée|cadre"
              + "|unique|rév?isée?|revisée?|facultatif)(?!\\p{L})){1,3}+");

  private static final Pattern CONSTITUENT =
      Pattern.compile(" (?:constitutif|additionnel|final|unique)(?!\\p{L})");

  private static final Pattern PROCEDURE =
      Pattern.compile(
          " (?:of (?:criminal|civil|penal|administrative) procedure|de procédure (?:pénale|civile|administrative)"
              + "|d[’']instruction criminelle|pénal|civil|criminel|judiciaire|électoral|pénitentiaire|rural|monétaire et"
              + " financier)(?!\\p{L})");

  /// `de la route`, `de l’action sociale et des familles`, `du travail`.
  private static final Pattern FRENCH_FIELD =
      Pattern.compile(" (?:de la |de l[’']|du |des |de )(?=\\p{Ll})");

  private static final Pattern FRENCH_MATTER = Pattern.compile(" (?:d[’']|de |des )(?=\\p{Ll})");
  private static final Pattern PENAL_LAW =
      Pattern.compile(" (?:de procédure (?:pénale|civile)|pénale)(?!\\p{L})");

  /// "Criminal Law (Sexual Offences) Act 2017" is an act.
  private static final Pattern OF_ANOTHER_KIND =
      Pattern.compile(" \\(\\p{Lu}[\\p{L} -]{2,40}\\) (?:Act|Order)(?: \\d{4})?");

  private static final Pattern QUOTED =
      Pattern.compile(
          " (?:«[\\s\\u00A0]?[^«»\\n]{3,120}?[\\s\\u00A0]?»|“[^“”\\n]{3,120}”|\"[^\"\\n]{3,120}\")");

  /// `de Paris`, `des Nations Unies`, `du Conseil de l’Europe`.
  private static final Pattern FRENCH_PLACE =
      Pattern.compile(
          " (?:de la |de l[’']|des |du |de |d[’'])\\p{Lu}[\\p{L}-]*+(?: (?:de la |de l[’']|des |du |de )?\\p{Lu}[\\p{L}-]*+){0,4}");

  private static final Pattern INFINITIVE = Pattern.compile("\\p{Ll}{4,}(?:er|ir|oir|dre|tre)");
  private static final String NO_SUBJECT =
      "(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)";
  private static final Pattern LOUD_SUBJECT =
      Pattern.compile(
          " (?:of|(?:[Oo]n|for)(?! (?:the )?(?:States?|Government|Court|Committee|Part(?:y|ies)|Member|Contracting)\\b)|concerning|regarding|relating to|respecting|against|governing|establishing)"
              + "(?: the)? "
              + NO_SUBJECT
              + "(?=\\p{Lu})");
  private static final Pattern LOUD_THEME =
      Pattern.compile(
          " (?:on|for|concerning|regarding|relating to|against)(?: the)? "
              + NO_SUBJECT
              + "(?=\\p{Lu})");
  private static final Pattern OTHER_PARTIES =
      Pattern.compile(" (?:between|to)(?: the)? " + NO_SUBJECT + "(?=\\p{Lu})");
  private static final Pattern QUIET_SUBJECT =
      Pattern.compile(
          " (?:on (?!(?:all|any|many|several|numerous|various|most|some|each|every|this|that|these|those|behalf|account|its|his|her|their|which|whom|other"
              + "|such|a|an|the (?:other|one|same|basis|part|date|day|grounds?|occasion|offender|parties|person|child)"
              + ")\\b)|concerning |regarding |relating to |relative aux? |relative à |relatifs? aux? |relatifs? à "
              + "|concernant |portant |sur |contre |en matière d[e’']"
              + "|(?:for|pour) (?:the |la |l[’']|le |les )(?=\\p{L}{3,16}(?:tion|sion|ment|gement|écution)\\b)"
              + "(?!(?:purpose|application|interpretation|implementation|duration|exécution|mise|application)))"
              + "(?:the |la |le |les |l[’'])?(?=\\p{L})");

  /// Small words inside a subject, never at its end.
  private static final Set<String> CONNECTORS =
      Set.of(
          "of",
          "on",
          "the",
          "and",
          "for",
          "in",
          "from",
          "against",
          "to",
          "with",
          "by",
          "as",
          "or",
          "between",
          "a",
          "an",
          "its",
          "their",
          "relating",
          "de",
          "du",
          "des",
          "la",
          "le",
          "les",
          "et",
          "à",
          "au",
          "aux",
          "en",
          "d",
          "l",
          "contre",
          "pour",
          "sur",
          "par",
          "leurs",
          "ses",
          "toutes",
          "certain",
          "certains",
          "certaines");

  private static final Pattern PART =
      Pattern.compile(
          "(?:Part|Chapter|Title|Book|Annex|Schedule|Partie|Chapitre|Titre|Livre|Annexe)\\b");
  private static final Pattern CLAUSE = Pattern.compile("(?:by|in|under|with|par|dans)\\b");
  private static final Set<String> JOINING = Set.of("and", "or", "et", "ou");

  /// Words that end a subject in small letters.
  private static final Set<String> ENDS =
      Table.read(LawTail.class, "title-ends.tsv").rows().stream()
          .flatMap(row -> row.list("words").stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<LawNoun> TREATIES =
      EnumSet.of(
          LawNoun.CONVENTION,
          LawNoun.TREATY,
          LawNoun.PROTOCOL,
          LawNoun.COVENANT,
          LawNoun.AGREEMENT,
          LawNoun.CHARTER);

  private final String text;
  private final int limit;

  private LawTail(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /// A tail.
  ///
  /// @param end the offset after it, where it began if there is none
  /// @param titleEnd the offset after what tells the law: a number or a date does so alone, and
  ///   what the law is on would only make two of it
  record Tail(int end, int titleEnd) {}

  /// The tail of a name whose noun ends at `from`.
  ///
  /// @param small whether the noun is in small letters
  static Tail of(String text, int from, LawNoun noun, boolean small, int limit) {
    return new LawTail(text, limit).of(from, noun, small);
  }

  private Tail of(int from, LawNoun noun, boolean small) {
    int qualified = noun == LawNoun.LAW ? after(FRENCH_ADJECTIVES, from) : from;
    int numbered = small && noun == LawNoun.CODE ? from : after(NUMBER, qualified);
    numbered = numbered == qualified ? from : numbered;
    int end = after(DATE, numbered);
    boolean told = end > from && noun.isNational();
    if (noun == LawNoun.CODE) {
      int field = after(PROCEDURE, end);
      end = after(DATE, field > end ? field : subject(FRENCH_FIELD, end, true));
    } else if (noun == LawNoun.LAW) {
      int named = after(PENAL_LAW, after(QUOTED, after(OF_ANOTHER_KIND, end)));
      told |= named > end;
      end = named;
    }
    if (small && noun == LawNoun.CODE) {
      return new Tail(end, end);
    }
    int titleEnd = end;
    end = subjects(end, noun, small);
    return new Tail(end, told ? titleEnd : end);
  }

  private int subjects(int from, LawNoun noun, boolean small) {
    int end = noun == LawNoun.ACT ? after(CONSTITUENT, from) : from;
    boolean treaty = TREATIES.contains(noun);
    int adjectives = treaty || noun == LawNoun.LAW ? after(FRENCH_ADJECTIVES, end) : end;
    adjectives =
        treaty && adjectives > end
            ? Math.max(adjectives, subject(FRENCH_MATTER, adjectives, true))
            : adjectives;
    int place = small ? adjectives : after(FRENCH_PLACE, adjectives);
    int dated = after(DATE, place == end ? place : after(NUMBER, place));
    int subject = small ? dated : subject(LOUD_SUBJECT, dated, false);
    subject = subject == dated && treaty && !small ? subject(OTHER_PARTIES, dated, false) : subject;
    if (subject > dated && goesOnQuietly(noun)) {
      subject = Math.max(subject, subject(LOUD_THEME, dated, true));
    }
    subject = subject == dated ? subject(QUIET_SUBJECT, dated, true) : subject;
    subject = noun == LawNoun.LAW ? after(QUOTED, subject) : subject;
    // "la loi nationale", "un traité bilatéral" describe a law and do not name it.
    boolean described = (noun == LawNoun.LAW || small) && subject == adjectives;
    return after(YEAR, described ? end : subject);
  }

  /// International titles mix capitals and small letters: "on the European arrest warrant".
  private static boolean goesOnQuietly(LawNoun noun) {
    return TREATIES.contains(noun) || noun == LawNoun.DIRECTIVE || noun == LawNoun.DECISION;
  }

  private int after(Pattern pattern, int from) {
    Matcher matcher = pattern.matcher(text).region(from, limit);
    return matcher.lookingAt() ? matcher.end() : from;
  }

  /// The offset after a subject that begins with a preposition, or `from`.
  private int subject(Pattern beginning, int from, boolean quiet) {
    Matcher preposition = beginning.matcher(text).region(from, limit);
    if (!preposition.lookingAt()) {
      return from;
    }
    int end = from;
    int at = preposition.end();
    for (int i = 0; i < MOST_WORDS && at < limit; i++) {
      int word = afterWord(at);
      if (word == at) {
        break;
      }
      String token = text.substring(at, word);
      boolean capital = Character.isUpperCase(token.charAt(0));
      boolean connects = CONNECTORS.contains(token);
      if (!connects && !capital && (!quiet || ENDS.contains(token) || isInfinitive(at, token))) {
        break;
      }
      end = connects ? end : word;
      at = next(word, capital && !quiet);
      if (at < 0 || startsAnother(token, at)) {
        break;
      }
    }
    return end;
  }

  /// "… et de soumettre": the subject is over.
  private boolean isInfinitive(int at, String token) {
    return at > 3 && text.startsWith("de ", at - 3) && INFINITIVE.matcher(token).matches();
  }

  /// "the Law on Police and the Code", "of Malta and Article 5": something else, not the subject.
  private boolean startsAnother(String token, int at) {
    if (!JOINING.contains(token)) {
      return false;
    }
    int word = text.startsWith("the ", at) || text.startsWith("les ", at) ? at + 4 : at;
    boolean law =
        word < limit
            && (LawNoun.at(text, word, limit) != null || UnitWord.at(text, word, limit) != null);
    return law || CLAUSE.matcher(text).region(at, limit).lookingAt();
  }

  /// The offset after a word with its hyphens and its possessive.
  private int afterWord(int from) {
    int at = from;
    while (at < limit && (Character.isLetter(text.charAt(at)) || isInner(from, at))) {
      at++;
    }
    return at > from && at + 1 < limit && isApostrophe(at) && endsWithS(at) ? at + 2 : at;
  }

  /// ", Part XV, Article 287": a place in the law.
  private boolean isPart(int at) {
    return PART.matcher(text).region(at, limit).lookingAt() || UnitWord.at(text, at, limit) != null;
  }

  private boolean isInner(int from, int at) {
    return at > from && text.charAt(at) == '-' && Letters.isWord(text.charAt(at - 1));
  }

  private boolean isApostrophe(int at) {
    return text.charAt(at) == '’' || text.charAt(at) == '\'';
  }

  private boolean endsWithS(int apostrophe) {
    return text.charAt(apostrophe + 1) == 's' && Letters.wordEnds(text, apostrophe + 2);
  }

  /// The offset of the next word, or -1 if the subject ends here. Capitals may be joined by commas.
  private int next(int from, boolean commas) {
    if (from >= limit) {
      return -1;
    }
    char c = text.charAt(from);
    if (isApostrophe(from)) {
      return from + 1;
    }
    boolean comma = commas && c == ',' && from + 1 < limit && text.charAt(from + 1) == ' ';
    int at = comma ? from + 1 : from;
    int start = Joint.skipSpace(text, at, limit);
    if (start == at || start >= limit || text.charAt(at) == '\n') {
      return -1;
    }
    boolean listed =
        !comma || Character.isUpperCase(text.charAt(start)) || text.startsWith("and ", start);
    if (comma && isPart(start)) {
      return -1;
    }
    return listed && Character.isLetter(text.charAt(start)) ? start : -1;
  }
}
