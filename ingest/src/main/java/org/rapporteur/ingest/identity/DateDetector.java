package org.rapporteur.ingest.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Evidence.Basis;

/// Finds the date of a document: what its head or its signature calls its date, the year in its
/// symbol, the year in its file's name, a year in its title, the properties of its file; in this
/// order.
///
/// Documents speak of the future: targets, plans, deadlines. What is later than the file itself, or
/// than today, is not its date.
final class DateDetector {
  private static final String LABEL =
      "(?:last update|updated|date|strasbourg|distr\\.?\\s*:?[^:.,;\\d]{0,20}|mise à jour|dernière mise à jour"
          + "|fecha|actualizado|sent|envoyé|enviado)";
  private static final String ADOPTED =
      "(?:adopted|published|adopté\\p{L}*|publié\\p{L}*|adoptad[oa]|publicad[oa])";
  private static final String JOINED =
      "[^\\d\\p{L}]{0,4}(?: ?(?:on|in|at|le|en|el|by [^.]{0,60}? on|par [^.]{0,60}? le|por [^.]{0,60}? el))?\\s*"
          + "(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche),?\\s+)?";

  /// A place before a date: up to four words, the first with a capital, then a comma or "le".
  private static final String PLACE =
      "(?-i:\\p{Lu})[\\p{L}'’.-]+(?:[ -][\\p{L}'’.-]+){0,3}(?:\\s*,(?:\\s*(?:on|the|le|el|a))?|\\s+le)\\s+";

  private static final String NO_PLACE =
      "(?!(?:form|formulaire|formulario|version|rev|since|until|before|after|by|depuis|avant|après|jusqu|d[’']ici|desde|hasta|antes)\\b)";

  /// Whole lines, or the opening of one that goes on with the language or a reference.
  private static final List<Pattern> ON_THE_HEAD =
      List.of(
          WrittenDate.pattern("\\b" + LABEL + JOINED + "DATE"),
          WrittenDate.pattern("^(?=.{0,200}$).{0,80}?\\b" + ADOPTED + JOINED + "DATE"),
          WrittenDate.pattern("^\\W*DATE\\W*$"));

  private static final List<Pattern> ON_THE_COVER =
      List.of(
          WrittenDate.pattern("^\\W*" + NO_PLACE + PLACE + "DATE(?!.{31})"),
          WrittenDate.pattern("^(?=.{0,150}$).*?(?-i:\\p{Lu})\\p{L}+\\s*,?\\s+le\\s+DATE\\W*$"),
          WrittenDate.pattern(
              "^\\W*DATE\\s+(?=(?:original|english|french|spanish|anglais|français|espagnol|inglés|francés|español)\\b)"));

  private static final List<Pattern> AT_THE_END =
      List.of(
          WrittenDate.pattern("^\\W*" + NO_PLACE + PLACE + "DATE\\W*$"),
          WrittenDate.pattern(
              "^\\W*(?:done|signed|given|fait|signé|hecho|dado|firmado)\\b[^\\d]{0,60}DATE"));

  private static final Pattern SYMBOL_YEAR = Pattern.compile("\\(((?:19|20)\\d{2})\\)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  /// A year that stands for something else than when it was written: a target, a period, a law.
  private static final Pattern OTHER_YEAR =
      Pattern.compile(
          "(?i)(?:\\b(?:targets?|cibles?|objectifs?|horizon|by|until|to|towards?|d[’']ici|hasta|para|metas?|post|since|depuis|desde|convention|protocol|treaty|agreement|act|law|regulation|directive|resolution|decision|loi|traité|accord|règlement|décision|ley|convenio|acuerdo)\\b[\\s(,:-]*(?:of |de |du |in |en |à )?|(?:19|20)\\d{2}\\s?[-–/]\\s?)(?:19|20)\\d{2}"
              + "|(?:19|20)\\d{2}\\s?[-–/]\\s?\\d|(?:19|20)\\d{2}\\s+(?:targets?|convention|protocol|treaty|agreement|act|law|agenda)\\b");

  /// A year in one of the first blocks is that of the title.
  private static final int TITLE_BLOCKS = 6;

  /// A place and a date stand on the first page.
  private static final int COVER_BLOCKS = 16;

  private final Clock clock;

  DateDetector(Clock clock) {
    this.clock = clock;
  }

  @Nullable Detected<DocumentDate> detect(Face face, String symbol) {
    FileDates file = new FileDates(face, LocalDate.now(clock));
    return written(face.head(), ON_THE_HEAD, file)
        .or(() -> written(face.cover(COVER_BLOCKS), ON_THE_COVER, file))
        .or(() -> written(face.end(), AT_THE_END, file))
        .or(() -> inSymbol(symbol))
        .or(() -> year(YEAR, face.fileName(), Basis.FILE_NAME, file))
        .or(() -> inTitle(face, file))
        .or(file::created)
        .orElse(null);
  }

  /// Whether a file's name has a year.
  boolean mayTell(String fileName) {
    return YEAR.matcher(fileName).find();
  }

  private static Optional<Detected<DocumentDate>> written(
      List<String> texts, List<Pattern> patterns, FileDates file) {
    for (String text : texts) {
      for (Pattern pattern : patterns) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
          Optional<DocumentDate> date = WrittenDate.read(m).filter(file::allows);
          if (date.isPresent()) {
            return Optional.of(file.refined(date.get(), m.group().strip()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// A symbol is given by the body that receives a document: it says no other year than its own.
  private static Optional<Detected<DocumentDate>> inSymbol(String symbol) {
    Matcher m = SYMBOL_YEAR.matcher(symbol);
    return m.find()
        ? Optional.of(Detected.of(DocumentDate.of(number(m)), Basis.TEXT, symbol))
        : Optional.empty();
  }

  private static Optional<Detected<DocumentDate>> inTitle(Face face, FileDates file) {
    return face.cover(TITLE_BLOCKS).stream()
        .filter(text -> text.length() < 200 && !OTHER_YEAR.matcher(text).find())
        .flatMap(text -> year(YEAR, text, Basis.TEXT, file).stream())
        .findFirst();
  }

  private static Optional<Detected<DocumentDate>> year(
      Pattern pattern, String text, Basis basis, FileDates file) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    return Optional.of(DocumentDate.of(number(m)))
        .filter(file::allows)
        .map(year -> Detected.of(year, basis, text));
  }

  private static int number(Matcher m) {
    return Integer.parseInt(m.group(1));
  }
}
