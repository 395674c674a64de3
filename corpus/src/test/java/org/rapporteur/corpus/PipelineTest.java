package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.corpus.Collection.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Failure.Reason;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Filters;
import org.rapporteur.index.LedgerRequest;
import org.rapporteur.index.LedgerRow;
import org.rapporteur.index.Receipt;
import org.rapporteur.index.lucene.LuceneCorpus;

/// What batches do about files that come, change, move, go, and cannot be read. Long, since all of
/// it is tried on the same small collection.
class PipelineTest {
  private static final long SEED = 20_221_103;

  @TempDir Path folder;
  private Path documents;
  private Path index;

  @BeforeEach
  void aCollectionOfThreeSpecimens() throws IOException {
    documents = Files.createDirectories(folder.resolve("documents"));
    index = folder.resolve("index");
    put("factsheet-arvenia-2023.html");
    put("reply-nordhal-2017.txt");
    put("reply-velmar-isles-2017.docx");
  }

  private Path put(String specimen) throws IOException {
    int dot = specimen.lastIndexOf('.');
    Path source = new SpecimenFile(specimen.substring(0, dot), specimen.substring(dot + 1)).path();
    return Files.copy(source, documents.resolve(specimen));
  }

  private LuceneCorpus corpus() {
    return Corpora.at(index);
  }

  private BatchReport index(Path... paths) throws IOException {
    return run(request(List.of(paths), 1));
  }

  private static BatchRequest request(List<Path> paths, int jobs) {
    return BatchRequest.of(paths, jobs).under(Tables.LANZAROTE);
  }

  private BatchReport run(BatchRequest request) throws IOException {
    return Tables.PIPELINE.run(request, corpus(), BatchProgress.SILENT);
  }

  private List<CatalogueEntry> catalogue() throws IOException {
    try (CorpusReader reader = corpus().reader()) {
      return reader.catalogue();
    }
  }

  private List<String> indexed() throws IOException {
    return catalogue().stream()
        .filter(entry -> entry.failure().isEmpty())
        .map(entry -> entry.source().name())
        .toList();
  }

  private Map<String, Reason> failures() throws IOException {
    Map<String, Reason> failures = new TreeMap<>();
    for (CatalogueEntry entry : catalogue()) {
      entry.failure().ifPresent(f -> failures.put(entry.source().name(), f.reason()));
    }
    return failures;
  }

  @Test
  void whatIsNewIsAddedAndWhatIsThereIsUnchanged() throws IOException {
    BatchReport first = index(documents);
    assertThat(done(first).values()).hasSize(3).containsOnly("added");
    assertThat(first.changes())
        .allSatisfy(change -> assertThat(((FileChange.Added) change).passages()).isPositive());

    BatchReport again = index(documents);
    assertThat(done(again).keySet()).isEqualTo(done(first).keySet());
    assertThat(done(again).values()).containsOnly("unchanged");
  }

  @Test
  void anEditedFileIsChangedAndFoundByItsNewWords() throws IOException {
    index(documents);
    Path reply = documents.resolve("reply-nordhal-2017.txt");
    Files.writeString(
        reply, Files.readString(reply).replace("Nordhalian Public Radio", "Zwischenruf Radio"));

    assertThat(done(index(documents)))
        .containsEntry("reply-nordhal-2017.txt", "changed")
        .containsEntry("factsheet-arvenia-2023.html", "unchanged");
    assertThat(hits("Zwischenruf")).isPositive();
    assertThat(hits("\"Nordhalian Public Radio\"")).isZero();
  }

  private long hits(String query) throws IOException {
    return Corpora.hits(corpus(), query);
  }

  @Test
  void aRenamedFileIsMovedAndKnownByItsNewNameOnly() throws IOException {
    index(documents);
    Files.move(documents.resolve("reply-nordhal-2017.txt"), documents.resolve("nordhal.txt"));

    assertThat(done(index(documents)))
        .containsEntry("nordhal.txt", "moved from reply-nordhal-2017.txt")
        .doesNotContainKey("reply-nordhal-2017.txt");
    assertThat(indexed()).contains("nordhal.txt").doesNotContain("reply-nordhal-2017.txt");
  }

  @Test
  void aDeletedFileIsRemovedWithItsPassages() throws IOException {
    index(documents);
    Files.delete(documents.resolve("reply-nordhal-2017.txt"));

    assertThat(done(index(documents))).containsEntry("reply-nordhal-2017.txt", "removed");
    assertThat(indexed()).hasSize(2).doesNotContain("reply-nordhal-2017.txt");
    assertThat(hits("\"Nordhalian Public Radio\"")).isZero();
  }

