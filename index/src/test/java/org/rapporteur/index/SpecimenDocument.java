package org.rapporteur.index;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Evidence;
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
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;

/// Builds invented documents, passage by passage, for tests of any engine. Mentions are added to
/// the passage that was added last.
public final class SpecimenDocument {
  public static final PageBox BOX = new PageBox(3, 72, 100.5f, 451.2f, 26);

  public static final InstrumentRef LANZAROTE =
      new InstrumentRef("lanzarote", "Lanzarote Convention", null);

  public static final Treatment TREATMENT =
      new Treatment(
          Instant.parse("2024-06-07T08:09:10Z"),
          Duration.ofMillis(1234),
          0,
          new PipelineVersion(3, 7));

  private final String name;
  private final Metadata metadata;
  private String container = "";
  private Pages pages = Pages.NONE;
  private final StringBuilder text = new StringBuilder();
  private final List<TaggedPassage> passages = new ArrayList<>();

  private SpecimenDocument(String name, Metadata metadata) {
    this.name = name;
    this.metadata = metadata;
  }

  public static SpecimenDocument of(String name, Genre genre, int year, Party... party) {
    return new SpecimenDocument(
        name,
        new Metadata(
            detected("lanzarote"),
            Detected.of(genre, Evidence.Basis.TEXT, "invented"),
            genre == Genre.IMPLEMENTATION_REPORT ? detected("T-ES(2022)99") : null,
            party.length == 0 ? null : detected(party[0]),
            detected("2"),
            detected(DocumentDate.of(year)),
            null,
            List.of(detected(Language.ENGLISH))));
  }

  private static <T> Detected<T> detected(T value) {
    return Detected.of(value, Evidence.Basis.FILE_NAME, "invented");
  }

  public SpecimenDocument text(String words) {
    return passage(Passage.Kind.TEXT, Voice.COMMITTEE, Locator.NOWHERE, words);
  }

  public SpecimenDocument heading(String words) {
    return passage(Passage.Kind.HEADING, Voice.COMMITTEE, Locator.NOWHERE, words);
  }

  public SpecimenDocument paragraph(String number, String words) {
    Locator locator = Locator.NOWHERE.withParagraph(number).withSection(List.of("I. Law", "I.1"));
    return passage(Passage.Kind.NUMBERED_PARAGRAPH, Voice.COMMITTEE, locator, words);
  }

  public SpecimenDocument footnote(String paragraph, String label, String words) {
    Locator locator = Locator.NOWHERE.withParagraph(paragraph).withFootnote(label);
    return passage(Passage.Kind.FOOTNOTE, Voice.COMMITTEE, locator, words);
  }

  public SpecimenDocument question(String question, String words) {
    Locator locator = Locator.NOWHERE.withQuestion(Question.parse(question), 0);
    return passage(Passage.Kind.QUESTION, Voice.QUESTIONNAIRE, locator, words);
  }

  public SpecimenDocument answer(String question, String words) {
    Locator locator = Locator.NOWHERE.withQuestion(Question.parse(question), 0).withPage("14");
    return passage(Passage.Kind.ANSWER, Voice.STATE, locator, words);
  }

