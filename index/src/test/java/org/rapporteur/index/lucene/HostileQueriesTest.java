package org.rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.text.Span;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.Hit;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.SpecimenDocument;
import org.rapporteur.index.query.RandomQueries;
import org.rapporteur.index.query.Vocabulary;

/// Queries that are wrong, huge or mean, on an index with many different words.
class HostileQueriesTest {
  private static final int WORDS = 30_000;

  @TempDir private static Path folder;
  private static CorpusReader reader;

  @BeforeAll
  static void writeAnIndex() throws Exception {
    Instruments instruments = Instruments.bundled();
    LuceneCorpus index = LuceneCorpus.open(folder, Vocabulary.of(() -> instruments, "lanzarote"));
    SpecimenDocument document = SpecimenDocument.of("many-words.txt", Genre.OTHER, 2017);
    Random random = new Random(7);
    for (int i = 0; i < WORDS / 100; i++) {
      document.text(
          IntStream.range(0, 100)
              .mapToObj(n -> "zz" + Integer.toString(random.nextInt(1 << 30), 36))
              .collect(Collectors.joining(" ")));
    }
    document.text("Prison, penalties: self-generated “ﬁne” 25(1)(e) — l’élève e\u0301tat 和平.");
    try (CorpusWriter writer = index.writer()) {
      writer.put(document.entry(), document.tagged());
      writer.commit();
    }
    reader = index.reader();
  }

  @AfterAll
  static void close() throws Exception {
    reader.close();
  }

  @Test
  void anyStringIsSearchedOrRefused() throws Exception {
    Random random = new Random(20240507);
    for (int i = 0; i < 5_000; i++) {
      String query = RandomQueries.next(random);
      try {
        for (Hit hit : reader.search(SearchRequest.of(query, 3)).hits()) {
          assertApart(hit.highlights(), hit.text());
        }
      } catch (QuerySyntaxException e) {
        assertThat(e.position()).as(query).isBetween(0, query.length());
      }
    }
  }

  private static void assertApart(List<Span> highlights, String text) {
    int end = -1;
    for (Span span : highlights) {
      assertThat(span.start()).isGreaterThan(end);
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Test
  void broadAndComplexQueriesEndSoon() {
    String alternatives =
        IntStream.range(0, 60)
            .mapToObj(n -> "\"w" + n + " x" + n + "\" OR y" + n)
            .collect(Collectors.joining(" OR "));
    List<String> queries =
        List.of(
            "*a1b* *2c3*",
            "zz* OR zz1* OR zz2b* OR *zz3c*",
            "a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?p*",
            "abc*?????????????????????????x",
            "a1*b2*c3*d4*e5*f6*g7*h8*i9*j10*k11*l12*m13*n14*o15*p16*q17*r18*s19*t20*",
            "prison~2 penaltis~2 generatd~2",
            "(" + alternatives + ") NEAR/3 (prison OR penalties)",
            "prison NEAR/9 penalties NEAR/9 generated NEAR/9 fine NEAR/9 25",
            "a ".repeat(299) + "a",
            "\"" + "a ".repeat(299) + "a\"",
            "a OR ".repeat(299) + "a",
            "a-".repeat(20_000) + "a",
            "self-generated ".repeat(300),
            "self-generated NEAR/5 zzabcd ".repeat(100));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (String query : queries) {
            try {
              reader.search(SearchRequest.of(query, 10));
            } catch (QuerySyntaxException e) {
              assertThat(e).as(query).hasMessageStartingWith("position ");
            }
          }
        });
  }

  @Test
  void aPatternThatStandsForTooManyWordsIsRefusedInPhrasesOnly() throws Exception {
    assertThat(reader.search(SearchRequest.of("zz*", 1)).total()).isEqualTo(WORDS / 100);
    for (String query :
        List.of("prison NEAR/3 zz*", "\"prison zz*\"", "zzabcd~ NEAR/3 \"zz* a\"")) {
      assertThatThrownBy(() -> reader.search(SearchRequest.of(query, 1)))
          .isInstanceOf(QuerySyntaxException.class)
          .hasMessageContaining("'zz*' stands for more than 1000 words");
    }
    assertThat(reader.search(SearchRequest.of("\"prison penal*\"", 1)).total()).isEqualTo(1);
  }
}
