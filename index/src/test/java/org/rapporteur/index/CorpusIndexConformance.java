package org.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.core.mention.PartyBasis.DEMONYM;
import static org.rapporteur.core.mention.PartyBasis.FOOTNOTE;
import static org.rapporteur.core.mention.PartyBasis.LIST;
import static org.rapporteur.core.mention.PartyBasis.NAME;
import static org.rapporteur.core.mention.ProvisionBasis.CITED;
import static org.rapporteur.core.mention.ProvisionBasis.EXPANDED;
import static org.rapporteur.core.mention.ProvisionBasis.HEADING;
import static org.rapporteur.core.mention.ProvisionBasis.INHERITED;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Pages;
import org.rapporteur.core.document.Placement;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Recommendation.AddresseeKind;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.query.Vocabulary;

/// What every engine does with a batch, a search and a listing. A test of an engine extends this
/// class and says how to open one.
public abstract class CorpusIndexConformance {
  protected static final Instruments INSTRUMENTS = Instruments.bundled();
  protected static final Vocabulary VOCABULARY = Vocabulary.of(() -> INSTRUMENTS, "lanzarote");

  private static final Party ARVENIA = INSTRUMENTS.parties().require("XAR");
  private static final Party CORVANIA = INSTRUMENTS.parties().require("XCV");
  private static final Party DORVIA = INSTRUMENTS.parties().require("XDO");
  private static final Urgency REQUIRE = new Urgency("require", 3);
  private static final Urgency INVITE = new Urgency("invite", 1);
  private static final InstrumentRef CODE =
      new InstrumentRef("XCV: Criminal Code", "Criminal Code", CORVANIA);

  /// The names that queries of tests may use.
  public static Vocabulary vocabulary() {
    return VOCABULARY;
  }

  @TempDir protected Path folder;

  /// The engine's index in a folder.
  protected abstract CorpusIndex open(Path directory);

  private CorpusIndex index() {
    return open(folder.resolve("index"));
  }

  private static SpecimenDocument report() {
    return SpecimenDocument.of("report.pdf", Genre.IMPLEMENTATION_REPORT, 2022)
        .heading("Sanctions")
        .paragraph("1", "Arvenia punishes what Article 25(1)(e) describes; see Articles 18 to 23.")
        .party(ARVENIA, NAME, "Arvenia")
        .provision("25(1)(e)", CITED, "Article 25(1)(e)")
        .provision("18", CITED, "Articles 18 to 23")
        .provision("20", EXPANDED, "Articles 18 to 23")
        .paragraph("2", "Several Parties share self-generated sexual material with one another.")
        .party(CORVANIA, FOOTNOTE, "")
        .party(DORVIA, LIST, "Several Parties")
        .provision("25", HEADING, "")
        .footnote("2", "1", "Namely Corvania. The Corvanian Code says so in Article 25.")
        .party(CORVANIA, NAME, "Corvania")
        .party(CORVANIA, DEMONYM, "Corvanian")
        .provision(CODE, "25", CITED, "Article 25")
        .paragraph("3", "Paragraph 1 e of it, or Article 9 of some text.")
        .provision("25(1)(e)", INHERITED, "Paragraph 1 e")
        .provision(
            new Resolution.Ambiguous<>(List.of(SpecimenDocument.LANZAROTE, CODE)),
            "9",
            CITED,
            "Article 9")
        .provision(new Resolution.Unresolved<>("nothing is called so"), "9", CITED, "some text")
        .recommendation(
            "II-2",
            INVITE,
            AddresseeKind.ALL,
            List.of(),
            List.of(CORVANIA),
            "invites all Parties to share what they know")
        .recommendation(
            "II-1",
            REQUIRE,
            AddresseeKind.NAMED,
            List.of(ARVENIA),
            List.of(),
            "requires Arvenia to raise its penalties")
        .party(ARVENIA, NAME, "Arvenia")
        .recommendation(
            "I-1",
            REQUIRE,
            AddresseeKind.CONDITIONAL,
            List.of(),
            List.of(),
            "requires Parties that have not yet done so to publish their law")
        .recommendation(
            "I-2",
            REQUIRE,
            AddresseeKind.CONDITIONAL,
            List.of(DORVIA),
            List.of(),
            "requires Parties that have not yet done so to name a body");
  }

  private static SpecimenDocument reply() {
    return SpecimenDocument.of("replies/arvenia.docx", Genre.REPLY, 2017, ARVENIA)
        .question("9.1.a", "What are the penalties, and is prison among them?")
        .answer("9.1.a", "Prison is among the penalties. L’élève est protégé par l'article 3.")
        .answer("10", "See recommendation II-1.")
        .refersTo("II-1", "II-1");
  }

  private static SpecimenDocument french() {
    return SpecimenDocument.of("replies/corvania.docx", Genre.REPLY, 2019, CORVANIA)
        .answer("9", "Les peines d'emprisonnement s'appliquent aux mineurs protégés.")
        .language("fr");
  }

  private static CatalogueEntry failure(String name) {
    return new CatalogueEntry(
        SpecimenDocument.file(name),
        List.of(SpecimenDocument.location(name, 0)),
        "",
        null,
        SpecimenDocument.TREATMENT,
        0,
        new CatalogueEntry.Unreadable(Failure.Reason.ENCRYPTED, "asks for a password"));
  }

  private void write(SpecimenDocument... documents) throws IOException {
    try (CorpusWriter writer = index().writer()) {
      for (SpecimenDocument document : documents) {
        writer.put(document.entry(), document.tagged());
      }
      writer.commit();
    }
  }

  private List<String> search(String query) throws Exception {
    return search(SearchRequest.of(query, 100));
  }

  private List<String> search(SearchRequest request) throws Exception {
    try (CorpusReader reader = index().reader()) {
      SearchResult result = reader.search(request);
      assertThat(result.total()).isEqualTo(result.hits().size());
      return result.hits().stream().map(hit -> hit.citation().text()).toList();
    }
  }