  public SpecimenDocument passage(Passage.Kind kind, Voice voice, Locator locator, String words) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(words);
    Passage passage =
        new Passage(
            passages.size(),
            kind,
            new Span(start, text.length()),
            locator,
            voice,
            List.of(new FootnoteMark(start + words.length(), "7")),
            new Placement(List.of(BOX), pages.confidence()));
    passages.add(new TaggedPassage(passage, Language.ENGLISH, List.of(), null));
    return this;
  }

  public SpecimenDocument language(String code) {
    TaggedPassage last = passages.removeLast();
    passages.add(
        new TaggedPassage(
            last.passage(), Language.of(code), last.mentions(), last.recommendation()));
    return this;
  }

  public SpecimenDocument party(Party party, PartyBasis basis, String surface) {
    return party(new Resolution.Resolved<>(party), basis, surface);
  }

  public SpecimenDocument party(Resolution<Party> party, PartyBasis basis, String surface) {
    return mention(new PartyMention(find(surface), surface, party, basis, "invented-rule"));
  }

  /// A provision whose address cannot be read.
  public SpecimenDocument unreadable(String law, String reason, String surface) {
    return mention(
        new ProvisionMention(
            find(surface),
            surface,
            null,
            new Resolution.Unresolved<>(reason, law),
            ProvisionBasis.CITED,
            "invented-rule"));
  }

  public SpecimenDocument provision(String provision, ProvisionBasis basis, String surface) {
    return provision(LANZAROTE, provision, basis, surface);
  }

  public SpecimenDocument provision(
      InstrumentRef instrument, String provision, ProvisionBasis basis, String surface) {
    return provision(new Resolution.Resolved<>(instrument), provision, basis, surface);
  }

  public SpecimenDocument provision(
      Resolution<InstrumentRef> law, String provision, ProvisionBasis basis, String surface) {
    return mention(
        new ProvisionMention(
            find(surface), surface, Provision.parse(provision), law, basis, "invented-rule"));
  }

  public SpecimenDocument refersTo(String code, String surface) {
    return mention(
        new RecommendationMention(
            find(surface),
            surface,
            new Resolution.Resolved<>(RecommendationCode.parse(code)),
            "invented-rule"));
  }

  public SpecimenDocument recommendation(
      String code,
      Urgency urgency,
      Recommendation.AddresseeKind kind,
      List<Party> addressees,
      List<Party> excepted,
      String words) {
    RecommendationCode parsed = RecommendationCode.parse(code);
    passage(
        Passage.Kind.RECOMMENDATION,
        Voice.COMMITTEE,
        Locator.NOWHERE.withRecommendation(parsed),
        words);
    SortedSet<Party> nobody = new TreeSet<>();
    TaggedPassage last = passages.removeLast();
    passages.add(
        new TaggedPassage(
            last.passage(),
            last.language(),
            last.mentions(),
            new Recommendation(
                parsed,
                urgency,
                kind,
                new TreeSet<>(addressees),
                new TreeSet<>(excepted),
                nobody)));
    return this;
  }

  /// Where words stand: in the last passage, else anywhere before it, and nowhere if there are
  /// none.
  private Span find(String surface) {
    Span last = passages.getLast().passage().span();
    if (surface.isEmpty()) {
      return Span.at(last.start());
    }
    int at = text.indexOf(surface, last.start());
    at = at < 0 ? text.indexOf(surface) : at;
    return new Span(at, at + surface.length());
  }

  private SpecimenDocument mention(Mention mention) {
    TaggedPassage last = passages.removeLast();
    List<Mention> mentions = new ArrayList<>(last.mentions());
    mentions.add(mention);
    passages.add(
        new TaggedPassage(last.passage(), last.language(), mentions, last.recommendation()));
    return this;
  }

  /// The document as an entry of a container, read by text recognition but for some of its pages.
  public SpecimenDocument inside(String file, Pages recognised) {
    container = file;
    pages = recognised;
    return this;
  }

  public Source source() {
    return container.isEmpty()
        ? new Source(Path.of("/specimens").resolve(name), name)
        : new Source(Path.of("/specimens").resolve(container), container).at(name);
  }

  /// The identifier of a file of this name.
  public static String file(String name) {
    return Digest.of(name.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 16);
  }

  public CatalogueEntry entry() {
    String place = container.isEmpty() ? name : container;
    return new CatalogueEntry(
        file(place),
        List.of(location(place, text.length())),
        container.isEmpty() ? "" : name,
        Digest.of((name + text).getBytes(StandardCharsets.UTF_8)),
        TREATMENT,
        passages.size(),
        new CatalogueEntry.Indexed(metadata, "text/plain", pages));
  }

  public static Location location(String name, long size) {
    return new Location(
        Path.of("/specimens").resolve(name),
        name,
        size,
        Instant.parse("2024-05-06T07:08:09.123456789Z"));
  }

  public TaggedDocument tagged() {
    Document document =
        new Document(
            source(),
            entry().digest(),
            "text/plain",
            metadata,
            text.toString(),
            passages.stream().map(TaggedPassage::passage).toList(),
            pages,
            List.of());
    return new TaggedDocument(document, passages);
  }
}
