package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.corpus.Collection.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Digest;
import org.rapporteur.corpus.BatchRequest.Anew;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.Location;
import org.rapporteur.index.PipelineVersion;
import org.rapporteur.index.Revision;
import org.rapporteur.ingest.format.FileReader;
import org.rapporteur.ingest.format.Part;
import org.rapporteur.ingest.format.PartReader;

/// What batches make of files that move, are copied, are replaced and go, told by their bytes.
class BatchTest {
  @TempDir Path folder;
  private Collection collection;

  @BeforeEach
  void aCollectionOfTwoNotes() throws IOException {
    collection = new Collection(folder);
    collection.note("a.txt", "The first note is on prevention.");
    collection.note("b.txt", "The second note is on protection.");
    collection.batch();
  }

  private static List<String> places(CatalogueEntry entry) {
    return entry.locations().stream().map(Location::name).toList();
  }

  @Test
  void theSameBytesAtTwoPathsAreOneDocumentWithTwoLocations() throws IOException {
    Files.copy(collection.path("a.txt"), collection.path("copy.txt"));

    assertThat(done(collection.batch()))
        .isEqualTo(
            Map.of("a.txt", "unchanged", "b.txt", "unchanged", "copy.txt", "copied from a.txt"));
    assertThat(collection.catalogue()).hasSize(2);
    assertThat(places(collection.entry("a.txt"))).containsExactly("a.txt", "copy.txt");
    assertThat(collection.hits("prevention")).isEqualTo(1);

    Files.delete(collection.path("a.txt"));
    assertThat(done(collection.batch()))
        .isEqualTo(Map.of("a.txt", "removed", "b.txt", "unchanged", "copy.txt", "unchanged"));
    assertThat(places(collection.entry("copy.txt"))).containsExactly("copy.txt");
    assertThat(collection.hits("prevention")).isEqualTo(1);
  }

  @Test
  void copiesThatComeTogetherAreReadOnce() throws IOException {
    collection.note("x.txt", "The same in two places.");
    collection.note("y.txt", "The same in two places.");

    assertThat(done(collection.batch()))
        .containsEntry("x.txt", "added")
        .containsEntry("y.txt", "copied from x.txt");
    assertThat(collection.catalogue()).hasSize(3);
  }

  @Test
  void aFolderThatMovesIsNotReadAgain() throws IOException {
    String before = collection.entry("a.txt").treatment().toString();
    Files.createDirectories(collection.path("2017"));
    for (String name : List.of("a.txt", "b.txt")) {
      Files.move(collection.path(name), collection.path("2017/" + name));
    }
    Pipeline unable =
        new Pipeline(() -> Tables.INSTRUMENTS, BatchTest::unableToRead, version(0, 0));

    assertThat(done(collection.run(Collection.request(collection.documents), unable)))
        .isEqualTo(Map.of("2017/a.txt", "moved from a.txt", "2017/b.txt", "moved from b.txt"));
    assertThat(collection.entry("2017/a.txt").treatment().toString()).isEqualTo(before);
    assertThat(collection.hits("prevention")).isEqualTo(1);
  }

  /// What files would be read by, if any were.
  private static PartReader unableToRead() {
    return new PartReader() {
      @Override
      public List<Part> parts(Path file, Digest digest) {
        throw new AssertionError(file + " was read");
      }

      @Override
      public void close() {}
    };
  }

  private static PipelineVersion version(int readers, int taggers) {
    PipelineVersion now = Tables.PIPELINE.version();
    return new PipelineVersion(now.reader() + readers, now.taggers() + taggers);
  }

  @Test
  void newTaggersTagTheStoredTextAndNothingIsReadAgain() throws IOException {
    List<String> before = collection.ledger();
    Pipeline newer = new Pipeline(() -> Tables.INSTRUMENTS, BatchTest::unableToRead, version(0, 1));

    assertThat(done(collection.run(Collection.request(collection.documents), newer)).values())
        .containsOnly("updated: TAGGERS");
    assertThat(collection.entry("a.txt").treatment().version()).isEqualTo(version(0, 1));
    assertThat(collection.ledger().subList(0, before.size() - 1))
        .as("the same taggers by another number")
        .isEqualTo(before.subList(0, before.size() - 1));
    assertThat(done(collection.run(Collection.request(collection.documents), newer)).values())
        .containsOnly("unchanged");
  }

