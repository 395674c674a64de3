package org.rapporteur.index.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Placement;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;

/// Passages with their mentions as bytes. The strings that a document repeats are in its [Tables].
final class PassageCodec {
  private PassageCodec() {}

  static byte[] encode(StoredPassage stored, Tables.Builder tables) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    TaggedPassage tagged = stored.tagged();
    Passage passage = tagged.passage();
    out.writeLong(Long.parseUnsignedLong(stored.id(), 16));
    out.writeString(stored.text());
    out.writeVInt(passage.ordinal());
    out.writeVInt(tables.string(passage.kind().name()));
    out.writeVInt(passage.span().start());
    out.writeVInt(tables.string(passage.voice().name()));
    out.writeVInt(tables.string(stored.read().name()));
    out.writeVInt(tables.string(Schema.term(stored.since())));
    out.writeVInt(tables.string(tagged.language().code()));
    writeLocator(out, passage.locator(), tables);
    Codec.writeList(
        out,
        passage.marks(),
        (o, mark) -> {
          o.writeVInt(mark.offset());
          o.writeString(mark.label());
        });
    PlacementCodec.write(out, passage.placement());
    Codec.writeList(
        out, tagged.mentions(), (o, m) -> MentionCodec.write(o, m, passage.span(), tables));
    Codec.writeNullable(
        out, tagged.recommendation(), (o, made) -> writeRecommendation(o, made, tables));
    return out.toArrayCopy();
  }

  static StoredPassage decode(DataInput in, Tables tables) throws IOException {
    String id = HexFormat.of().toHexDigits(in.readLong());
    String text = in.readString();
    int ordinal = in.readVInt();
    Passage.Kind kind = Passage.Kind.valueOf(tables.strings.get(in.readVInt()));
    int start = in.readVInt();
    Span span = new Span(start, start + text.length());
    Voice voice = Voice.valueOf(tables.strings.get(in.readVInt()));
    Voice read = Voice.valueOf(tables.strings.get(in.readVInt()));
    Instant since = Schema.instant(tables.strings.get(in.readVInt()));
    Language language = new Language(tables.strings.get(in.readVInt()));
    Locator locator = readLocator(in, tables);
    List<FootnoteMark> marks =
        Codec.readList(in, i -> new FootnoteMark(i.readVInt(), i.readString()));
    Placement placement = PlacementCodec.read(in);
    List<Mention> mentions = Codec.readList(in, i -> MentionCodec.read(i, span, text, tables));
    Recommendation recommendation = Codec.readNullable(in, i -> readRecommendation(i, tables));
    Passage passage = new Passage(ordinal, kind, span, locator, voice, marks, placement);
    TaggedPassage tagged = new TaggedPassage(passage, language, mentions, recommendation);
    return new StoredPassage(id, text, tagged, read, since);
  }

  private static void writeLocator(DataOutput out, Locator locator, Tables.Builder tables)
      throws IOException {
    out.writeVInt(tables.string(locator.page()));
    out.writeVInt(tables.section(locator.section()));
    out.writeString(locator.paragraph());
    out.writeVInt(tables.string(text(locator.question())));
    out.writeVInt(locator.followUp());
    out.writeVInt(tables.string(text(locator.recommendation())));
    out.writeString(locator.footnote());
  }

  private static Locator readLocator(DataInput in, Tables tables) throws IOException {
    String page = tables.strings.get(in.readVInt());
    List<String> section = tables.sections.get(in.readVInt());
    String paragraph = in.readString();
    Question question = question(tables.strings.get(in.readVInt()));
    int followUp = in.readVInt();
    RecommendationCode code = code(tables.strings.get(in.readVInt()));
    return new Locator(page, section, paragraph, question, followUp, code, in.readString());
  }

  /// A locator by itself, for which no tables are kept.
  static void writeLocator(DataOutput out, Locator locator) throws IOException {
    out.writeString(locator.page());
    Codec.writeList(out, locator.section(), DataOutput::writeString);
    out.writeString(locator.paragraph());
    out.writeString(text(locator.question()));
    out.writeVInt(locator.followUp());
    out.writeString(text(locator.recommendation()));
    out.writeString(locator.footnote());
  }

  static Locator readLocator(DataInput in) throws IOException {
    String page = in.readString();
    List<String> section = Codec.readList(in, DataInput::readString);
    String paragraph = in.readString();
    Question question = question(in.readString());
    int followUp = in.readVInt();
    return new Locator(
        page, section, paragraph, question, followUp, code(in.readString()), in.readString());
  }

  private static @Nullable Question question(String text) {
    return text.isEmpty() ? null : Question.parse(text);
  }

  private static @Nullable RecommendationCode code(String text) {
    return text.isEmpty() ? null : RecommendationCode.parse(text);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static void writeRecommendation(
      DataOutput out, Recommendation made, Tables.Builder tables) throws IOException {
    out.writeString(made.code().toString());
    Codec.writeNullable(
        out,
        made.urgency(),
        (o, urgency) -> {
          o.writeVInt(tables.string(urgency.name()));
          o.writeVInt(urgency.rank());
        });
    out.writeVInt(tables.string(made.kind().name()));
    for (SortedSet<Party> parties : List.of(made.addressees(), made.excepted(), made.madeBy())) {
      Codec.writeList(out, parties, (o, party) -> o.writeVInt(tables.party(party)));
    }
  }

  private static Recommendation readRecommendation(DataInput in, Tables tables) throws IOException {
    RecommendationCode code = RecommendationCode.parse(in.readString());
    Urgency urgency =
        Codec.readNullable(in, i -> new Urgency(tables.strings.get(i.readVInt()), i.readVInt()));
    Recommendation.AddresseeKind kind =
        Recommendation.AddresseeKind.valueOf(tables.strings.get(in.readVInt()));
    SortedSet<Party> addressees = readParties(in, tables);
    SortedSet<Party> excepted = readParties(in, tables);
    return new Recommendation(code, urgency, kind, addressees, excepted, readParties(in, tables));
  }

  private static SortedSet<Party> readParties(DataInput in, Tables tables) throws IOException {
    return new TreeSet<>(Codec.readList(in, i -> tables.parties.get(i.readVInt())));
  }
}
