package org.rapporteur.index.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.party.PartyName;
import org.rapporteur.index.QuerySyntaxException;

class QueryParserTest {
  private static final Instruments INSTRUMENTS = Instruments.bundled();
  private static final Vocabulary VOCABULARY = Vocabulary.of(() -> INSTRUMENTS, "lanzarote");
  private static final QueryParser PARSER = new QueryParser(VOCABULARY);

  static Stream<Arguments> table(String file) throws IOException {
    try (InputStream in = QueryParserTest.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split("\t", 2)));
    }
  }

  static Stream<Arguments> queries() throws IOException {
    return table("queries.tsv");
  }

  static Stream<Arguments> errors() throws IOException {
    return table("errors.tsv");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aQueryIsUnderstood(String query, String meaning) throws QuerySyntaxException {
    assertThat(PARSER.parse(query)).hasToString(meaning);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void whatWasUnderstoodCanBeWrittenAgain(String query, String meaning)
      throws QuerySyntaxException {
    assertThat(PARSER.parse(meaning)).hasToString(meaning);
  }

  @ParameterizedTest
  @MethodSource("errors")
  void aBrokenQuerySaysWhereAndWhatToDo(String query, String message) {
    assertThatThrownBy(() -> PARSER.parse(query))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage(message);
  }

  @Test
  void aBlankQueryFindsEverything() throws QuerySyntaxException {
    assertThat(PARSER.parse(" \u00a0\t")).isEqualTo(new QueryNode.Everything());
  }

  @Test
  void aNameThatSeveralPartiesShareIsNotGuessed() {
    SortedSet<Party> both =
        new TreeSet<>(
            List.of(INSTRUMENTS.parties().require("XDO"), INSTRUMENTS.parties().require("XDV")));
    Vocabulary sharing = new SharedName(VOCABULARY, "the isles", both);
    assertThatThrownBy(() -> new QueryParser(sharing).parse("party:\"the isles\""))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageStartingWith("position 6: 'the isles' may be ")
        .hasMessageContainingAll("Dorvia (XDO) or", "Dorvia-Vesta (XDV); write the three letters");
  }

  /// A vocabulary in which two parties have the same name.
  private record SharedName(Vocabulary others, String name, SortedSet<Party> both)
      implements Vocabulary {
    @Override
    public SortedSet<Party> parties(String words) {
      return words.equals(name) ? both : others.parties(words);
    }

    @Override
    public Collection<PartyName> partyNames() {
      return others.partyNames();
    }

    @Override
    public String defaultInstrument() {
      return others.defaultInstrument();
    }

    @Override
    public boolean isInstrument(String id) {
      return others.isInstrument(id);
    }

    @Override
    public boolean hasArticle(String instrument, Provision article) {
      return others.hasArticle(instrument, article);
    }

    @Override
    public Optional<Urgency> urgency(String verb) {
      return others.urgency(verb);
    }

    @Override
    public List<String> urgencyNames() {
      return others.urgencyNames();
    }

    @Override
    public List<String> instrumentIds() {
      return others.instrumentIds();
    }
  }

  @Test
  void hugeQueriesAreRefusedAtOnce() {
    List<String> huge =
        List.of(
            "word ".repeat(10_000),
            "word OR ".repeat(10_000) + "word",
            "(".repeat(100_000),
            "(".repeat(100_000) + "word" + ")".repeat(100_000),
            "NOT ".repeat(100_000) + "word",
            "\"" + "word ".repeat(10_000) + "\"",
            "word NEAR/1 ".repeat(10_000) + "word",
            "(a1 OR b2 OR c3 OR d4 OR e5 OR f6) NEAR/1 ".repeat(4)
                + "(a1 OR b2 OR c3 OR d4 OR e5 OR f6)");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () -> {
          for (String query : huge) {
            assertThatThrownBy(() -> PARSER.parse(query)).isInstanceOf(QuerySyntaxException.class);
          }
        });
  }

  @Test
  void anyStringIsUnderstoodOrRefusedWithAPositionInIt() {
    Random random = new Random(20240506);
    for (int i = 0; i < 20_000; i++) {
      String query = RandomQueries.next(random);
      try {
        String meaning = PARSER.parse(query).toString();
        assertThat(PARSER.parse(meaning)).as(query).hasToString(meaning);
      } catch (QuerySyntaxException e) {
        assertThat(e.position()).as(query).isBetween(0, query.length());
      }
    }
  }
}