  @Test
  void aNewReaderReadsAgain() throws IOException {
    Pipeline newer = new Pipeline(() -> Tables.INSTRUMENTS, FileReader::new, version(1, 0));
    assertThat(done(collection.run(Collection.request(collection.documents), newer)).values())
        .containsOnly("updated: READER");
    assertThat(done(collection.batch()).values())
        .as("an older one too")
        .containsOnly("updated: READER");
  }

  @Test
  void aReplacedFileKeepsItsIdentityAndItsPredecessorCanBeCompared() throws Exception {
    String id = collection.entry("a.txt").file();
    collection.note("a.txt", "The first note is on something else.");
    BatchReport report = collection.batch();

    assertThat(done(report)).containsEntry("a.txt", "changed");
    assertThat(collection.entry("a.txt").file()).isEqualTo(id);
    try (CorpusReader reader = collection.corpus().reader()) {
      Revision revision = reader.revision(collection.entry("a.txt")).orElseThrow();
      assertThat(revision.added())
          .extracting(Revision.Changed::text)
          .containsExactly("The first note is on something else.");
      assertThat(revision.removed())
          .extracting(Revision.Changed::text)
          .containsExactly("The first note is on prevention.");
    }
    assertThat(collection.hits("note", report)).isEqualTo(1);
    assertThat(collection.hits("Arvenia", report)).as("what stayed is not new").isZero();
  }

  @Test
  void ofTwoCopiesOneMayBeReplaced() throws Exception {
    Files.copy(collection.path("a.txt"), collection.path("copy.txt"));
    collection.batch();
    collection.note("copy.txt", "The copy goes its own way.");
    BatchReport report = collection.batch();

    assertThat(done(report))
        .containsEntry("a.txt", "unchanged")
        .containsEntry("copy.txt", "changed");
    assertThat(places(collection.entry("a.txt"))).containsExactly("a.txt");
    assertThat(collection.entry("copy.txt").file()).isNotEqualTo(collection.entry("a.txt").file());
    assertThat(collection.hits("Arvenia", report)).as("compared with what lay there").isZero();
    assertThat(collection.hits("copy", report)).isEqualTo(1);
  }

  @Test
  void aFileThatBecomesACopyOfAnotherIsThatOther() throws IOException {
    Files.writeString(collection.path("b.txt"), Files.readString(collection.path("a.txt")));

    assertThat(done(collection.batch()))
        .isEqualTo(Map.of("a.txt", "unchanged", "b.txt", "copied from a.txt"));
    assertThat(collection.catalogue()).hasSize(1);
    assertThat(collection.hits("protection")).isZero();
  }

  @Test
  void twoFilesMayChangePlaces() throws IOException {
    Path a = collection.path("a.txt");
    Path b = collection.path("b.txt");
    Path aside = folder.resolve("aside");
    Files.move(a, aside);
    Files.move(b, a);
    Files.move(aside, b);

    collection.batch();

    assertThat(collection.catalogue()).hasSize(2);
    assertThat(collection.ledger()).hasSize(5);
    assertThat(collection.entry("a.txt").digest()).isEqualTo(Digest.of(a));
  }

  @Test
  void whatMovedOutOfAFolderIsFoundWhereItWent() throws IOException {
    Files.createDirectories(collection.path("old"));
    Files.createDirectories(collection.path("new"));
    collection.note("old/c.txt", "The third note moves on.");
    collection.batch();
    Files.move(collection.path("old/c.txt"), collection.path("new/c.txt"));

    assertThat(done(collection.run(Collection.request(collection.path("new")))))
        .isEqualTo(Map.of("c.txt", "moved from old/c.txt"));
    assertThat(collection.catalogue()).hasSize(3);
  }

