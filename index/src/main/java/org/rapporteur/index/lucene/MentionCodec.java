package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;

/// The mentions of one passage as bytes. The surface is not written where the passage has it.
final class MentionCodec {
  private static final byte PARTY = 0;
  private static final byte PROVISION = 1;
  private static final byte RECOMMENDATION = 2;
  private static final byte RESOLVED = 0;
  private static final byte AMBIGUOUS = 1;
  private static final byte UNRESOLVED = 2;

  private MentionCodec() {}

  static void write(DataOutput out, Mention mention, Span passage, Tables.Builder tables)
      throws IOException {
    switch (mention) {
      case PartyMention party -> {
        out.writeByte(PARTY);
        out.writeVInt(tables.string(party.basis().name()));
        writeResolution(out, party.party(), (o, value) -> o.writeVInt(tables.party(value)));
      }
      case ProvisionMention provision -> {
        out.writeByte(PROVISION);
        out.writeVInt(tables.string(provision.basis().name()));
        Codec.writeNullable(
            out, provision.provision(), (o, at) -> o.writeVInt(tables.provision(at)));
        writeResolution(
            out, provision.instrument(), (o, law) -> o.writeVInt(tables.instrument(law)));
      }
      case RecommendationMention recommendation -> {
        out.writeByte(RECOMMENDATION);
        writeResolution(
            out, recommendation.code(), (o, code) -> o.writeVInt(tables.string(code.toString())));
      }
    }
    Span span = mention.span();
    out.writeZInt(span.start() - passage.start());
    out.writeVInt(span.length());
    if (!passage.contains(span)) {
      out.writeString(mention.surface());
    }
    out.writeVInt(tables.string(mention.rule()));
  }

  static Mention read(DataInput in, Span passage, String text, Tables tables) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case PARTY -> {
        PartyBasis basis = PartyBasis.valueOf(tables.strings.get(in.readVInt()));
        Resolution<Party> party = readResolution(in, i -> tables.parties.get(i.readVInt()));
        Words words = readWords(in, passage, text, tables);
        yield new PartyMention(words.span, words.surface, party, basis, words.rule);
      }
      case PROVISION -> {
        ProvisionBasis basis = ProvisionBasis.valueOf(tables.strings.get(in.readVInt()));
        Provision provision = Codec.readNullable(in, i -> tables.provisions.get(i.readVInt()));
        Resolution<InstrumentRef> law =
            readResolution(in, i -> tables.instruments.get(i.readVInt()));
        Words words = readWords(in, passage, text, tables);
        yield new ProvisionMention(words.span, words.surface, provision, law, basis, words.rule);
      }
      case RECOMMENDATION -> {
        Resolution<RecommendationCode> code =
            readResolution(in, i -> RecommendationCode.parse(tables.strings.get(i.readVInt())));
        Words words = readWords(in, passage, text, tables);
        yield new RecommendationMention(words.span, words.surface, code, words.rule);
      }
      default -> throw new CorruptIndexException("no kind of mention: " + kind, "a passage");
    };
  }

  private record Words(Span span, String surface, String rule) {}

  private static Words readWords(DataInput in, Span passage, String text, Tables tables)
      throws IOException {
    int start = passage.start() + in.readZInt();
    Span span = new Span(start, start + in.readVInt());
    String surface =
        passage.contains(span) ? span.shift(-passage.start()).in(text) : in.readString();
    return new Words(span, surface, tables.strings.get(in.readVInt()));
  }

  private static <T> void writeResolution(
      DataOutput out, Resolution<T> resolution, Codec.Writing<T> writing) throws IOException {
    switch (resolution) {
      case Resolution.Resolved<T>(T meaning) -> {
        out.writeByte(RESOLVED);
        writing.to(out, meaning);
      }
      case Resolution.Ambiguous<T>(List<T> candidates) -> {
        out.writeByte(AMBIGUOUS);
        Codec.writeList(out, candidates, writing);
      }
      case Resolution.Unresolved<T>(String reason, String words) -> {
        out.writeByte(UNRESOLVED);
        out.writeString(reason);
        out.writeString(words);
      }
    }
  }

  private static <T> Resolution<T> readResolution(DataInput in, Codec.Reading<T> reading)
      throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case RESOLVED -> new Resolution.Resolved<>(reading.from(in));
      case AMBIGUOUS -> new Resolution.Ambiguous<>(Codec.readList(in, reading));
      case UNRESOLVED -> new Resolution.Unresolved<>(in.readString(), in.readString());
      default -> throw new CorruptIndexException("no resolution: " + kind, "a passage");
    };
  }
}
