package org.rapporteur.corpus.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.corpus.BatchProgress;
import org.rapporteur.corpus.BatchRequest;
import org.rapporteur.corpus.Pipeline;
import org.rapporteur.corpus.Specimens;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.Filters;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.index.LedgerRequest;
import org.rapporteur.index.Receipt;
import org.rapporteur.index.RecommendationRequest;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.index.query.Vocabulary;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The specimens and a file that cannot be read, exported in every format.
class CorpusExportTest {
  private static final Instruments INSTRUMENTS = Instruments.bundled();
  private static final String LANZAROTE = "lanzarote";

  @TempDir private static Path folder;

  private static LuceneCorpus corpus;

  @BeforeAll
  static void index() throws IOException {
    Path documents = folder.resolve("documents");
    Specimens.unpack(documents);
    Files.writeString(documents.resolve("empty.pdf"), "");
    corpus = at("index");
    run(BatchRequest.of(List.of(documents), 2).under(LANZAROTE));
  }

  private static LuceneCorpus at(String name) {
    return LuceneCorpus.open(folder.resolve(name), Vocabulary.of(() -> INSTRUMENTS, LANZAROTE));
  }

  private static void run(BatchRequest request) throws IOException {
    try (Pipeline pipeline = new Pipeline(INSTRUMENTS)) {
      pipeline.run(request, corpus, BatchProgress.SILENT);
    }
  }

  private record Exported(List<String> lines, Receipt receipt) {}

  private static Exported export(ExportFormat format) throws IOException {
    StringWriter out = new StringWriter();
    try (CorpusReader reader = corpus.reader()) {
      Receipt receipt =
          new Export(reader, () -> {})
              .write(reader.catalogue(), format.documents(out).orElseThrow());
      return new Exported(out.toString().lines().toList(), receipt);
    }
  }