  @Test
  void aDeletedFileThatIsNamedIsRemovedToo() throws IOException {
    index(documents);
    Path reply = documents.resolve("reply-nordhal-2017.txt");
    Files.delete(reply);

    assertThat(done(index(reply))).containsExactly(Map.entry("reply-nordhal-2017.txt", "removed"));
    assertThat(indexed()).hasSize(2);
  }

  @Test
  void aTouchedFileIsUnchanged() throws IOException {
    index(documents);
    Path reply = documents.resolve("reply-nordhal-2017.txt");
    Files.setLastModifiedTime(reply, FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(done(index(documents))).containsEntry("reply-nordhal-2017.txt", "unchanged");
  }

  @Test
  void filesThatCannotBeReadAreListedWithTheReasonAndTheRestIsIndexed() throws IOException {
    Files.createFile(documents.resolve("empty.txt"));
    Files.write(documents.resolve("binary.txt"), noise());
    encrypted(documents.resolve("locked.pdf"));

    BatchReport report = index(documents, folder.resolve("missing.pdf"));

    assertThat(done(report))
        .containsEntry("empty.txt", "EMPTY")
        .containsEntry("binary.txt", "MISLABELLED")
        .containsEntry("locked.pdf", "ENCRYPTED")
        .containsEntry("missing.pdf", "MISSING");
    assertThat(report.count(FileChange.Added.class)).isEqualTo(3);
    assertThat(report.readNothing()).isFalse();
    assertThat(report.failures())
        .hasSize(4)
        .allSatisfy(failure -> assertThat(failure.message()).contains(failure.reason().remedy()));
    assertThat(indexed()).hasSize(3);
    assertThat(failures())
        .isEqualTo(
            Map.of(
                "empty.txt", Reason.EMPTY,
                "binary.txt", Reason.MISLABELLED,
                "locked.pdf", Reason.ENCRYPTED,
                "missing.pdf", Reason.MISSING));
  }

  private static byte[] noise() {
    byte[] bytes = new byte[4096];
    new Random(SEED).nextBytes(bytes);
    return bytes;
  }

  private static void encrypted(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", "user", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(file.toFile());
    }
  }

  @Test
  void aFileThatCouldNotBeReadIsReadOnceItsBytesAreOthers() throws IOException {
    Path late = Files.createFile(documents.resolve("late.txt"));
    assertThat(done(index(documents))).containsEntry("late.txt", "EMPTY");
    assertThat(done(index(documents))).containsEntry("late.txt", "EMPTY, not tried");

    Files.writeString(late, "An invented sentence on the protection of children.\n");
    index(documents);

    assertThat(indexed()).contains("late.txt");
    assertThat(failures()).isEmpty();
  }

  @Test
  void aFileThatIsBrokenLaterLeavesNoPassages() throws IOException {
    index(documents);
    Files.write(documents.resolve("reply-nordhal-2017.txt"), new byte[0]);

    assertThat(done(index(documents))).containsEntry("reply-nordhal-2017.txt", "EMPTY");
    assertThat(failures()).containsOnlyKeys("reply-nordhal-2017.txt");
    assertThat(hits("\"Nordhalian Public Radio\"")).isZero();
  }

  @Test
  void aPathNamedInVainIsForgottenByTheNextBatch() throws IOException {
    index(documents, folder.resolve("missing.pdf"));
    assertThat(failures()).containsOnlyKeys("missing.pdf");

    index(documents);

    assertThat(failures()).isEmpty();
  }

  @Test
  void nothingButAMissingPathReadsNothing() throws IOException {
    BatchReport report = index(folder.resolve("missing"));

    assertThat(done(report)).containsExactly(Map.entry("missing", "MISSING"));
    assertThat(report.readNothing()).isTrue();
  }

  @Test
  void aFolderWithoutDocumentsReadsNothing() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    BatchReport report = index(empty);

