package org.rapporteur.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.mention.TaggedDocument;

/// Text that nobody writes: it costs neither a crash nor more time than its length.
class HostileTextTest {
  private static final List<String> PIECES =
      List.of(
          "Article ",
          "Articles ",
          "art. ",
          "25",
          "(1)",
          "(a-c)",
          "(",
          ")",
          "§",
          "§§ ",
          ", ",
          " and ",
          " to ",
          " à ",
          "-",
          "–",
          "/",
          ".",
          "paragraph ",
          "paragraphs ",
          "alinéa ",
          "second indent",
          "indent ",
          "n. ",
          "bis",
          "-A",
          "1",
          "999999999999",
          "a",
          "of the Convention",
          " of the Polish Criminal Code",
          "l’article ",
          "Recommendation ",
          "III-3",
          "IX",
          "all parties ",
          "except ",
          "Monaco",
          "GUINEA",
          "Guinea-Bissau",
          "’",
          "“",
          "\n",
          "\u00A0",
          "\uD83D\uDE00",
          "\uD83D",
          "é",
          "Law No. 1/2",
          " Committee ",
          "invites ",
          "that article",
          "(hereinafter “the Convention”)",
          "Code ",
          "thereof",
          "\u0000",
          "İ",
          "ß",
          "CÔTE D’IVOIRE",
          "Act ",
          "Act 2003",
          " of ",
          "of",
          "the ",
          "The 1992 Fund Convention",
          "Statute",
          "(Minimum Standards) ",
          "Council of Europe ",
          " de la ",
          "du même Code",
          "cet article",
          "the same paragraph",
          "that Convention",
          "Protocol No. 7 to ",
          "Annex III, ",
          " on the protection of ",
          "« Sur l’enfance »",
          "(Act No. 300/2005 Coll.)",
          "as amended by ",
          "s. 3",
          "ss. ",
          "§ 66 StPO",
          "lit. ",
          "al. 1 et 2",
          "XIV",
          "L. 222-33",
          "108/a",
          ":",
          "; ",
          "its ",
          "Criminal Law ",
          "Member States");

  @Test
  void random_text_never_breaks_it() {
    Random random = new Random(20_241_122);
    for (int round = 0; round < 600; round++) {
      List<Genre> genres = List.of(Genre.values());
      DocumentBuilder builder = DocumentBuilder.of(genres.get(random.nextInt(genres.size())));
      for (int passage = 0; passage < 4; passage++) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(60); i > 0; i--) {
          text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        if (random.nextBoolean()) {
          builder.state(text.toString());
        } else {
          builder.committee(text.toString());
        }
      }
      Document document = builder.build();
      TaggedDocument tagged = Tables.TAGGER.tag(document);
      tagged
          .passages()
          .forEach(passage ->
              passage
                  .mentions()
                  .forEach(m -> assertThat(m.span().in(document.text())).isEqualTo(m.surface())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "Article ",
        "Article 1 (",
        "Article 1(a)",
        "paragraph 1 of ",
        "and ",
        "§",
        "1, ",
        "A ",
        "second ",
        "Convention ",
        "Code of ",
        "all parties ",
        "Guinea ",
        "Recommendation II-1, ",
        "a.",
        "-",
        " ",
        "’",
        "Article 1 to ",
        "the Committee invites ",
        "1(1)",
        "Polish Law ",
        "Act of and ",
        "Law on the protection of ",
        "§ 1 of the Code ",
        "(Act ",
        "that article ",
        "paragraph 1, 2 and ",
        "the 1992 Convention ",
        "Article 1 of Annex 1 ",
        "Protocol No. 1 to the Convention ",
        "the Convention (“the Convention”) ",
        "l’"
      })
  void a_hundred_thousand_of_anything_take_a_moment(String piece) {
    Document document =
        DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT).committee(piece.repeat(100_000)).build();
    assertTimeout(Duration.ofMinutes(1), () -> Tables.TAGGER.tag(document));
  }

  @Test
  void a_list_of_articles_a_megabyte_long_is_read_to_its_end() {
    StringBuilder text = new StringBuilder("Articles 1");
    int members = 1;
    for (int n = 2; text.length() < 1_000_000; n = n % 1_800 + 1) {
      text.append(n == 1 ? " and 1" : ", " + n);
      members++;
    }
    Document document =
        DocumentBuilder.of(Genre.IMPLEMENTATION_REPORT).committee(text.toString()).build();
    TaggedDocument tagged = assertTimeout(Duration.ofMinutes(1), () -> Tables.TAGGER.tag(document));
    assertThat(tagged.passages().getFirst().mentions()).hasSize(members);
  }
}
