package org.rapporteur.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.index.SearchRequest;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.web.SpecimenIndex;

class ViewsTest {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  @TempDir Path folder;

  @Test
  void aRequestKeepsItsViewAndTheNextOneSeesTheCommit() throws Exception {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Path index = folder.resolve("index");
    Files.writeString(documents.resolve("one.txt"), "Prevention begins at school.\n");
    SpecimenIndex.index(documents, index);

    try (Views views = new Views(LuceneCorpus.open(index, SpecimenIndex.VOCABULARY), LIMIT);
        View before = views.borrow()) {
      Files.writeString(documents.resolve("two.txt"), "Prevention needs training.\n");
      SpecimenIndex.index(documents, index);

      try (View after = views.borrow();
          View same = views.borrow()) {
        assertThat(found(before)).isEqualTo(1);
        assertThat(found(after)).isEqualTo(2);
        assertThat(same.corpus()).isSameAs(after.corpus());
      }
      assertThat(found(before)).isEqualTo(1);
    }
  }

  @Test
  void aViewOutlivesTheRoom() throws Exception {
    Views views =
        new Views(LuceneCorpus.open(SpecimenIndex.folder(), SpecimenIndex.VOCABULARY), LIMIT);
    try (View lent = views.borrow()) {
      views.close();
      assertThat(lent.corpus().catalogue()).hasSize(12);
    }
    assertThatThrownBy(views::borrow).isInstanceOf(IllegalStateException.class);
  }

  private static long found(View view) throws Exception {
    return view.corpus().search(SearchRequest.of("prevention", 0)).total();
  }
}
