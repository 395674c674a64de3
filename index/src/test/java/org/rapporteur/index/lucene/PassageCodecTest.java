package org.rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
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
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;

class PassageCodecTest {
  private static final List<Party> PARTIES =
      List.of(
          new Party("XAA", Party.Kind.INVENTED, "Aland", "Alande", "Aland", "Alande"),
          new Party("XAB", Party.Kind.STATE, "Béland", "Bélande", "B", "B"));
  private static final Digest DIGEST = Digest.of(new byte[] {1});
  private static final String TEXT = "Les mineurs protégés 😀 of Aland, Article 25(1)(e).";

  private final Random random = new Random(20240508);

  @Test
  void everyPassageComesBackAsItWas() throws Exception {
    for (int i = 0; i < 2_000; i++) {
      Tables.Builder builder = new Tables.Builder(DIGEST);
      List<StoredPassage> written = new ArrayList<>();
      List<byte[]> bytes = new ArrayList<>();
      for (int n = 0; n < 3; n++) {
        StoredPassage passage = passage(n);
        written.add(passage);
        bytes.add(PassageCodec.encode(passage, builder));
      }
      Tables tables = Tables.decode(in(builder.encode()));
      for (int n = 0; n < 3; n++) {
        assertThat(PassageCodec.decode(in(bytes.get(n)), tables)).isEqualTo(written.get(n));
      }
    }
  }

  private static DataInput in(byte[] bytes) {
    return new ByteArrayDataInput(bytes);
  }

  private StoredPassage passage(int ordinal) {
    int start = random.nextInt(100_000);
    Span span = new Span(start, start + TEXT.length());
    Passage passage =
        new Passage(
            ordinal,
            any(Passage.Kind.values()),
            span,
            locator(),
            any(Voice.values()),
            some(() -> new FootnoteMark(start + random.nextInt(TEXT.length()), "1" + ordinal)));
    List<Mention> mentions = some(() -> mention(span));
    Recommendation recommendation = random.nextBoolean() ? null : recommendation();
    return new StoredPassage(
        "%016x".formatted(random.nextLong()),
        TEXT,
        new TaggedPassage(
            passage,
            any(Language.ENGLISH, Language.FRENCH, Language.UNDETERMINED),
            mentions,
            recommendation),
        any(Voice.values()),
        Instant.ofEpochMilli(random.nextLong(1L << 42)));
  }

  private Locator locator() {
    boolean asks = random.nextBoolean();
    return new Locator(
        any("", "14", "iv"),
        some(() -> any("I. Law", "I.1 · Scope", "Annexe")),
        any("", "186"),
        asks ? new Question(1 + random.nextInt(20), random.nextInt(3), any("", "a", "z")) : null,
        asks ? random.nextInt(3) : 0,
        random.nextBoolean() ? null : RecommendationCode.parse(any("III-24", "128.14")),
        any("", "157"));
  }

  private Mention mention(Span passage) {
    boolean inside = random.nextBoolean();
    int start = inside ? passage.start() + random.nextInt(10) : random.nextInt(200_000);
    Span span = new Span(start, start + random.nextInt(20));
    String surface =
        passage.contains(span) ? span.shift(-passage.start()).in(TEXT) : "x".repeat(span.length());
    String rule = any("name", "list", "heading");
    Resolution<InstrumentRef> law =
        resolution(
            new InstrumentRef("lanzarote", "Lanzarote Convention", null),
            new InstrumentRef("XAA: Criminal Code", "Criminal Code", PARTIES.get(0)));
    return switch (random.nextInt(3)) {
      case 0 ->
          new PartyMention(
              span,
              surface,
              resolution(PARTIES.get(0), PARTIES.get(1)),
              any(PartyBasis.values()),
              rule);
      case 1 ->
          new ProvisionMention(
              span,
              surface,
              law instanceof Resolution.Unresolved && random.nextBoolean()
                  ? null
                  : Provision.parse(any("18(1)(b) indent 2", "176-A", "XIV(3)")),
              law,
              any(ProvisionBasis.values()),
              rule);
      default ->
          new RecommendationMention(
              span,
              surface,
              resolution(RecommendationCode.of("II", 6), RecommendationCode.of("IX", 1)),
              rule);
    };
  }

  private <T> Resolution<T> resolution(T one, T other) {
    return switch (random.nextInt(3)) {
      case 0 -> new Resolution.Resolved<>(random.nextBoolean() ? one : other);
      case 1 -> new Resolution.Ambiguous<>(List.of(one, other));
      default -> new Resolution.Unresolved<>("nothing is called so", any("", "the Convention"));
    };
  }

  private Recommendation recommendation() {
    return new Recommendation(
        RecommendationCode.of("III", 1 + random.nextInt(50)),
        random.nextBoolean() ? null : new Urgency("require", 3),
        any(Recommendation.AddresseeKind.values()),
        new TreeSet<>(some(() -> PARTIES.get(random.nextInt(2)))),
        new TreeSet<>(some(() -> PARTIES.get(random.nextInt(2)))),
        new TreeSet<>(some(() -> PARTIES.get(random.nextInt(2)))));
  }

  @SafeVarargs
  private final <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> List<T> some(Supplier<T> each) {
    List<T> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(each.get());
    }
    return values;
  }
}
