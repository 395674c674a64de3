package org.rapporteur.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.instrument.Provision;

class TableTest {
  private static final String ARTICLES =
      """
      # what an instrument says
      article\ttitle\tnear

      5\tRecruitment\t6; 8(1) ;
      # a remark
      6\t Education
      """;

  private static Table table(String text) throws IOException {
    return Table.parse(
        "articles.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsRowsAndLeavesOutRemarksAndEmptyLines() throws IOException {
    Table table = table(ARTICLES);
    assertThat(table.name()).isEqualTo("articles.tsv");
    assertThat(table.columns()).containsExactly("article", "title", "near");
    assertThat(table.map(row -> row.get("title"))).containsExactly("Recruitment", "Education");
  }

  @Test
  void readsListsAndCellsThatAreNotThere() throws IOException {
    assertThat(table(ARTICLES).map(row -> row.list("near")))
        .containsExactly(List.of("6", "8(1)"), List.of());
  }

  @Test
  void namesFileAndLineOfAValueThatIsWrong() throws IOException {
    Table table = table("article\ttitle\n5\tRecruitment\nsix\tEducation\n");
    assertThatIllegalStateException()
        .isThrownBy(() -> table.map(row -> Provision.parse(row.get("article"))))
        .withMessageContaining("articles.tsv line 3")
        .withMessageContaining("'six'");
  }

  @Test
  void namesFileAndLineWhereAColumnIsMissing() throws IOException {
    Table table = table("article\n5\n");
    assertThatIllegalStateException()
        .isThrownBy(() -> table.map(row -> row.get("title")))
        .withMessage("articles.tsv line 2 has no column 'title'");
  }

  @Test
  void namesFileAndLineWhereACellIsTooMany() {
    assertThatIllegalStateException()
        .isThrownBy(() -> table("article\ttitle\n5\tRecruitment\n6\tEducation\tfor\tchildren\n"))
        .withMessageContaining("articles.tsv line 3");
  }

  @Test
  void saysThatATableIsNotThere() {
    assertThat(Table.readIfPresent(Table.class, "no-such.tsv")).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> Table.read(Table.class, "no-such.tsv"))
        .withMessageContaining("no-such.tsv");
  }
}
