package org.rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.document.Metadata;

/// A document is the same document whether it came as text, HTML, DOCX or PDF.
class SameDocumentAnyFormatTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.corpus.SpecimenFile#documents")
  void hasTheSameNumberedPassagesInTheSameOrder(String document) {
    List<String> fromText = numbered(new SpecimenFile(document, "txt"));

    for (String format : SpecimenFile.FORMATS) {
      assertThat(numbered(new SpecimenFile(document, format))).as(format).isEqualTo(fromText);
    }
  }

  private static List<String> numbered(SpecimenFile file) {
    return FoundPassage.of(file.read()).stream()
        .filter(found -> List.of("paragraph", "answer", "recommendation").contains(found.kind()))
        .map(found -> found.kind() + " " + found.place())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.rapporteur.corpus.SpecimenFile#documents")
  void isToldToBeTheSame(String document) {
    Map<String, String> fromText = identity(new SpecimenFile(document, "txt"));

    for (String format : SpecimenFile.FORMATS) {
      assertThat(identity(new SpecimenFile(document, format))).as(format).isEqualTo(fromText);
    }
  }

  private static Map<String, String> identity(SpecimenFile file) {
    Metadata metadata = file.read().document().metadata();
    Map<String, String> identity = new TreeMap<>();
    identity.put("genre", metadata.genre().value().label());
    identity.put("symbol", metadata.symbolText());
    identity.put("party", metadata.partyValue().map(Object::toString).orElse(""));
    identity.put("round", metadata.roundText());
    identity.put("date", metadata.date() == null ? "" : metadata.date().value().toString());
    identity.put(
        "languages", metadata.languages().stream().map(l -> l.value().code()).toList() + "");
    return identity;
  }
}