    assertThat(report.changes()).isEmpty();
    assertThat(report.readNothing()).isTrue();
    assertThat(catalogue()).isEmpty();
  }

  @Test
  void aFolderWithoutDocumentsBesideAnotherKeepsNothingBack() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    assertThat(done(index(empty, documents)).values()).hasSize(3).containsOnly("added");
  }

  @Test
  void filesOutsideTheNamedPathsAreLeftAlone() throws IOException {
    index(documents);
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("note.txt"), "An invented note on prevention.\n");

    assertThat(done(index(other))).containsExactly(Map.entry("note.txt", "added"));
    assertThat(indexed()).hasSize(4);
  }

  @Test
  void aRebuildKeepsOnlyWhatItIsGiven() throws IOException {
    index(documents);
    Path reply = documents.resolve("reply-nordhal-2017.txt");

    BatchReport report = run(request(List.of(reply), 1).anew(BatchRequest.Anew.INDEX));

    assertThat(done(report))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "factsheet-arvenia-2023.html", "removed",
                "reply-nordhal-2017.txt", "updated: REBUILD",
                "reply-velmar-isles-2017.docx", "removed"));
    assertThat(indexed()).containsExactly("reply-nordhal-2017.txt");
  }

  @Test
  void twoJobsGiveTheSameLedgerAsOne() throws IOException {
    for (String specimen : List.of("report-2022.docx", "reply-arvenia-2017.html")) {
      put(specimen);
    }
    Files.createFile(documents.resolve("empty.txt"));
    List<LedgerRow> one = new ArrayList<>();
    List<LedgerRow> two = new ArrayList<>();

    Receipt withOne = ledger(folder.resolve("one"), 1, one);
    Receipt withTwo = ledger(folder.resolve("two"), 2, two);

    assertThat(one).hasSizeGreaterThan(1000);
    assertThat(two).isEqualTo(one);
    assertThat(withTwo).isEqualTo(withOne);
  }

  private Receipt ledger(Path where, int jobs, List<LedgerRow> rows) throws IOException {
    LuceneCorpus corpus = Corpora.at(where);
    Tables.PIPELINE.run(request(List.of(documents), jobs), corpus, BatchProgress.SILENT);
    try (CorpusReader reader = corpus.reader()) {
      return reader.ledger(new LedgerRequest(Filters.NONE), rows::add);
    }
  }

  @Test
  void progressIsToldOfEveryFileOnce() throws IOException {
    Files.createFile(documents.resolve("empty.txt"));
    List<Integer> found = new ArrayList<>();
    List<String> told = new ArrayList<>();
    BatchProgress progress =
        new BatchProgress() {
          @Override
          public void found(int files, long bytes) {
            found.add(files);
          }

          @Override
          public void done(Finished finished) {
            told.add(finished.file().name());
          }
        };

    Tables.PIPELINE.run(request(List.of(documents), 2), corpus(), progress);

    assertThat(found).containsExactly(4);
    assertThat(told)
        .containsExactlyInAnyOrder(
            "empty.txt",
            "factsheet-arvenia-2023.html",
            "reply-nordhal-2017.txt",
            "reply-velmar-isles-2017.docx");
  }

  @Test
  void hiddenFilesTheIndexAndWhatAPersonSaysAreNoDocuments() throws IOException {
    index = documents.resolve("search-index");
    Files.writeString(documents.resolve(".hidden.txt"), "Hidden words.\n");
    Files.createDirectories(documents.resolve(".git"));
    Files.writeString(documents.resolve(".git/config.txt"), "More hidden words.\n");
    Files.writeString(documents.resolve("rapporteur.json"), "{}");
    Path below = Files.createDirectories(documents.resolve("2017"));
    Files.writeString(below.resolve("rapporteur.json"), "{}");
    Files.writeString(below.resolve("note.txt"), "An invented note on prevention.\n");

    index(documents);
    BatchReport again = index(documents);

    assertThat(done(again).keySet())
        .containsExactly(
            "2017/note.txt",
            "factsheet-arvenia-2023.html",
            "reply-nordhal-2017.txt",
            "reply-velmar-isles-2017.docx");
    assertThat(done(again).values()).containsOnly("unchanged");
  }

  @Test
  void theSameFileNamedTwiceIsOneDocument() throws IOException {
    BatchReport report = index(documents, documents.resolve("reply-nordhal-2017.txt"), documents);

    assertThat(report.changes()).hasSize(3);
    assertThat(indexed()).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void theBundledSpecimensAreIndexedWhole() throws IOException {
    List<Path> specimens = Specimens.unpack(folder.resolve("specimens"));

    BatchReport report = index(folder.resolve("specimens"));

    assertThat(specimens).hasSizeGreaterThanOrEqualTo(11);
    assertThat(done(report).values()).hasSize(specimens.size()).containsOnly("added");
    try (Stream<Path> files = Files.list(folder.resolve("specimens"))) {
      assertThat(files).hasSameSizeAs(specimens);
    }
  }
}