  private List<LedgerRow> ledger(Filters filters) throws IOException {
    try (CorpusReader reader = index().reader()) {
      List<LedgerRow> rows = new ArrayList<>();
      Receipt receipt = reader.ledger(new LedgerRequest(filters), rows::add);
      assertThat(receipt.rows()).isEqualTo(rows.size());
      return rows;
    }
  }

  private static InstrumentProvision article(String provision) {
    return new InstrumentProvision("lanzarote", Provision.parse(provision));
  }

  @Test
  void whatWasCommittedIsInTheCatalogueSortedByName() throws Exception {
    try (CorpusWriter writer = index().writer()) {
      writer.put(report().entry(), report().tagged());
      writer.putFailure(failure("locked.pdf"));
      writer.put(reply().entry(), reply().tagged());
      writer.commit();
    }
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.catalogue())
          .containsExactly(failure("locked.pdf"), reply().entry(), report().entry());
    }
  }

  @Test
  void withoutCommitNothingChanges() throws Exception {
    write(report());
    try (CorpusWriter writer = index().writer()) {
      writer.remove(report().entry().file());
      writer.put(reply().entry(), reply().tagged());
    }
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.catalogue()).containsExactly(report().entry());
    }
  }

  @Test
  void aReaderKeepsItsViewWhileABatchIsWritten() throws Exception {
    write(report());
    try (CorpusReader before = index().reader()) {
      write(reply());
      assertThat(before.catalogue()).containsExactly(report().entry());
    }
    try (CorpusReader after = index().reader()) {
      assertThat(after.catalogue()).hasSize(2);
    }
  }

  @Test
  void aViewIsCurrentUntilSomethingIsCommittedOrRebuilt() throws Exception {
    write(report());
    try (CorpusReader first = index().reader()) {
      assertThat(first.isCurrent()).isTrue();
      write(reply());
      assertThat(first.isCurrent()).isFalse();
    }
    try (CorpusReader second = index().reader()) {
      try (CorpusWriter writer = index().rebuilder()) {
        writer.put(reply().entry(), reply().tagged());
        assertThat(second.isCurrent()).isTrue();
        writer.commit();
      }
      assertThat(second.isCurrent()).isFalse();
    }
  }

  @Test
  void puttingAPathAgainReplacesWhatItHad() throws Exception {
    write(report(), reply());
    SpecimenDocument shorter =
        SpecimenDocument.of("report.pdf", Genre.OTHER, 2023).text("Nothing but a zebra.");
    write(shorter);
    assertThat(search("punishes")).isEmpty();
    assertThat(search("zebra")).hasSize(1);
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.receipt().passages()).isEqualTo(1 + reply().tagged().passages().size());
    }
  }

  @Test
  void aPathMayFailAfterItWasReadAndBeReadAgain() throws Exception {
    write(report());
    try (CorpusWriter writer = index().writer()) {
      writer.putFailure(failure("report.pdf"));
      writer.commit();
    }
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.catalogue()).containsExactly(failure("report.pdf"));
      assertThat(reader.receipt().passages()).isZero();
    }
    write(report());
    assertThat(search("punishes")).hasSize(1);
  }

  @Test
  void aRemovedPathLeavesNothing() throws Exception {
    write(report(), reply());
    try (CorpusWriter writer = index().writer()) {
      writer.remove(report().entry().file());
      writer.remove("0123456789abcdef");
      writer.commit();
    }
    assertThat(search("punishes")).isEmpty();
    assertThat(ledger(Filters.NONE.withParties(Set.of(CORVANIA)))).isEmpty();
  }

  @Test
  void aRebuildReplacesEverythingAtItsCommitOnly() throws Exception {
    write(report());
    try (CorpusWriter writer = index().rebuilder()) {
      writer.put(reply().entry(), reply().tagged());
    }
    assertThat(search("punishes")).hasSize(1);
    try (CorpusWriter writer = index().rebuilder()) {
      writer.put(reply().entry(), reply().tagged());
      writer.commit();
    }
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.catalogue()).containsExactly(reply().entry());
    }
  }

  @Test
  void severalThreadsMayPutAtOnce() throws Exception {
    int files = 60;
    try (CorpusWriter writer = index().writer();
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> puts = new ArrayList<>();
      for (int i = 0; i < files; i++) {
        SpecimenDocument document =
            SpecimenDocument.of("%03d.txt".formatted(i), Genre.OTHER, 2020)
                .paragraph("1", "Arvenia, number " + i)
                .party(ARVENIA, NAME, "Arvenia")
                .paragraph("2", "Corvania, number " + i)
                .party(CORVANIA, NAME, "Corvania");
        puts.add(
            threads.submit(() -> {
              writer.put(document.entry(), document.tagged());
              return null;
            }));
      }
      for (Future<?> put : puts) {
        put.get();
      }
      writer.commit();
    }
    List<LedgerRow> rows = ledger(Filters.NONE.withParties(Set.of(ARVENIA, CORVANIA)));
    assertThat(rows).hasSize(2 * files);
    assertThat(rows).extracting(LedgerRow::document).isSorted();
    assertThat(rows.subList(0, 2)).extracting(LedgerRow::party).containsExactly(ARVENIA, CORVANIA);
  }

  @Test
  void anEntryMustBelongToItsDocument() throws Exception {
    try (CorpusWriter writer = index().writer()) {
      assertThatThrownBy(() -> writer.put(reply().entry(), report().tagged()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("replies/arvenia.docx")
          .hasMessageContaining("report.pdf");
      assertThatThrownBy(() -> writer.putFailure(reply().entry()))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> writer.put(failure("report.pdf"), report().tagged()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aFolderWithoutIndexIsSaidToHaveNone() {
    assertThatThrownBy(() -> index().reader())
        .isInstanceOfSatisfying(
            IndexException.class,
            e -> assertThat(e.problem()).isEqualTo(IndexException.Problem.MISSING))
        .hasMessage(
            "no index at " + folder.resolve("index") + "; make one with ./rapporteur index PATH");
  }

  @Test
  void aSecondWriterIsToldToWait() throws Exception {
    try (CorpusWriter first = index().writer()) {
      first.remove("0123456789abcdef");
      assertThatThrownBy(() -> index().writer())
          .isInstanceOfSatisfying(
              IndexException.class,
              e -> assertThat(e.problem()).isEqualTo(IndexException.Problem.LOCKED))
          .hasMessageContaining(folder.resolve("index").toString())
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("wait");
    }
  }

  @Test
  void anArticleIsFoundByWhatLiesInIt() throws Exception {
    write(report());
    assertThat(search("article:25")).containsExactlyInAnyOrder(cite("§ 1"), cite("§ 3"));
    assertThat(search("article:25(1)(e)")).containsExactlyInAnyOrder(cite("§ 1"), cite("§ 3"));
    assertThat(search("article:25(2)")).isEmpty();
    assertThat(search("article:20")).containsExactly(cite("§ 1"));
    assertThat(search("article:\"XCV: Criminal Code/25\"")).containsExactly(cite("§ 2, fn. 1"));
    assertThat(search("article:9")).as("an ambiguous mention is not found").isEmpty();
  }

  @Test
  void aPartyIsFoundByNameDemonymFootnoteAndAuthorButNotByList() throws Exception {
    write(report(), reply(), french());
    List<String> corvania = search("party:Corvania");
    assertThat(corvania)
        .containsExactlyInAnyOrder(
            cite("§ 2"), cite("§ 2, fn. 1"), replied(CORVANIA, "2019, Q 9, p. 14"));
    assertThat(search("party:xcv")).containsExactlyInAnyOrderElementsOf(corvania);
    assertThat(search("party:Corvanie")).containsExactlyInAnyOrderElementsOf(corvania);
    assertThat(search("party:Dorvia")).isEmpty();
    Filters dorvia = Filters.NONE.withParties(Set.of(DORVIA));
    assertThat(search(new SearchRequest("", dorvia, 10))).isEmpty();
  }

  private static String cite(String pinpoint) {
    return "T-ES(2022)99, " + pinpoint;
  }

  private static String replied(Party party, String yearAndPinpoint) {
    return party.name(Language.ENGLISH) + ", reply " + yearAndPinpoint;
  }

  @Test
  void questionnaireTextIsFoundOnlyWhenAskedFor() throws Exception {
    write(reply());
    String answer = replied(ARVENIA, "2017, Q 9.1.a, p. 14");
    String question = replied(ARVENIA, "2017, Q 9.1.a");
    assertThat(search("prison penalties")).containsExactly(answer);
    assertThat(search("prison voice:questionnaire")).containsExactly(question);
    Filters asked = Filters.NONE.withVoices(Set.of(Voice.QUESTIONNAIRE));
    assertThat(search(new SearchRequest("prison", asked, 10))).containsExactly(question);
    assertThat(search("prison NOT voice:questionnaire")).containsExactly(answer);
  }

  @Test
  void aQuestionContainsItsParts() throws Exception {
    write(reply());
    assertThat(search("question:9 prison")).hasSize(1);
    assertThat(search("question:9.1 prison")).hasSize(1);
    assertThat(search("question:9.2 prison")).isEmpty();
    Filters nine = Filters.NONE.withQuestions(Set.of(Question.of(9)));
    assertThat(search(new SearchRequest("prison", nine, 10))).hasSize(1);
  }

  @Test
  void hitsComeByDateOrPartyAndInTextOrderWithinADocument() throws Exception {
    write(report(), reply(), french());
    List<String> newest = ordered(Order.NEWEST, 0, 100);
    assertThat(newest.getFirst()).startsWith("T-ES(2022)99");
    assertThat(newest.getLast()).startsWith(replied(ARVENIA, "2017"));
    assertThat(newest).contains(cite("§ 1"), cite("§ 2"));
    assertThat(newest.indexOf(cite("§ 1"))).isLessThan(newest.indexOf(cite("§ 2")));

    List<String> party = ordered(Order.PARTY, 0, 100);
    assertThat(party.getFirst()).startsWith(replied(ARVENIA, "2017"));
    assertThat(party.getLast()).startsWith("T-ES(2022)99");
    assertThat(party).containsExactlyInAnyOrderElementsOf(newest);
  }

  @Test
  void pagesOfHitsTogetherAreAllHits() throws Exception {
    write(report(), reply(), french());
    for (Order order : Order.values()) {
      List<String> whole = ordered(order, 0, Integer.MAX_VALUE);
      List<String> paged = new ArrayList<>();
      for (int from = 0; from < whole.size() + 3; from += 3) {
        paged.addAll(ordered(order, from, 3));
      }
      assertThat(paged).as(order.toString()).isEqualTo(whole);
    }
  }

  @Test
  void everyOrderHasTheSameHits() throws Exception {
    write(report(), reply(), french());
    try (CorpusReader reader = index().reader()) {
      for (String query :
          List.of(
              "material NEAR/5 sexual",
              "\"of the\"",
              "\"of the\" OR prison",
              "(material NEAR/9 sexual) \"one another\" NOT zebra",
              "(material NEAR/9 sexual) OR NOT prison",
              "NOT (material NEAR/9 sexual)",
              "sexual NOT (material NEAR/9 sexual)",
              "(sexual OR pris*) NEAR/30 (\"of the\" OR material NEAR/3 sexual)",
              "party:Arvenia (the NEAR/4 of)")) {
        List<Set<String>> found = new ArrayList<>();
        for (Order order : Order.values()) {
          SearchRequest request = new SearchRequest(query, Filters.NONE, order, 0, 100);
          SearchResult result = reader.search(request);
          assertThat(result.hits()).as(query).hasSize((int) result.total());
          found.add(result.hits().stream().map(Hit::passageId).collect(Collectors.toSet()));
        }
        assertThat(new HashSet<>(found)).as(query).hasSize(1);
      }
    }
  }

  private List<String> ordered(Order order, int from, int limit) throws Exception {
    try (CorpusReader reader = index().reader()) {
      SearchRequest request = new SearchRequest("", Filters.NONE, order, from, limit);
      return reader.search(request).hits().stream().map(hit -> hit.citation().text()).toList();
    }
  }

  @Test
  void aHitSaysWhatItMentions() throws Exception {
    write(report());
    try (CorpusReader reader = index().reader()) {
      Hit hit = reader.search(SearchRequest.of("punishes", 1)).hits().getFirst();
      assertThat(hit.mentions()).hasSize(4).first().isInstanceOf(PartyMention.class);
    }
  }

  @Test
  void facetsCountTheHitsThatEachValueWouldLeave() throws Exception {
    write(report(), reply(), french());
    try (CorpusReader reader = index().reader()) {
      for (String query : List.of("", "prison", "party:Corvania OR article:25")) {
        Facets facets = reader.facets(SearchRequest.of(query, 0));
        for (Facets.Count<Party> count : facets.parties()) {
          assertThat(total(reader, query, Filters.NONE.withParties(Set.of(count.value()))))
              .isEqualTo(count.passages());
        }
        for (Facets.Count<InstrumentProvision> count : facets.provisions()) {
          assertThat(total(reader, query, Filters.NONE.withProvisions(Set.of(count.value()))))
              .isEqualTo(count.passages());
        }
        for (Facets.Count<Genre> count : facets.genres()) {
          assertThat(total(reader, query, Filters.NONE.withGenres(Set.of(count.value()))))
              .isEqualTo(count.passages());
        }
        for (Facets.Count<Integer> count : facets.years()) {
          Filters year = Filters.NONE.withYears(Set.of(YearRange.of(count.value())));
          assertThat(total(reader, query, year)).isEqualTo(count.passages());
        }
      }
    }
  }

  private static long total(CorpusReader reader, String query, Filters filters) throws Exception {
    return reader.search(new SearchRequest(query, filters, 0)).total();
  }

  @Test
  void partiesAndArticlesThatMeetAreCountedAsTheLedgerCountsThem() throws Exception {
    write(report(), reply(), french());
    try (CorpusReader reader = index().reader()) {
      List<Meeting> meetings = reader.meetings("lanzarote", Filters.NONE);
      assertThat(meetings)
          .contains(new Meeting(ARVENIA, article("18"), 1), new Meeting(DORVIA, article("25"), 1));
      for (Meeting meeting : meetings) {
        Set<String> passages = new HashSet<>();
        reader.ledger(
            new LedgerRequest(
                Filters.NONE
                    .withParties(Set.of(meeting.party()))
                    .withProvisions(Set.of(meeting.article()))),
            row -> passages.add(row.passageId()));
        assertThat(passages).as(meeting.toString()).hasSize((int) meeting.passages());
      }
      Filters children = Filters.NONE.withVoices(Set.of(Voice.CHILDREN));
      assertThat(reader.meetings("lanzarote", children)).isEmpty();
    }
  }

  @Test
  void aFilterDoesNotNarrowItsOwnCounts() throws Exception {
    write(report(), reply(), french());
    try (CorpusReader reader = index().reader()) {
      Facets all = reader.facets(SearchRequest.of("", 0));
      Filters replies = Filters.NONE.withGenres(Set.of(Genre.REPLY));
      Facets narrowed = reader.facets(new SearchRequest("", replies, 0));

      assertThat(narrowed.genres()).isEqualTo(all.genres());
      assertThat(narrowed.years()).extracting(Facets.Count::value).containsExactly(2019, 2017);
      assertThat(all.years()).extracting(Facets.Count::value).containsExactly(2022, 2019, 2017);
      assertThat(narrowed.recommendations()).hasSize(1);
    }
  }

  @Test
  void aRecommendationIsFoundByItselfAndByThoseWhoReferToIt() throws Exception {
    write(report(), reply());
    assertThat(search("recommendation:II-1"))
        .containsExactlyInAnyOrder(cite("Rec. II-1"), replied(ARVENIA, "2017, Q 10, p. 14"));
    Filters code = Filters.NONE.withRecommendations(Set.of(RecommendationCode.of("II", 1)));
    assertThat(search(new SearchRequest("", code, 10))).hasSize(2);
  }

  @Test
  void recommendationsAreFoundByTheirUrgency() throws Exception {
    write(report(), reply());
    Filters pressing = Filters.NONE.withUrgencies(Set.of(REQUIRE));
    assertThat(search(new SearchRequest("", pressing, 10)))
        .isNotEmpty()
        .isEqualTo(search("urgency:require"));
    try (CorpusReader reader = index().reader()) {
      Facets facets = reader.facets(new SearchRequest("", pressing, 0));
      assertThat(facets.urgencies()).extracting(Facets.Count::value).contains(REQUIRE, INVITE);
      for (Facets.Count<Urgency> count : facets.urgencies()) {
        assertThat(total(reader, "", Filters.NONE.withUrgencies(Set.of(count.value()))))
            .isEqualTo(count.passages());
      }
    }
  }

  @Test
  void functionWordsAreFoundAsTheyAreWritten() throws Exception {
    write(report(), reply(), french());
    assertThat(search("the")).isNotEmpty().isEqualTo(search("\"the\""));
  }

  @Test
  void filtersAndFieldsOnDocumentsAgree() throws Exception {
    write(report(), reply(), french());
    assertThat(search("year:2017-2019 genre:reply peine*")).hasSize(1);
    assertThat(search("language:fr")).hasSize(1);
    Filters filters =
        Filters.NONE
            .withYears(Set.of(YearRange.of(2019), new YearRange(2000, 2001)))
            .withGenres(Set.of(Genre.REPLY))
            .withLanguages(Set.of(Language.FRENCH))
            .withVoices(Set.of(Voice.STATE));
    assertThat(search(new SearchRequest("", filters, 10))).hasSize(1);
    assertThat(search(new SearchRequest("", filters.withVoices(Set.of(Voice.TREATY)), 10)))
        .isEmpty();
    Filters mentions =
        Filters.NONE.withParties(Set.of(ARVENIA)).withProvisions(Set.of(article("25")));
    assertThat(search(new SearchRequest("punishes", mentions, 10))).containsExactly(cite("§ 1"));
  }

  @Test
  void hyphensCaseAccentsAndElisionsDoNotMatter() throws Exception {
    write(report(), reply(), french());
    assertThat(search("self-generated")).containsExactly(cite("§ 2"));
    assertThat(search("SELF generated")).containsExactly(cite("§ 2"));
    assertThat(search("\"self generated sexual\"")).containsExactly(cite("§ 2"));
    assertThat(search("\"self-gener* material\"")).isEmpty();
    assertThat(search("\"self-gener* * material\"")).containsExactly(cite("§ 2"));
    assertThat(search("eleve")).hasSize(1);
    assertThat(search("l'élève")).hasSize(1);
    assertThat(search("article 3")).hasSize(1);
    assertThat(search("emprisonnements mineur")).as("French stems").hasSize(1);
    assertThat(search("penalty")).as("English stems").hasSize(2);
    assertThat(search("\"penalty\"")).as("as written in quotes").isEmpty();
  }

  @Test
  void nearCountsTheWordsBetween() throws Exception {
    write(report());
    assertThat(search("\"self-generated sexual\" NEAR/8 parties")).containsExactly(cite("§ 2"));
    assertThat(search("“self-generated sexual” NEAR/8 party")).containsExactly(cite("§ 2"));
    assertThat(search("parties NEAR/1 self-generated")).containsExactly(cite("§ 2"));
    assertThat(search("parties NEAR/0 self-generated")).isEmpty();
    assertThat(search("(zebra OR material) NEAR/0 (\"generated sexual\" OR sexual)"))
        .containsExactly(cite("§ 2"));
    assertThat(search("(\"generated sexual\" OR generated) NEAR/0 material"))
        .as("a shorter alternative hides no longer one")
        .containsExactly(cite("§ 2"));
    assertThat(search("materail~ NEAR/2 sex*")).containsExactly(cite("§ 2"));
    assertThat(search("material NEAR/5 material")).isEmpty();
  }

  @Test
  void operatorsCombine() throws Exception {
    write(report(), reply());
    assertThat(search("zebra OR punishes")).containsExactly(cite("§ 1"));
    assertThat(search("parties NOT (share OR publish)")).containsExactly(cite("Rec. I-2"));
    assertThat(search("NOT genre:reply NOT article:25 NOT paragraph party:XAR"))
        .containsExactly(cite("Rec. II-1"));
    assertThat(search("penaltie?")).hasSize(2);
    assertThat(search("*nalties")).hasSize(2);
    assertThat(search("penaltis~1")).hasSize(2);
  }

  @Test
  void whatStandsAsWrittenComesFirstAndHeadingsLast() throws Exception {
    write(
        SpecimenDocument.of("a.txt", Genre.OTHER, 2020)
            .heading("Offence")
            .paragraph("1", "It names each of the offences that it knows, one after another.")
            .paragraph("2", "It names one offence that it knows, and one that it does not."));
    assertThat(search("offence")).first().asString().contains("§ 2");
    assertThat(search("offences")).first().asString().contains("§ 1");
  }

  @Test
  void aHitShowsWhereItsWordsStand() throws Exception {
    write(report());
    try (CorpusReader reader = index().reader()) {
      Hit hit =
          reader
              .search(SearchRequest.of("(share NEAR/9 sexual) \"one another\" NOT zebra", 1))
              .hits()
              .getFirst();
      assertThat(hit.highlights())
          .extracting(span -> span.in(hit.text()))
          .containsExactly("share", "sexual", "one another");
      assertThat(hit.locator().section()).containsExactly("I. Law", "I.1");
      assertThat(hit.metadata()).isEqualTo(report().entry().metadata().orElseThrow());
      assertThat(hit.document()).isEqualTo(report().entry());
    }
  }

  @Test
  void theTotalIsExactWhateverTheLimit() throws Exception {
    write(report());
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.search(SearchRequest.of("", 0)).total()).isEqualTo(9);
      assertThat(reader.search(SearchRequest.of("", 2)).total()).isEqualTo(9);
      assertThat(reader.search(SearchRequest.of("", 2)).hits()).hasSize(2);
      assertThat(reader.search(SearchRequest.of("", Integer.MAX_VALUE)).hits()).hasSize(9);
    }
  }

  @Test
  void aPassageKeepsItsIdentifierThroughAReindex() throws Exception {
    write(report());
    String id;
    try (CorpusReader reader = index().reader()) {
      id = reader.search(SearchRequest.of("punishes", 1)).hits().getFirst().passageId();
    }
    write(reply());
    write(report());
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.passage(id)).get().extracting(Hit::text).asString().contains("punishes");
      assertThat(reader.passage("0000000000000000")).isEmpty();
      List<Hit> all = reader.search(SearchRequest.of("", 100)).hits();
      assertThat(all).extracting(Hit::passageId).doesNotHaveDuplicates();
    }
  }

  @Test
  void theLedgerPairsWhatMeetsInAPassage() throws Exception {
    write(report());
    List<LedgerRow> rows =
        ledger(
            Filters.NONE
                .withParties(Set.of(CORVANIA, ARVENIA, DORVIA))
                .withProvisions(Set.of(article("25"))));
    assertThat(rows)
        .extracting(
            LedgerRow::paragraph,
            LedgerRow::party,
            LedgerRow::partyBasis,
            row -> String.valueOf(row.provision()),
            LedgerRow::provisionBasis)
        .containsExactly(
            tuple("1", ARVENIA, NAME, "25(1)(e)", CITED),
            tuple("2", CORVANIA, FOOTNOTE, "25", HEADING),
            tuple("2", DORVIA, LIST, "25", HEADING));
    LedgerRow first = rows.getFirst();
    assertThat(first.document()).isEqualTo("report.pdf");
    assertThat(first.symbol()).isEqualTo("T-ES(2022)99");
    assertThat(first.genre()).isEqualTo(Genre.IMPLEMENTATION_REPORT);
    assertThat(first.section()).containsExactly("I. Law", "I.1");
    assertThat(first.voice()).isEqualTo(Voice.COMMITTEE);
    assertThat(first.instrument()).isEqualTo(SpecimenDocument.LANZAROTE);
    assertThat(first.text()).startsWith("Arvenia punishes").endsWith("Articles 18 to 23.");
    assertThat(first.citation().text()).isEqualTo(cite("§ 1"));
  }

  @Test
  void theLedgerOfOneSideLeavesTheOtherEmpty() throws Exception {
    write(report());
    assertThat(ledger(Filters.NONE.withParties(Set.of(CORVANIA))))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.provision()).isNull())
        .extracting(LedgerRow::partyBasis)
        .containsExactly(FOOTNOTE, NAME, DEMONYM);
    assertThat(ledger(Filters.NONE.withProvisions(Set.of(article("25")))))
        .allSatisfy(row -> assertThat(row.party()).isNull())
        .extracting(LedgerRow::provisionBasis)
        .containsExactly(CITED, HEADING, INHERITED);
    assertThat(ledger(Filters.NONE)).as("every mention of both kinds").hasSize(12);
  }

  @Test
  void theLedgerIsNarrowedByTheOtherFilters() throws Exception {
    write(report(), reply());
    Filters arvenia = Filters.NONE.withParties(Set.of(ARVENIA));
    assertThat(ledger(arvenia)).hasSize(2);
    assertThat(ledger(arvenia.withGenres(Set.of(Genre.REPLY)))).isEmpty();
    assertThat(ledger(arvenia.withRecommendations(Set.of(RecommendationCode.of("II", 1)))))
        .hasSize(1);
  }

  @Test
  void theReceiptCountsWhatWasLookedAtAndWhatIsNotCertain() throws Exception {
    try (CorpusWriter writer = index().writer()) {
      writer.put(report().entry(), report().tagged());
      writer.put(reply().entry(), reply().tagged());
      writer.putFailure(failure("locked.pdf"));
      writer.commit();
    }
    try (CorpusReader reader = index().reader()) {
      Receipt whole = reader.receipt();
      assertThat(whole)
          .isEqualTo(new Receipt(2, 12, 1, 0, 0, 1, 1, whole.version(), whole.digest()));
      LedgerRequest committee = new LedgerRequest(Filters.NONE.withVoices(Set.of(Voice.COMMITTEE)));
      assertThat(reader.ledger(committee, row -> {}))
          .isEqualTo(new Receipt(1, 9, 1, 0, 12, 1, 1, whole.version(), whole.digest()));
      LedgerRequest party = new LedgerRequest(Filters.NONE.withParties(Set.of(ARVENIA)));
      assertThat(reader.ledger(party, row -> {}))
          .as("uncertain provisions say nothing of parties")
          .isEqualTo(new Receipt(2, 12, 1, 0, 2, 0, 0, whole.version(), whole.digest()));
    }
  }

  private List<UncertainRow> uncertain(Filters filters) throws IOException {
    List<UncertainRow> rows = new ArrayList<>();
    try (CorpusReader reader = index().reader()) {
      LedgerRequest request = new LedgerRequest(filters);
      Receipt receipt = reader.uncertain(request, rows::add);
      Receipt ledger = reader.ledger(request, row -> {});
      assertThat(receipt)
          .as("the receipt of the ledger, but for the rows")
          .isEqualTo(
              new Receipt(
                  ledger.documents(),
                  ledger.passages(),
                  ledger.failed(),
                  ledger.unreadPages(),
                  rows.size(),
                  ledger.unresolved(),
                  ledger.ambiguous(),
                  ledger.version(),
                  ledger.digest()));
    }
    return rows;
  }

  /// Paragraph 1 may speak of one of two parties and cites Article 9 of who knows what; paragraph 2
  /// names Arvenia beside an Article 25 of one of two laws; paragraph 3 has an address that cannot
  /// be read.
  private static SpecimenDocument uncertain() {
    return SpecimenDocument.of("uncertain.pdf", Genre.IMPLEMENTATION_REPORT, 2022)
        .paragraph("1", "The republic and Article 9 of some text.")
        .party(new Resolution.Ambiguous<>(List.of(ARVENIA, DORVIA)), NAME, "The republic")
        .provision(new Resolution.Unresolved<>("nothing is called so"), "9", CITED, "Article 9")
        .paragraph("2", "Arvenia and Article 25(1) of its code.")
        .party(ARVENIA, NAME, "Arvenia")
        .provision(
            new Resolution.Ambiguous<>(List.of(CODE, SpecimenDocument.LANZAROTE)),
            "25(1)",
            CITED,
            "Article 25(1)")
        .paragraph("3", "Article §§ of the treaty.")
        .unreadable("the treaty", "its address cannot be read", "Article §§");
  }

  @Test
  void whatIsNotCertainIsListedAsFarAsItMayBeWhatIsAskedFor() throws Exception {
    write(uncertain(), report());
    Filters all = Filters.NONE;
    assertThat(uncertain(all))
        .extracting(UncertainRow::document, row -> row.mention().surface())
        .containsExactly(
            tuple("report.pdf", "Article 9"),
            tuple("report.pdf", "some text"),
            tuple("uncertain.pdf", "The republic"),
            tuple("uncertain.pdf", "Article 9"),
            tuple("uncertain.pdf", "Article 25(1)"),
            tuple("uncertain.pdf", "Article §§"));
    assertThat(words(all.withParties(Set.of(DORVIA)))).containsExactly("The republic");
    assertThat(words(all.withParties(Set.of(CORVANIA)))).isEmpty();
    assertThat(words(all.withProvisions(Set.of(article("25")))))
        .as("the address that is not known may be any")
        .containsExactly("Article 25(1)", "Article §§");
    assertThat(words(all.withProvisions(Set.of(new InstrumentProvision("echr", article9())))))
        .as("a law that is not known may be any; two that are known are not this one")
        .containsExactly("some text", "Article 9", "Article §§");
    assertThat(words(all.withGenres(Set.of(Genre.REPLY)))).isEmpty();
  }

  @Test
  void whereBothAreAskedForTheOtherMustBeThereOrPossible() throws Exception {
    write(uncertain());
    Filters arvenia = Filters.NONE.withParties(Set.of(ARVENIA));
    assertThat(words(arvenia.withProvisions(Set.of(article("25")))))
        .as("the party is certain, the law is not")
        .containsExactly("Article 25(1)");
    assertThat(words(arvenia.withProvisions(Set.of(article("9")))))
        .as("neither is")
        .containsExactly("The republic", "Article 9");
    assertThat(words(arvenia.withProvisions(Set.of(article("18"))))).isEmpty();
  }

  @Test
  void whatIsNotCertainComesWithItsPlaceAndReason() throws Exception {
    write(uncertain());
    UncertainRow row = uncertain(Filters.NONE).getLast();
    assertThat(row.locator().paragraph()).isEqualTo("3");
    assertThat(row.citation().text()).isEqualTo(cite("§ 3"));
    assertThat(row.mention())
        .isEqualTo(uncertain().tagged().passages().getLast().mentions().getFirst());
  }

  private List<String> words(Filters filters) throws IOException {
    return uncertain(filters).stream().map(row -> row.mention().surface()).toList();
  }

  private static Provision article9() {
    return Provision.article("9");
  }

  @Test
  void theDocumentsInAContainerAreKeptApartAndGoWithIt() throws Exception {
    Pages scan = new Pages(5, 2, 0.9125);
    SpecimenDocument letter = SpecimenDocument.of("letter.pdf", Genre.OTHER, 2020);
    letter.inside("mail.eml", scan).text("Attached is what Arvenia replied.");
    SpecimenDocument annex = SpecimenDocument.of("annex.pdf", Genre.OTHER, 2020);
    annex.inside("mail.eml", scan).text("The annex says more.");
    write(letter, annex);

    assertThat(search("annex")).hasSize(1).first().asString().startsWith("mail.eml/annex.pdf");
    try (CorpusReader reader = index().reader()) {
      Hit hit = reader.search(SearchRequest.of("attached", 10)).hits().getFirst();
      assertThat(hit.document()).isEqualTo(letter.entry());
      assertThat(hit.placement()).isEqualTo(new Placement(List.of(SpecimenDocument.BOX), 0.9125));
      assertThat(reader.receipt().unreadPages()).isEqualTo(4);
    }
    try (CorpusWriter writer = index().writer()) {
      writer.remove(letter.entry().file());
      writer.commit();
    }
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.catalogue()).isEmpty();
    }
  }

  @Test
  void aFileMayLieElsewhereAndItsPassagesStay() throws Exception {
    write(report(), reply());
    Location first = SpecimenDocument.location("archive/report.pdf", 7);
    Location second = SpecimenDocument.location("zoo/report.pdf", 7);
    try (CorpusWriter writer = index().writer()) {
      writer.relocate(report().entry().file(), List.of(second, first));
      writer.commit();
    }
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.catalogue())
          .containsExactly(report().entry().at(List.of(first, second)), reply().entry());
      Hit hit = reader.search(SearchRequest.of("punishes", 1)).hits().getFirst();
      assertThat(hit.document().source().name()).isEqualTo("archive/report.pdf");
      assertThat(hit.document().locations()).containsExactly(first, second);
    }
    assertThat(ledger(Filters.NONE.withParties(Set.of(CORVANIA))))
        .extracting(LedgerRow::document)
        .containsOnly("archive/report.pdf");
  }

  @Test
  void aPassageKeepsTheInstantAtWhichItCame() throws Exception {
    write(report());
    Instant first = newest();
    Filters since = Filters.NONE.withSince(first);
    assertThat(search(new SearchRequest("punishes", since, 10))).hasSize(1);

    write(reply());
    Instant second = newest();
    assertThat(second).isAfter(first);
    assertThat(search(new SearchRequest("", Filters.NONE.withSince(second), 10)))
        .as("what the second batch brought, without the wording of the question")
        .hasSize(2);

    write(report());
    assertThat(newest()).as("the same bytes, written again").isEqualTo(second);
  }

  private Instant newest() throws IOException {
    try (CorpusReader reader = index().reader()) {
      return reader.newest();
    }
  }

  private static SpecimenDocument memo(String... paragraphs) {
    SpecimenDocument memo = SpecimenDocument.of("memo.txt", Genre.OTHER, 2020);
    for (int i = 0; i < paragraphs.length; i++) {
      memo.paragraph(Integer.toString(i + 1), paragraphs[i]);
    }
    return memo;
  }

  @Test
  void aReplacedDocumentTellsWhatItsPredecessorHadAndHasNot() throws Exception {
    write(memo("It stays.", "Twice.", "Twice.", "It goes."));
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.revision(memo("It stays.").entry())).isEmpty();
    }
    SpecimenDocument later = memo("It comes.", "Twice.", "It stays.");
    write(later);
    try (CorpusReader reader = index().reader()) {
      Revision revision = reader.revision(later.entry()).orElseThrow();
      assertThat(revision.added()).extracting(Revision.Changed::text).containsExactly("It comes.");
      assertThat(revision.removed())
          .extracting(Revision.Changed::text)
          .as("what only stands elsewhere is the same")
          .containsExactly("Twice.", "It goes.");
      assertThat(revision.removed().getLast().locator().paragraph()).isEqualTo("4");
      assertThat(revision.before())
          .isEqualTo(memo("It stays.", "Twice.", "Twice.", "It goes.").entry().digest());
      assertThat(revision.replaced()).isEqualTo(reader.newest());
    }
    write(later);
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.revision(later.entry())).as("written again, not replaced").isPresent();
    }
    assertThat(search("goes")).as("what was removed is not found").isEmpty();
  }

  @Test
  void aRebuildKeepsWhenPassagesCameAndTheirIdentifiers() throws Exception {
    write(report(), reply());
    Instant came = newest();
    List<String> before = identifiers();
    try (CorpusWriter writer = index().rebuilder()) {
      writer.put(reply().entry(), reply().tagged());
      writer.put(report().entry(), report().tagged());
      writer.commit();
    }
    assertThat(newest()).isEqualTo(came);
    assertThat(identifiers()).isEqualTo(before);
  }

  private List<String> identifiers() throws Exception {
    try (CorpusReader reader = index().reader()) {
      return reader.search(SearchRequest.of("", 100)).hits().stream()
          .map(Hit::passageId)
          .sorted()
          .toList();
    }
  }

  @Test
  void aDocumentComesBackAsItWasRead() throws Exception {
    write(report(), reply());
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.document(report().entry())).isEqualTo(report().tagged().document());
      assertThat(reader.document(reply().entry())).isEqualTo(reply().tagged().document());
    }
  }

  @Test
  void aDocumentComesBackAsItWasTagged() throws Exception {
    write(report(), reply());
    try (CorpusReader reader = index().reader()) {
      IndexedDocument found = reader.tagged(report().entry());
      assertThat(found.tagged()).isEqualTo(report().tagged());
      for (TaggedPassage passage : found.passages()) {
        Hit hit = reader.passage(found.id(passage.passage())).orElseThrow();
        assertThat(found.text(passage)).isEqualTo(hit.text());
        assertThat(found.citation(passage)).isEqualTo(hit.citation());
      }
    }
  }

  @Test
  void theIndexKnowsOfWhatItIsMadeAndACommitWithoutChangesIsNone() throws Exception {
    try (CorpusWriter writer = index().writer()) {
      writer.setPaths(List.of(Path.of("/specimens")));
      writer.commit();
    }
    Receipt before = receipt();
    try (CorpusWriter writer = index().writer()) {
      writer.setPaths(List.of(Path.of("/specimens")));
      writer.commit();
    }
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.paths()).containsExactly(Path.of("/specimens"));
    }
    assertThat(receipt()).isEqualTo(before);
  }

  private Receipt receipt() throws IOException {
    try (CorpusReader reader = index().reader()) {
      return reader.receipt();
    }
  }

  @Test
  void everyCommitIsToldFromEveryOther() throws Exception {
    write(report(), reply());
    String first;
    try (CorpusReader reader = index().reader();
        CorpusReader same = index().reader()) {
      first = reader.commit();
      assertThat(same.commit()).isEqualTo(first);
    }
    try (CorpusWriter writer = index().rebuilder()) {
      writer.put(reply().entry(), reply().tagged());
      writer.put(report().entry(), report().tagged());
      writer.commit();
    }
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.commit()).isNotEqualTo(first);
    }
  }

  @Test
  void theSameContentHasTheSameDigest() throws Exception {
    write(report(), reply());
    Receipt first;
    try (CorpusReader reader = index().reader()) {
      first = reader.receipt();
    }
    try (CorpusWriter writer = index().rebuilder()) {
      writer.put(reply().entry(), reply().tagged());
      writer.put(report().entry(), report().tagged());
      writer.commit();
    }
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.receipt().digest()).isEqualTo(first.digest());
    }
    write(french());
    try (CorpusReader reader = index().reader()) {
      assertThat(reader.receipt().digest()).isNotEqualTo(first.digest());
    }
  }

  private List<String> recommendations(RecommendationRequest request) throws IOException {
    try (CorpusReader reader = index().reader()) {
      List<String> codes = new ArrayList<>();
      Receipt receipt =
          reader.recommendations(request, row -> codes.add(row.recommendation().code().toString()));
      assertThat(receipt.rows()).isEqualTo(codes.size());
      return codes;
    }
  }

  @Test
  void recommendationsComeInTheOrderOfTheirCodes() throws Exception {
    write(report(), reply());
    assertThat(recommendations(RecommendationRequest.ALL))
        .containsExactly("I-1", "I-2", "II-1", "II-2");
    assertThat(recommendations(new RecommendationRequest(Set.of(), Set.of("invite"), Set.of())))
        .containsExactly("II-2");
    RecommendationCode code = RecommendationCode.of("I", 2);
    assertThat(recommendations(new RecommendationRequest(Set.of(), Set.of(), Set.of(code))))
        .containsExactly("I-2");
  }

  @Test
  void recommendationsToAPartyIncludeThoseToEveryoneButNotItsExceptions() throws Exception {
    write(report());
    assertThat(recommendations(new RecommendationRequest(Set.of(ARVENIA), Set.of(), Set.of())))
        .containsExactly("I-1", "II-1", "II-2");
    assertThat(recommendations(new RecommendationRequest(Set.of(CORVANIA), Set.of(), Set.of())))
        .containsExactly("I-1");
    assertThat(recommendations(new RecommendationRequest(Set.of(DORVIA), Set.of(), Set.of())))
        .containsExactly("I-1", "I-2", "II-2");
    try (CorpusReader reader = index().reader()) {
      List<RecommendationRow.Addressing> ways = new ArrayList<>();
      reader.recommendations(RecommendationRequest.ALL, row -> ways.add(row.addressing(ARVENIA)));
      assertThat(ways)
          .containsExactly(
              RecommendationRow.Addressing.CONDITION,
              RecommendationRow.Addressing.NONE,
              RecommendationRow.Addressing.NAMED,
              RecommendationRow.Addressing.EVERYONE);
    }
  }
}