  @Test
  void aNewNameIsReadAgainOnlyWhereANameTellsSomething() throws IOException {
    Path a = collection.path("a.txt");
    Files.move(a, collection.path("other.txt"));
    assertThat(done(collection.batch())).containsEntry("other.txt", "moved from a.txt");

    Files.move(collection.path("other.txt"), collection.path("note-2017.txt"));
    assertThat(done(collection.batch()))
        .containsEntry("note-2017.txt", "moved from other.txt, updated: NAME");
    assertThat(collection.entry("note-2017.txt").metadata().orElseThrow().year()).contains(2017);
  }

  @Test
  void sameSizeAndTimeAreBelievedUnlessEverythingIsVerified() throws IOException {
    Path a = collection.path("a.txt");
    FileTime time = Files.getLastModifiedTime(a);
    Files.writeString(a, Files.readString(a).replace("prevention", "provention"));
    Files.setLastModifiedTime(a, time);

    assertThat(done(collection.batch())).containsEntry("a.txt", "unchanged");
    assertThat(done(collection.anew(Anew.DIGESTS))).containsEntry("a.txt", "changed");
    assertThat(collection.hits("provention")).isEqualTo(1);
  }

  @Test
  void bytesAtFaultAreNotTriedForEverButOnceWhenAskedFor() throws IOException {
    Files.createFile(collection.path("empty.txt"));
    Files.createFile(collection.path("empty-too.txt"));
    assertThat(done(collection.batch()))
        .containsEntry("empty.txt", "EMPTY")
        .containsEntry("empty-too.txt", "EMPTY");
    assertThat(done(collection.batch())).containsEntry("empty.txt", "EMPTY, not tried");
    assertThat(done(collection.anew(Anew.FAILURES))).containsEntry("empty.txt", "EMPTY");
    assertThat(collection.entry("empty-too.txt").treatment().attempts()).isEqualTo(2);
  }

  @Test
  void whatWaitsIsLeftAsItIs() throws IOException {
    Path a = collection.note("a.txt", "Half of a note that is being cop");
    Path c = collection.note("c.txt", "A new one, being cop");

    BatchReport report =
        collection.run(Collection.request(collection.documents).without(Set.of(a, c)));

    assertThat(done(report)).isEqualTo(Map.of("b.txt", "unchanged"));
    assertThat(collection.hits("prevention")).isEqualTo(1);
    assertThat(collection.hits("\"new one\"")).isZero();
  }

  @Test
  void aFolderThatIsNotThereLosesNothing() throws IOException {
    Path elsewhere = folder.resolve("unmounted");
    Files.move(collection.documents, elsewhere);

    assertThat(done(collection.batch())).isEqualTo(Map.of("documents", "MISSING"));
    assertThat(collection.hits("prevention")).isEqualTo(1);

    Files.createDirectory(collection.documents);
    collection.run(Collection.request(collection.documents).cautiously());
    assertThat(collection.hits("prevention")).as("an empty mount point").isEqualTo(1);

    assertThat(done(collection.batch()).values()).containsOnly("removed");
    assertThat(collection.hits("prevention")).isZero();
  }

  @Test
  void aBatchThatIsStoppedKeepsWhatIsDoneAndTheNextDoesTheRest() throws IOException {
    for (int i = 0; i < 8; i++) {
      collection.note("more-" + i + ".txt", "Note number " + i + ".");
    }
    int[] asked = {0};
    BatchReport report =
        Tables.PIPELINE.run(
            BatchRequest.of(List.of(collection.documents), 1).under(Tables.LANZAROTE),
            collection.corpus(),
            BatchProgress.SILENT,
            () -> ++asked[0] > 6);

    assertThat(report.left()).isPositive();
    assertThat(report.count(FileChange.Added.class) + report.left()).isEqualTo(8);
    assertThat(collection.catalogue()).hasSize(10 - report.left());
    assertThat(collection.batch().count(FileChange.Added.class)).isEqualTo(report.left());
  }
}
