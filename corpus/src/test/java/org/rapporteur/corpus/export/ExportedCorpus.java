package org.rapporteur.corpus.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.PageBox;
import org.rapporteur.core.document.Pages;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Placement;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Parties;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.CorpusWriter;
import org.rapporteur.index.Location;
import org.rapporteur.index.PipelineVersion;
import org.rapporteur.index.Treatment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Puts exported lines into an index again, to show that nothing the ledger needs is missing from
/// them.
final class ExportedCorpus {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Parties parties;
  private final CorpusWriter writer;
  private @Nullable JsonNode document;
  private final List<Passage> passages = new ArrayList<>();
  private final List<JsonNode> passageLines = new ArrayList<>();
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  ExportedCorpus(Parties parties, CorpusWriter writer) {
    this.parties = parties;
    this.writer = writer;
  }

  void read(String line) throws IOException {
    JsonNode node = JSON.readTree(line);
    switch (node.get("type").asString()) {
      case "document" -> {
        put();
        document = node;
      }
      case "passage" -> passage(node);
      case "mention" -> mentions.getLast().add(mention(node));
      case "failure" -> {
        put();
        writer.putFailure(failure(node));
      }
      case "receipt" -> put();
      default -> throw new AssertionError(line);
    }
  }

  /// Puts the document whose lines were read.
  private void put() throws IOException {
    JsonNode line = document;
    if (line == null) {
      return;
    }
    document = null;
    Source whole = new Source(Path.of(text(line, "path")), line.get("names").get(0).asString());
    Source source = text(line, "entry").isEmpty() ? whole : whole.at(text(line, "entry"));
    Double confidence = share(line);
    Pages pages =
        new Pages(line.get("pages").asInt(), line.get("pages_unread").asInt(), confidence);
    Digest digest = new Digest(text(line, "digest"));
    String type = text(line, "media_type");
    Document read =
        new Document(
            source, digest, type, metadata(line), text.toString(), passages, pages, List.of());
    List<TaggedPassage> tagged = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      JsonNode passage = passageLines.get(i);
      tagged.add(
          new TaggedPassage(
              passages.get(i),
              new Language(text(passage, "language")),
              mentions.get(i),
              recommendation(passage.get("recommendation_record"))));
    }
    writer.put(
        new CatalogueEntry(
            text(line, "file"),
            locations(line),
            source.entry(),
            digest,
            treatment(line.get("reader_version").asInt(), line.get("taggers_version").asInt()),
            passages.size(),
            new CatalogueEntry.Indexed(read.metadata(), type, pages)),
        new TaggedDocument(read, tagged));
    passages.clear();
    passageLines.clear();
    mentions.clear();
    text.setLength(0);
  }

  private static List<Location> locations(JsonNode line) {
    Path path = Path.of(text(line, "path"));
    return texts(line.get("names")).stream()
        .map(name -> new Location(path, name, 0, Instant.EPOCH))
        .toList();
  }

  private static Treatment treatment(int reader, int taggers) {
    return new Treatment(Instant.EPOCH, Duration.ZERO, 0, new PipelineVersion(reader, taggers));
  }

  private static CatalogueEntry failure(JsonNode line) {
    Path path = Path.of(text(line, "path"));
    Failure.Reason reason =
        labelled(Failure.Reason.values(), Failure.Reason::label, line, "reason");
    return new CatalogueEntry(
        text(line, "file"),
        List.of(new Location(path, text(line, "document"), 0, Instant.EPOCH)),
        text(line, "entry"),
        line.get("digest").isNull() ? null : new Digest(text(line, "digest")),
        treatment(0, 0),
        0,
        new CatalogueEntry.Unreadable(reason, text(line, "detail")));
  }

  private Metadata metadata(JsonNode line) {
    return new Metadata(
        Detected.of(
            text(line, "instrument"),
            labelled(Evidence.Basis.values(), Evidence.Basis::label, line, "instrument_basis"),
            text(line, "instrument_evidence")),
        required(
            detected(
                line.get("genre"),
                words ->
                    Arrays.stream(Genre.values())
                        .filter(g -> g.label().equals(words))
                        .findFirst()
                        .orElseThrow())),
        detected(line.get("symbol"), words -> words),
        detected(line.get("party"), parties::require),
        detected(line.get("round"), words -> words),
        detected(line.get("date"), words -> DocumentDate.parse(words).orElseThrow()),
        detected(line.get("title"), words -> words),
        line.get("languages")
            .valueStream()
            .map(language -> required(detected(language, Language::new)))
            .toList());
  }

  private static <T> T required(@Nullable T value) {
    assert value != null;
    return value;
  }

  private static <T> @Nullable Detected<T> detected(JsonNode member, Function<String, T> value) {
    return member.isNull()
        ? null
        : Detected.of(
            value.apply(text(member, "value")),
            labelled(Evidence.Basis.values(), Evidence.Basis::label, member, "basis"),
            text(member, "evidence"));
  }

  private void passage(JsonNode line) {
    Span span = new Span(line.get("start").asInt(), line.get("end").asInt());
    text.repeat('\n', span.start() - text.length()).append(text(line, "text"));
    Locator locator =
        new Locator(
            text(line, "page"),
            texts(line.get("section")),
            text(line, "paragraph"),
            optional(line, "question", Question::parse),
            line.get("follow_up").asInt(),
            optional(line, "recommendation", RecommendationCode::parse),
            text(line, "footnote"));
    passages.add(
        new Passage(
            line.get("ordinal").asInt(),
            labelled(Passage.Kind.values(), Passage.Kind::label, line, "kind"),
            span,
            locator,
            labelled(Voice.values(), Voice::label, line, "voice"),
            line.get("footnote_marks")
                .valueStream()
                .map(mark -> new FootnoteMark(mark.get("offset").asInt(), text(mark, "label")))
                .toList(),
            new Placement(
                line.get("boxes").valueStream().map(ExportedCorpus::box).toList(), share(line))));
    passageLines.add(line);
    mentions.add(new ArrayList<>());
  }

  private static PageBox box(JsonNode box) {
    return new PageBox(
        box.get("page").asInt(),
        box.get("x").asFloat(),
        box.get("y").asFloat(),
        box.get("width").asFloat(),
        box.get("height").asFloat());
  }

  private @Nullable Recommendation recommendation(@Nullable JsonNode record) {
    return record == null
        ? null
        : new Recommendation(
            RecommendationCode.parse(text(record, "code")),
            optional(
                record, "urgency", name -> new Urgency(name, record.get("urgency_rank").asInt())),
            labelled(
                Recommendation.AddresseeKind.values(),
                Recommendation.AddresseeKind::label,
                record,
                "addressee_kind"),
            parties(record, "addressees"),
            parties(record, "excepted"),
            parties(record, "made_by"));
  }

  private SortedSet<Party> parties(JsonNode record, String name) {
    SortedSet<Party> named = new TreeSet<>();
    texts(record.get(name)).forEach(code -> named.add(parties.require(code)));
    return named;
  }

  private Mention mention(JsonNode line) {
    Span span = new Span(line.get("start").asInt(), line.get("end").asInt());
    String words = text(line, "text");
    String rule = text(line, "rule");
    return switch (text(line, "kind")) {
      case "party" ->
          new PartyMention(
              span,
              words,
              resolution(line, meant -> parties.require(text(meant, "party"))),
              labelled(PartyBasis.values(), PartyBasis::label, line, "basis"),
              rule);
      case "provision" ->
          new ProvisionMention(
              span,
              words,
              optional(line, "provision", Provision::parse),
              resolution(line, this::law),
              labelled(ProvisionBasis.values(), ProvisionBasis::label, line, "basis"),
              rule);
      case "recommendation" ->
          new RecommendationMention(
              span,
              words,
              resolution(line, meant -> RecommendationCode.parse(text(meant, "code"))),
              rule);
      default -> throw new AssertionError(line);
    };
  }

  private InstrumentRef law(JsonNode meant) {
    return new InstrumentRef(
        text(meant, "instrument"),
        text(meant, "instrument_title"),
        optional(meant, "instrument_state", parties::require));
  }

  private static <T> Resolution<T> resolution(JsonNode line, Function<JsonNode, T> meaning) {
    return switch (text(line, "resolution")) {
      case "resolved" -> new Resolution.Resolved<>(meaning.apply(line));
      case "ambiguous" ->
          new Resolution.Ambiguous<>(line.get("candidates").valueStream().map(meaning).toList());
      case "unresolved" -> new Resolution.Unresolved<>(text(line, "reason"), text(line, "named"));
      default -> throw new AssertionError(line);
    };
  }

  private static <E> E labelled(E[] values, Function<E, String> label, JsonNode line, String name) {
    String words = text(line, name);
    return Arrays.stream(values)
        .filter(value -> label.apply(value).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + ": " + words));
  }

  private static <T> @Nullable T optional(JsonNode line, String name, Function<String, T> value) {
    return line.get(name).isNull() ? null : value.apply(text(line, name));
  }

  private static @Nullable Double share(JsonNode line) {
    return line.get("ocr_confidence").isNull() ? null : line.get("ocr_confidence").asDouble();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).isNull() ? "" : node.get(name).asString();
  }
}
