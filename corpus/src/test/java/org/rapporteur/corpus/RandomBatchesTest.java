package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happened to the files, and in however many batches it was followed, listings are those
/// of an index made of the files as they are.
class RandomBatchesTest {
  private static final long SEED = 20_261_125;

  @TempDir Path folder;
  private final Random random = new Random(SEED);

  @Test
  void theWayToAStateOfTheFilesDoesNotMatter() throws IOException {
    for (int round = 0; round < 6; round++) {
      Collection collection = new Collection(folder.resolve("round-" + round));
      for (int batch = 0; batch < 6; batch++) {
        for (int i = random.nextInt(5); i >= 0; i--) {
          disturb(collection);
        }
        collection.batch();
      }
      List<String> grown = collection.ledger();
      Collection fresh = new Collection(folder.resolve("round-" + round));
      Corpora.clear(fresh.index);
      fresh.batch();
      assertThat(fresh.ledger()).as("seed %d, round %d", SEED, round).isEqualTo(grown);
    }
  }

  private void disturb(Collection collection) throws IOException {
    List<Path> files = files(collection.documents);
    String name = (random.nextBoolean() ? "sub/" : "") + "note-" + random.nextInt(6) + ".txt";
    if (files.isEmpty() || random.nextInt(3) == 0) {
      collection.note(name, "Invented words number " + random.nextInt(5) + ".");
      return;
    }
    Path file = files.get(random.nextInt(files.size()));
    Path other = collection.path(name);
    Files.createDirectories(other.getParent());
    switch (random.nextInt(4)) {
      case 0 -> Files.delete(file);
      case 1 -> Files.move(file, other, StandardCopyOption.REPLACE_EXISTING);
      case 2 -> {
        if (!file.equals(other)) {
          Files.copy(file, other, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      default -> Files.writeString(file, random.nextBoolean() ? "" : "Arvenia, Article 20.\n");
    }
  }

  private static List<Path> files(Path documents) throws IOException {
    try (Stream<Path> all = Files.walk(documents)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
  }
}
