package org.rapporteur.ingest.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Voice;
import org.rapporteur.ingest.block.Block;

/// The titles under which a document quotes other texts, and who speaks under them. `Article 20 –
/// Title` may stand over a provision, over what the explanatory report says of it, or over national
/// law; what stands below it tells.
///
/// | title | below it | speaks |
/// |---|---|---|
/// | `Article 20 – Title` | `1. Each Party shall …` | the treaty |
/// | `Lanzarote Convention, Chapter VII – Title` | `Article 34 – Title` | the treaty |
/// | `Explanatory report` | `142. Paragraph 2 …` | the explanatory report |
/// | `Article 20 – Title` under it | `142. Paragraph 2 …` | the explanatory report |
/// | `Article 176 of the Criminal Code – Title` | `1. Whoever …` | the document's author |
/// | `Explanatory note to the opinion …` | `21. …` | the document's author |
final class QuotedTitle {
  private static final String INSTRUMENT =
      "\\b(?:Convention|Protocol|Charter|Covenant|Treaty|Protocole|Charte|Pacte|Traité)\\b";

  private static final Pattern ARTICLE =
      Pattern.compile("Articles? \\d+[^.;]{0,60}\\s[-–—]\\s.{2,120}");

  /// A provision of which title and text were run together.
  private static final Pattern WHOLE_ARTICLE =
      Pattern.compile("(Articles? \\d+[^.;]{0,60}\\s[-–—]\\s)(?=\\p{Lu})(.{120,})", Pattern.DOTALL);

  private static final Pattern UNTITLED_ARTICLE =
      Pattern.compile("Articles? \\d+(?:[^.;:]{0,20}" + INSTRUMENT + "[^.;:]{0,120})?");

  private static final Pattern CHAPTER =
      Pattern.compile(
          "[^.;]{0,60}"
              + INSTRUMENT
              + "[^.;]{0,60}(?:,| [-–—]) (?:Chapter|Chapitre) [IVX]+ [-–—].{2,120}"
              + "|(?:Chapter|Chapitre) [IVX]+ (?:of|de|du)\\b[^.;]{0,60}"
              + INSTRUMENT
              + "[^.;]{0,40} [-–—].{2,120}"
              + "|[^.;]{0,60}"
              + INSTRUMENT
              + "[^.;]{0,60} [-–—] (?:Extracts?|Extraits?)");

  private static final Pattern EXPLANATORY_REPORT =
      Pattern.compile(
          "(?:Extracts? (?:from|of) (?:the )?|Extraits? du )?"
              + "(?:[Ee]xplanatory [Rr]eport|[Rr]apport explicatif)\\b[^.;:]{0,240}");

  /// What a body explains in a text of its own.
  private static final Pattern EXPLANATORY_NOTE =
      Pattern.compile(
          "(?:Explanatory (?:[Nn]ote|[Rr]eport|[Mm]emorandum)|Note explicative|Rapport explicatif)"
              + " (?:to|of|on|de|sur|à) .{0,60}\\b"
              + "(?:[Oo]pinion|[Aa]vis|[Rr]e[ck]omm[ae]ndation|[Dd][eé]claration)\\b.{0,120}"
              + "|(?:Explanatory [Nn]ote|Note explicative)");

  /// A part of a text, with paragraphs of that text below it.
  private static final Pattern PART =
      Pattern.compile("(?:Chapter|Chapitre|Section|Part|Partie|Title|Titre) [IVX\\d].{2,160}");

  private static final Pattern NATIONAL =
      Pattern.compile("\\b(?:Code|Act|Law|Constitution|Loi|Ordonnance|Décret)\\b");
  private static final Pattern TREATY = Pattern.compile(INSTRUMENT);

  /// What only a treaty says.
  private static final Pattern TO_PARTIES =
      Pattern.compile(
          "\\b(?:(?:[Ee]ach|[Ee]very|[Aa]ny|[Nn]o|[Aa]) (?:[Cc]ontracting |[Ss]tate )?[Pp]arty"
              + "|(?:[Ss]tates |[Cc]ontracting |The )?Parties|Chaque (?:État )?[Pp]artie"
              + "|Les (?:États )?[Pp]arties|Tout État [Pp]artie|Une Partie) (?:shall|may|\\p{L}+)");

  private static final Pattern OPERATIVE =
      Pattern.compile(
          "(?:(?:Each|Every|Any|No) (?:Contracting |State )?[Pp]arty|(?:States |The )?Parties) (?:shall|may)\\b"
              + "|(?:Chaque (?:État )?[Pp]artie|Les (?:États )?[Pp]arties) (?!a |ont |est |sont )\\p{L}+");

  private static final Pattern PRESCRIBES = Pattern.compile("\\b(?:shall|est puni|sont punis)\\b");
  private static final Pattern NUMBER =
      Pattern.compile("(?:^(\\d{1,3})\\.?|(?<=\\s)(\\d{1,3})\\.)\\s+(?=[\\p{Lu}\\[])");
  private static final Pattern OPENING = Pattern.compile("[“„«\"‘'…\\[\\](). ]*");

  /// An explanatory report has numbers of two or three digits, a provision of one.
  private static final int FIRST_EXPLANATION = 10;

  /// How much of a text shows what it is, in UTF-16 units.
  private static final int LOOK = 300;

  private static final int LONGEST_TITLE = 220;

  /// Titles that may stand one above the other.
  private static final int MOST_TITLES = 3;

