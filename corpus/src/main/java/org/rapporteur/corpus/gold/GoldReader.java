package org.rapporteur.corpus.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.Recommendation.AddresseeKind;
import org.rapporteur.core.text.Language;
import org.rapporteur.ingest.identity.Overrides;
import tools.jackson.databind.JsonNode;

/// Reads one line of a gold file; see `corpus/gold/README.md` for the schema. What is wrong is an
/// [IllegalArgumentException].
final class GoldReader {
  private static final String INSTRUMENT = "lanzarote";

  /// Among the kinds: the records of recommendations, which are no mentions.
  private static final String RECORDS = "recommendation record";

  private static final Set<String> TEXT =
      Set.of(
          "id",
          "split",
          "language",
          "genre",
          "party",
          "round",
          "instrument",
          "text",
          "document",
          "kinds",
          "bases",
          "partial",
          "mentions",
          "recommendations",
          "note");
  private static final Set<String> MENTION =
      Set.of(
          "kind",
          "text",
          "basis",
          "resolution",
          "party",
          "instrument",
          "state",
          "provision",
          "code",
          "note");
  private static final Set<String> RECOMMENDATION =
      Set.of("code", "urgency", "addressee_kind", "addressees", "excepted", "made_by", "note");

  private final Instruments instruments;
  private final Path file;
  private final String place;

  /// @param file the file, from which documents are found
  /// @param place the file and line, for messages
  GoldReader(Instruments instruments, Path file, String place) {
    this.instruments = instruments;
    this.file = file;
    this.place = place;
  }

  GoldText text(JsonNode node) {
    GoldObject line = new GoldObject(node, TEXT);
    Instrument instrument = instrument(line);
    GoldText.Content content = content(line);
    Set<Kind> kinds = kinds(line);
    List<GoldMention> mentions = mentions(line, kinds, instrument);
    Bases usual = Bases.usualAnd(mentions);
    Bases bases = line.has("bases") ? new Bases(Set.copyOf(line.texts("bases"))) : usual;
    for (GoldMention mention : mentions) {
      if (!bases.include(mention.basis())) {
        throw new IllegalArgumentException(
            "\"%s\" is annotated on the basis %s, which \"bases\" leaves out"
                .formatted(mention.words(), mention.basis()));
      }
    }
    return new GoldText(
        place,
        line.text("id"),
        split(line.text("split")),
        Language.of(line.text("language")),
        said(line, instrument, content),
        instrument.id(),
        content,
        kinds,
        bases,
        line.flag("partial"),
        mentions,
        line.has("recommendations") || line.texts("kinds").contains(RECORDS)
            ? recommendations(line, instrument)
            : null);
  }

