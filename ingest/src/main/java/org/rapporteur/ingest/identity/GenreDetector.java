package org.rapporteur.ingest.identity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Evidence.Basis;
import org.rapporteur.core.document.Genre;
import org.rapporteur.ingest.block.Block;

/// Tells the genre by what stands on the cover, else by how the text is built.
final class GenreDetector {
  /// Words that tell a genre when they stand on the cover, the more telling first.
  private record Sign(Genre genre, Pattern words) {}

  private static final int COVER = 12;

  private static final List<Sign> SIGNS =
      List.of(
          sign(
              Genre.FACTSHEET,
              "^(?:country )?fact\\s?-?sheet|^fiche (?:d['’]information|pays|synthétique)"),
          sign(
              Genre.REPLY,
              "repl(?:y|ies) (?:of [^.]{2,60} )?to the [^.]{0,60}questionnaire|^repl(?:y|ies)\\b.{0,80}questionnaire"
                  + "|réponses? (?:[^.]{2,60} )?au [^.]{0,40}questionnaire"),
          sign(
              Genre.ALLIANCE_FORM,
              "global alliance against child sexual abuse online|^policy target no"),
          sign(
              Genre.IMPLEMENTATION_REPORT,
              "^[^.]{0,80}implementation report|^rapport (?:de mise en œuvre|de suivi)"),
          sign(Genre.QUESTIONNAIRE, "^[^.]{0,60}questionnaire\\b[^.]{0,60}$"));

  private static final Pattern RECOMMENDATION =
      Pattern.compile(
          "(?:Recomm[ea]ndations?|RECOMM[EA]NDATIONS?)\\s+[IVXLC]{1,7}\\s?[-–‑]\\s?\\d+");
  private static final Pattern ARTICLE = Pattern.compile("(?i)Article\\s+\\d{1,3}\\b.{0,120}");
  private static final Pattern TREATY =
      Pattern.compile(
          "(?i)[^.]{0,120}\\b(?:convention|protocol|treaty|charter|covenant|protocole|traité|charte|pacte)\\b[^.]{0,200}");

  /// So many headings of a kind show how a document is built.
  private static final int ENOUGH = 3;

  private GenreDetector() {}

  private static Sign sign(Genre genre, String words) {
    return new Sign(genre, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  static Detected<Genre> detect(Face face, List<Block> blocks) {
    List<String> cover = face.cover(COVER);
    for (Sign sign : SIGNS) {
      for (String text : cover) {
        Matcher m = sign.words.matcher(text);
        if (m.find()) {
          return Detected.of(sign.genre, Basis.TEXT, m.group());
        }
      }
    }
    if (count(blocks, RECOMMENDATION) >= ENOUGH) {
      return Detected.of(
          Genre.IMPLEMENTATION_REPORT, Basis.INFERRED, "recommendations under codes");
    }
    boolean treatyTitle =
        !cover.isEmpty()
            && TREATY.matcher(cover.getFirst()).matches()
            && cover.getFirst().length() < 300;
    if (treatyTitle && count(blocks, ARTICLE) >= ENOUGH) {
      return Detected.of(Genre.TREATY, Basis.TEXT, cover.getFirst());
    }
    return Detected.of(Genre.OTHER, Basis.INFERRED, "no sign of a known genre");
  }

  private static long count(List<Block> blocks, Pattern pattern) {
    return blocks.stream().filter(block -> pattern.matcher(block.words().text()).matches()).count();
  }
}