  @Test
  void everyLineKeepsToTheSchema() throws IOException {
    com.networknt.schema.Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schema.text());
    Exported exported = export(ExportFormat.JSONL);
    for (String line : exported.lines()) {
      assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
    assertThat(
            exported.lines().stream()
                .map(line -> line.replaceAll("^\\{\"type\":\"(\\w+)\".*", "$1"))
                .collect(Collectors.groupingBy(type -> type, Collectors.counting())))
        .containsEntry("document", (long) exported.receipt().documents())
        .containsEntry("passage", exported.receipt().passages())
        .containsEntry("mention", exported.receipt().rows())
        .containsEntry("failure", 1L)
        .containsEntry("receipt", 1L);
    assertThat(schema.validate("{\"type\":\"passage\"}", InputFormat.JSON)).isNotEmpty();
    String more = exported.lines().getFirst().replaceFirst("\\{", "{\"more\":1,");
    assertThat(schema.validate(more, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void theLinesMakeTheSameIndexAgain() throws IOException {
    LuceneCorpus again = at("again");
    try (CorpusWriter writer = again.writer()) {
      ExportedCorpus lines = new ExportedCorpus(INSTRUMENTS.parties(), writer);
      for (String line : export(ExportFormat.JSONL).lines()) {
        lines.read(line);
      }
      writer.commit();
    }
    try (CorpusReader original = corpus.reader();
        CorpusReader copy = again.reader()) {
      assertThat(listing(copy)).hasSizeGreaterThan(1000).isEqualTo(listing(original));
      assertThat(copy.receipt()).isEqualTo(original.receipt());
    }
  }

  /// All that listings say of an index.
  private static List<String> listing(CorpusReader reader) throws IOException {
    List<String> rows = new ArrayList<>();
    LedgerRequest all = new LedgerRequest(Filters.NONE);
    Receipt ledger = reader.ledger(all, row -> rows.add(row.toString()));
    Receipt uncertain = reader.uncertain(all, row -> rows.add(row.toString()));
    Receipt recommendations =
        reader.recommendations(RecommendationRequest.ALL, row -> rows.add(row.toString()));
    rows.addAll(List.of(ledger.toString(), uncertain.toString(), recommendations.toString()));
    return rows;
  }

  @Test
  void everyAnnotationQuotesTheWordsAtItsPlace() throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (CorpusReader reader = corpus.reader()) {
      for (CatalogueEntry entry : reader.catalogue()) {
        if (entry.metadata().isPresent()) {
          Document document = reader.tagged(entry).tagged().document();
          texts.put(Urn.document(document.digest()), document.text());
        }
      }
    }
    Exported exported = export(ExportFormat.ANNOTATIONS);
    assertThat(exported.lines()).hasSize((int) exported.receipt().rows());
    Set<String> ids = new HashSet<>();
    for (String line : exported.lines()) {
      JsonNode annotation = JsonMapper.shared().readTree(line);
      assertThat(ids.add(annotation.get("id").asString())).as(line).isTrue();
      JsonNode target = annotation.get("target");
      String text = texts.get(target.get("source").asString());
      JsonNode position = target.get("selector").get(0);
      JsonNode quote = target.get("selector").get(1);
      int start = text.offsetByCodePoints(0, position.get("start").asInt());
      int end = text.offsetByCodePoints(0, position.get("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(quote.get("exact").asString()).isNotEmpty();
      assertThat(text.substring(0, start)).endsWith(quote.get("prefix").asString(""));
      assertThat(text.substring(end)).startsWith(quote.get("suffix").asString(""));
      assertThat(annotation.get("body").get(0).get("type").asString())
          .isIn("SpecificResource", "Choice", "TextualBody");
    }
  }

  @Test
  void akomaNtosoHasEveryPassageOnceWithItsWords() throws Exception {
    try (CorpusReader reader = corpus.reader()) {
      for (CatalogueEntry entry : reader.catalogue()) {
        if (entry.metadata().isPresent()) {
          StringWriter out = new StringWriter();
          new Export(reader, () -> {})
              .write(List.of(entry), ExportFormat.AKN.documents(out).orElseThrow());
          org.w3c.dom.Document document = parsed(out.toString());
          IndexedDocument indexed = reader.tagged(entry);
          Map<String, String> words = new HashMap<>();
          NodeList all = document.getElementsByTagNameNS("*", "*");
          for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("GUID")) {
              assertThat(
                      words.put(element.getAttribute("GUID"), squeezed(element.getTextContent())))
                  .isNull();
            }
          }
          for (TaggedPassage passage : indexed.passages()) {
            String permalink = Urn.passage(indexed.id(passage.passage()));
            if (passage.passage().marks().isEmpty()) {
              assertThat(words.get(permalink)).startsWith(squeezed(indexed.text(passage)));
            } else {
              assertThat(words).containsKey(permalink);
            }
          }
          assertThat(words).hasSize(indexed.passages().size());
        }
      }
    }
  }

  private static org.w3c.dom.Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void theSameIndexGivesTheSameBytes() throws IOException {
    for (ExportFormat format : List.of(ExportFormat.JSONL, ExportFormat.ANNOTATIONS)) {
      assertThat(export(format)).isEqualTo(export(format));
    }
  }

  @Test
  void permalinksSurviveARebuildAndANewTagging() throws Exception {
    Set<String> before = permalinks();
    run(
        BatchRequest.of(List.of(folder.resolve("documents")), 2)
            .under(LANZAROTE)
            .anew(BatchRequest.Anew.TAGS));
    assertThat(permalinks()).isEqualTo(before);
    run(
        BatchRequest.of(List.of(folder.resolve("documents")), 2)
            .under(LANZAROTE)
            .anew(BatchRequest.Anew.INDEX));
    assertThat(permalinks()).isEqualTo(before);
    Path moved = folder.resolve("moved");
    Files.move(folder.resolve("documents"), moved);
    run(BatchRequest.of(List.of(moved), 2).under(LANZAROTE));
    assertThat(permalinks()).isEqualTo(before);
    Files.move(moved, folder.resolve("documents"));
    run(BatchRequest.of(List.of(folder.resolve("documents")), 2).under(LANZAROTE));
    try (CorpusReader reader = corpus.reader()) {
      for (String permalink : before) {
        String id = Urn.passageId(permalink).orElseThrow();
        assertThat(reader.passage(id).orElseThrow().passageId()).isEqualTo(id);
      }
    }
  }

  private static Set<String> permalinks() throws IOException {
    return export(ExportFormat.JSONL).lines().stream()
        .filter(line -> line.startsWith("{\"type\":\"passage\""))
        .map(line -> line.substring(line.indexOf("urn:"), line.indexOf("\",\"ordinal\"")))
        .collect(Collectors.toSet());
  }
}