  private Instrument instrument(GoldObject line) {
    String id = line.has("instrument") ? line.text("instrument") : INSTRUMENT;
    return instruments
        .byId(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no instrument \"" + id + "\""));
  }

  private GoldText.Content content(GoldObject line) {
    if (line.has("text") == line.has("document")) {
      throw new IllegalArgumentException("write either \"text\" or \"document\"");
    }
    return line.has("text")
        ? new GoldText.Words(line.text("text"))
        : new GoldText.Beside(file.resolveSibling(line.text("document")));
  }

  private static Split split(String words) {
    return Arrays.stream(Split.values())
        .filter(split -> split.label().equals(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("\"split\" is neither tune nor test"));
  }

  private static Set<Kind> kinds(GoldObject line) {
    Set<Kind> kinds = new HashSet<>();
    for (String words : line.texts("kinds")) {
      if (!words.equals(RECORDS)) {
        kinds.add(kind(words));
      }
    }
    return kinds;
  }

  private static Kind kind(String words) {
    return Kind.MENTIONS.stream()
        .filter(kind -> kind.label().equals(words))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "there is no kind \""
                    + words
                    + "\"; write provision, party, recommendation or "
                    + RECORDS));
  }

  /// A document is told apart by its own metadata where the line says nothing.
  private Overrides said(GoldObject line, Instrument instrument, GoldText.Content content) {
    String genre = line.textOrNull("genre");
    Genre otherwise = content instanceof GoldText.Words ? Genre.OTHER : null;
    String party = line.textOrNull("party");
    String round = line.textOrNull("round");
    if (round != null && instrument.round(round).isEmpty()) {
      throw new IllegalArgumentException("%s has no round \"%s\"".formatted(instrument, round));
    }
    return new Overrides(
        instrument.id(),
        genre == null ? otherwise : genre(genre),
        null,
        party == null ? null : instruments.parties().require(party),
        round,
        null,
        null,
        Language.of(line.text("language")));
  }

  private static Genre genre(String words) {
    return Genre.named(words)
        .orElseThrow(() -> new IllegalArgumentException("there is no genre \"" + words + "\""));
  }

  private List<GoldMention> mentions(GoldObject line, Set<Kind> kinds, Instrument instrument) {
    List<GoldMention> mentions = new ArrayList<>();
    for (GoldObject mention : line.objects("mentions", MENTION)) {
      Kind kind = kind(mention.text("kind"));
      if (!kinds.contains(kind)) {
        throw new IllegalArgumentException(
            "a %s is annotated, but \"kinds\" leaves it out".formatted(kind.label()));
      }
      GoldMention read = mention(kind, mention, instrument);
      if (read.words().isEmpty() && Bases.isExpressed(read.basis())) {
        throw new IllegalArgumentException("a mention without the words, \"text\"");
      }
      mentions.add(read);
    }
    return mentions;
  }

  private GoldMention mention(Kind kind, GoldObject mention, Instrument instrument) {
    String words = Optional.ofNullable(mention.textOrNull("text")).orElse("");
    Certainty certainty = certainty(mention.textOrNull("resolution"));
    boolean certain = certainty == Certainty.RESOLVED;
    return switch (kind) {
      case PARTY ->
          new GoldMention.OfParty(
              words,
              certain ? instruments.parties().require(mention.text("party")) : null,
              Bases.party(mention.text("basis")),
              certainty);
      case PROVISION -> {
        String address = certain ? mention.text("provision") : mention.textOrNull("provision");
        yield new GoldMention.OfProvision(
            words,
            address == null ? null : Provision.parse(address),
            certain ? law(mention, instrument) : null,
            Bases.provision(mention.text("basis")),
            certainty);
      }
      case RECOMMENDATION ->
          new GoldMention.OfRecommendation(
              words, certain ? RecommendationCode.parse(mention.text("code")) : null, certainty);
      case CODE, URGENCY, ADDRESSEE_KIND, ADDRESSEES, EXCEPTED, MADE_BY ->
          throw new IllegalArgumentException("not a kind of mention: " + kind.label());
    };
  }

  private static Certainty certainty(@Nullable String words) {
    return Arrays.stream(Certainty.values())
        .filter(certainty -> words == null || certainty.label().equals(words))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "\"resolution\" is neither resolved, ambiguous nor unresolved"));
  }

  private GoldLaw law(GoldObject mention, Instrument instrument) {
    String name = mention.textOrNull("instrument");
    String state = mention.textOrNull("state");
    return GoldLaw.of(
        name == null ? instrument.id() : name,
        state == null ? null : instruments.parties().require(state),
        instruments);
  }

  private List<GoldRecommendation> recommendations(GoldObject line, Instrument instrument) {
    return line.objects("recommendations", RECOMMENDATION).stream()
        .map(record -> recommendation(record, instrument))
        .toList();
  }

  private GoldRecommendation recommendation(GoldObject record, Instrument instrument) {
    String code = RecommendationCode.parse(record.text("code")).toString();
    Map<Kind, Set<String>> members = new EnumMap<>(Kind.class);
    members.put(Kind.CODE, Set.of(code));
    for (Kind kind : List.of(Kind.URGENCY, Kind.ADDRESSEE_KIND)) {
      if (record.has(kind.member())) {
        String value = record.textOrNull(kind.member());
        if (value != null) {
          requireKnown(kind, value, instrument);
        }
        members.put(kind, value == null ? Set.of() : Set.of(value));
      }
    }
    for (Kind kind : List.of(Kind.ADDRESSEES, Kind.EXCEPTED, Kind.MADE_BY)) {
      if (record.has(kind.member())) {
        Set<String> codes = new TreeSet<>();
        for (String party : record.texts(kind.member())) {
          codes.add(instruments.parties().require(party).code());
        }
        members.put(kind, codes);
      }
    }
    return new GoldRecommendation(code, members);
  }

  private static void requireKnown(Kind kind, String value, Instrument instrument) {
    boolean known =
        kind == Kind.URGENCY
            ? instrument.urgencyVerbs("").stream().anyMatch(v -> v.urgency().name().equals(value))
            : Arrays.stream(AddresseeKind.values()).anyMatch(k -> k.label().equals(value));
    if (!known) {
      throw new IllegalArgumentException(
          "\"%s\" is no value of \"%s\"".formatted(value, kind.member()));
    }
  }
}
