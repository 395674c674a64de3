package org.rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.party.Party;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.Filters;
import org.rapporteur.index.LedgerRequest;
import org.rapporteur.index.Order;
import org.rapporteur.index.QueryTimeoutException;
import org.rapporteur.index.RecommendationRequest;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.SpecimenDocument;
import org.rapporteur.index.query.Vocabulary;

/// A question that takes too long has no answer instead of a part of one.
class TimeLimitTest {
  private static final Instruments INSTRUMENTS = Instruments.bundled();
  private static final Party ARVENIA = INSTRUMENTS.parties().require("XAR");

  @TempDir Path folder;
  private LuceneReader reader;

  @BeforeEach
  void writeAnIndexOfSeveralSegments() throws Exception {
    LuceneCorpus index = LuceneCorpus.open(folder, Vocabulary.of(() -> INSTRUMENTS, "lanzarote"));
    for (int batch = 0; batch < 3; batch++) {
      try (CorpusWriter writer = index.writer()) {
        for (int number = 0; number < 4; number++) {
          SpecimenDocument document = document(batch + "-" + number + ".txt");
          writer.put(document.entry(), document.tagged());
        }
        if (batch > 0) {
          writer.remove(document(batch - 1 + "-0.txt").entry().file());
        }
        writer.commit();
      }
    }
    reader = (LuceneReader) index.reader();
  }

  private static SpecimenDocument document(String name) {
    return SpecimenDocument.of(name, Genre.REPLY, 2017, ARVENIA)
        .paragraph("1", "Prison penalties in Arvenia, see Article 25.")
        .party(ARVENIA, PartyBasis.NAME, "Arvenia")
        .provision("25", ProvisionBasis.CITED, "Article 25")
        .paragraph("2", "Penalties of prison, and other measures.");
  }

  @AfterEach
  void close() throws Exception {
    reader.close();
  }

  /// Something that is asked, and its answer as far as it was handed over.
  private interface Question {
    void ask(CorpusReader reader, List<Object> answer) throws Exception;
  }

  private static Map<String, Question> questions() {
    Map<String, Question> questions = new LinkedHashMap<>();
    for (String query :
        List.of(
            "",
            "prison",
            "pri*",
            "*ris*",
            "prisno~",
            "\"prison pen*\"",
            "NOT prison",
            "prison NEAR/3 penalties",
            "(penal* OR \"other measures\") NEAR/5 prison")) {
      for (Order order : Order.values()) {
        SearchRequest request =
            new SearchRequest(query, Filters.NONE.withParties(Set.of(ARVENIA)), order, 0, 100);
        questions.put(
            query + " by " + order,
            (reader, answer) -> answer.add(reader.search(request, answer::add)));
        questions.put("facets of " + query, (reader, answer) -> answer.add(reader.facets(request)));
      }
    }
    LedgerRequest all = new LedgerRequest(Filters.NONE);
    questions.put("ledger", (reader, answer) -> answer.add(reader.ledger(all, answer::add)));
    questions.put("uncertain", (reader, answer) -> answer.add(reader.uncertain(all, answer::add)));
    questions.put(
        "meetings", (reader, answer) -> answer.add(reader.meetings("lanzarote", Filters.NONE)));
    questions.put(
        "recommendations",
        (reader, answer) ->
            answer.add(reader.recommendations(RecommendationRequest.ALL, answer::add)));
    questions.put("receipt", (reader, answer) -> answer.add(reader.receipt()));
    return questions;
  }

  @Test
  void anAnswerIsWholeOrThereIsNone() {
    questions()
        .forEach((name, question) -> {
          List<Object> whole = new ArrayList<>();
          assertThat(answered(question, reader, whole)).as(name).isTrue();
          assertThat(whole).as(name).isNotEmpty();
          int limit = 0;
          for (boolean answered = false; !answered; limit++) {
            AtomicLong looks = new AtomicLong();
            List<Object> answer = new ArrayList<>();
            CorpusReader limited = reader.within(Duration.ofNanos(limit), looks::getAndIncrement);
            answered = answered(question, limited, answer);
            assertThat(answer)
                .as(name + " within " + limit)
                .isEqualTo(answered ? whole : List.of());
          }
          assertThat(limit).as(name + " looks at the clock while it goes on").isGreaterThan(3);
        });
  }

  private static boolean answered(Question question, CorpusReader reader, List<Object> answer) {
    try {
      question.ask(reader, answer);
      return true;
    } catch (QueryTimeoutException e) {
      return false;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void thePersonIsToldWhatToDo() {
    assertThatExceptionOfType(QueryTimeoutException.class)
        .isThrownBy(
            () -> reader.within(Duration.ZERO).search(SearchRequest.of("*ris* OR *alt*", 10)))
        .withMessageContaining("stopped after 0 seconds")
        .withMessageContaining("narrow it")
        .satisfies(e -> assertThat(e.limit()).isZero());
  }

  @Test
  void takingTheRowsIsNotLimited() throws Exception {
    AtomicLong clock = new AtomicLong();
    List<Object> rows = new ArrayList<>();
    reader
        .within(Duration.ofSeconds(5), clock::get)
        .search(
            SearchRequest.of("prison", 100),
            hit -> {
              rows.add(hit);
              clock.addAndGet(Duration.ofMinutes(1).toNanos());
            });
    assertThat(rows).hasSize(20);
  }

  @Test
  void aLimitedViewIsTheSameViewAndClosesNothing() throws Exception {
    CorpusReader limited = reader.within(Duration.ofMinutes(1));
    limited.close();
    assertThat(limited.commit()).isEqualTo(reader.commit());
    assertThat(limited.catalogue()).isEqualTo(reader.catalogue());
    assertThat(limited.search(SearchRequest.of("prison", 1)).total()).isEqualTo(20);
    assertThat(limited.within(Duration.ZERO).commit()).isEqualTo(reader.commit());
  }
}