  private final List<Block> blocks;
  private final NumberChain chain;
  private final Voice author;

  /// @param author who speaks where nobody is quoted
  QuotedTitle(List<Block> blocks, NumberChain chain, Voice author) {
    this.blocks = blocks;
    this.chain = chain;
    this.author = author;
  }

  /// Whether the words read like the title of a provision or of a treaty's chapter.
  static boolean isOfTreaty(String text) {
    return ARTICLE.matcher(text).matches() || CHAPTER.matcher(text).matches();
  }

  /// Whether a block is the title of an explanatory report to a treaty.
  static boolean isExplanatoryReport(Block block) {
    String text = block.words().text();
    return EXPLANATORY_REPORT.matcher(text).matches()
        && TREATY.matcher(text).find()
        && !EXPLANATORY_NOTE.matcher(text).matches();
  }

  /// Whether a block is the title of a section, with numbered paragraphs of the document's own.
  boolean isOwn(int at) {
    if (text(at).length() > LONGEST_TITLE) {
      return false;
    }
    int below = at + 1;
    while (below <= at + MOST_TITLES
        && chain.numberAt(below).isEmpty()
        && Headings.readsLikeTitle(text(below))) {
      below++;
    }
    return chain.numberAt(below).isPresent();
  }

  /// Who speaks from a block on, if it is the title of a quoted text.
  ///
  /// @param open who speaks in the quotation before it, if it is in one
  Optional<Voice> speaker(int at, Optional<Voice> open) {
    String text = text(at);
    if (EXPLANATORY_NOTE.matcher(text).matches()) {
      return Optional.of(author);
    }
    if (EXPLANATORY_REPORT.matcher(text).matches()) {
      return Optional.of(Voice.EXPLANATORY_REPORT);
    }
    if (CHAPTER.matcher(text).matches()) {
      return Optional.of(Voice.TREATY);
    }
    boolean explains = open.equals(Optional.of(Voice.EXPLANATORY_REPORT));
    Matcher whole = WHOLE_ARTICLE.matcher(text);
    if (whole.matches()) {
      String provision = look(whole.group(2));
      return explains ? explained(provision) : provision(at, whole.group(1), provision, open);
    }
    if (ARTICLE.matcher(text).matches()) {
      return explains ? explained(below(at)) : provision(at, text, below(at), open);
    }
    if (explains && PART.matcher(text).matches() && firstNumber(below(at)) >= FIRST_EXPLANATION) {
      return open;
    }
    boolean untitled = UNTITLED_ARTICLE.matcher(text).matches() && text.length() <= LONGEST_TITLE;
    return untitled && beginsOperative(below(at)) ? Optional.of(Voice.TREATY) : Optional.empty();
  }

  /// A provision's title in an explanatory report stands over what is said of it, unless the
  /// provision itself begins.
  private static Optional<Voice> explained(String below) {
    int number = firstNumber(below);
    boolean treaty = number == 0 ? OPERATIVE.matcher(below).find() : number < FIRST_EXPLANATION;
    return Optional.of(treaty ? Voice.TREATY : Voice.EXPLANATORY_REPORT);
  }

  /// Where no treaty is named, a monitoring body quotes its own; national law it names.
  private Optional<Voice> provision(int at, String title, String below, Optional<Voice> open) {
    boolean treaty = TREATY.matcher(title).find();
    if (!treaty && (NATIONAL.matcher(title).find() || introducesNationalLaw(at - 1))) {
      return Optional.of(author);
    }
    if (treaty || open.equals(Optional.of(Voice.TREATY)) || TO_PARTIES.matcher(below).find()) {
      return Optional.of(Voice.TREATY);
    }
    int number = firstNumber(below);
    boolean prescribes =
        PRESCRIBES.matcher(below).find() || (number > 0 && number < FIRST_EXPLANATION);
    if (!prescribes) {
      return Optional.empty();
    }
    return Optional.of(author == Voice.COMMITTEE ? Voice.TREATY : author);
  }

  /// `Article 176 of the Criminal Code reads as follows:`
  private boolean introducesNationalLaw(int at) {
    String text = at < 0 ? "" : text(at);
    String end = text.substring(Math.max(0, text.length() - LOOK));
    return end.endsWith(":") && NATIONAL.matcher(end).find() && !TREATY.matcher(end).find();
  }

  private static boolean beginsOperative(String below) {
    Matcher number = NUMBER.matcher(below);
    Matcher operative = OPERATIVE.matcher(below);
    return operative.region(number.lookingAt() ? number.end() : 0, below.length()).lookingAt();
  }

  /// The number of the first numbered paragraph, 0 if there is none.
  private static int firstNumber(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.find()
        ? Integer.parseInt(number.group(1) == null ? number.group(2) : number.group(1))
        : 0;
  }

  /// How the text under a title begins.
  private String below(int at) {
    int below = at + 1;
    while (below <= at + MOST_TITLES
        && (OPENING.matcher(text(below)).matches() || PART.matcher(text(below)).matches())) {
      below++;
    }
    return look(text(below));
  }

  private static String look(String text) {
    Matcher opening = OPENING.matcher(text);
    int from = opening.lookingAt() ? opening.end() : 0;
    return text.substring(from, Math.min(text.length(), from + LOOK));
  }

  private String text(int at) {
    return at < blocks.size() ? blocks.get(at).words().text() : "";
  }
}
