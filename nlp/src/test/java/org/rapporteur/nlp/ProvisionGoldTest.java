package org.rapporteur.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.ProvisionRef;
import org.rapporteur.core.mention.TaggedDocument;

/// Provisions of the Convention in two real documents, counted against the reference, which leaves
/// indents out.
class ProvisionGoldTest {
  @ParameterizedTest
  @CsvSource({"factsheet-portugal-2023,FACTSHEET", "reply-portugal-2017,REPLY"})
  void counts_each_provision_as_the_reference_does(String name, Genre genre) throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    for (String[] row : Shared.rows("gold/lanzarote-provisions.tsv")) {
      if (row[0].equals(name)) {
        expected.put(row[1], Integer.parseInt(row[2]));
      }
    }
    Map<String, Integer> found = new TreeMap<>();
    for (ProvisionMention mention : provisions(tag(name, genre))) {
      Optional<ProvisionRef> ref = mention.ref();
      if (ref.isPresent() && ref.get().instrument().id().equals("lanzarote")) {
        found.merge(ref.get().provision().withIndent(0).toString(), 1, Integer::sum);
      }
    }
    assertThat(f1(expected, found))
        .as("expected %s%nfound %s", expected, found)
        .isGreaterThan(0.99);
  }

  @Test
  void no_article_of_a_code_is_the_conventions() throws IOException {
    for (ProvisionMention mention : provisions(tag("reply-portugal-2017", Genre.REPLY))) {
      if (mention.surface().matches(".*\\b(?:154|163|176|177|282)\\b.*")) {
        assertThat(mention.ref().map(ref -> ref.instrument().id()))
            .as(mention.toString())
            .isNotEqualTo(Optional.of("lanzarote"));
      }
    }
  }

  static TaggedDocument tag(String name, Genre genre) throws IOException {
    DocumentBuilder builder =
        DocumentBuilder.of(genre).by(Tables.INSTRUMENTS.parties().require("PRT"));
    List<String> paragraphs = Shared.paragraphs("corpus/lanzarote/" + name + ".txt");
    for (String paragraph : paragraphs) {
      if (genre == Genre.REPLY) {
        builder.state(paragraph);
      } else {
        builder.committee(paragraph);
      }
    }
    Document document = builder.build();
    return Tables.TAGGER.tag(document);
  }

  private static List<ProvisionMention> provisions(TaggedDocument tagged) {
    return tagged.passages().stream()
        .flatMap(passage -> passage.mentions().stream())
        .filter(ProvisionMention.class::isInstance)
        .map(ProvisionMention.class::cast)
        .filter(m -> m.basis() == ProvisionBasis.CITED || m.basis() == ProvisionBasis.EXPANDED)
        .toList();
  }

  private static double f1(Map<String, Integer> expected, Map<String, Integer> found) {
    int hits = 0;
    TreeSet<String> keys = new TreeSet<>(expected.keySet());
    keys.addAll(found.keySet());
    for (String key : keys) {
      hits += Math.min(expected.getOrDefault(key, 0), found.getOrDefault(key, 0));
    }
    int all = expected.values().stream().mapToInt(i -> i).sum();
    int given = found.values().stream().mapToInt(i -> i).sum();
    return 2.0 * hits / (all + given);
  }
}
