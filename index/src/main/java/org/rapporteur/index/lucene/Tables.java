package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.party.Party;

/// What the passages of one document have in common, stored once for it: the digest of its bytes,
/// strings, parties, instruments, section paths and provisions. Passages hold numbers of rows. Not
/// thread-safe.
final class Tables {
  final Digest document;
  final Rows<String> strings;
  final Rows<Party> parties;
  final Rows<InstrumentRef> instruments;
  final Rows<List<String>> sections;
  final Rows<Provision> provisions;

  private Tables(DataInput in) throws IOException {
    this.document = new Digest(in.readString());
    this.strings = Rows.read(in, DataInput::readString);
    this.parties = Rows.read(in, Codec::readParty);
    this.instruments =
        Rows.read(
            in,
            i ->
                new InstrumentRef(
                    i.readString(), i.readString(), Codec.readNullable(i, Codec::readParty)));
    this.sections =
        Rows.read(in, i -> List.copyOf(Codec.readList(i, j -> strings.get(j.readVInt()))));
    this.provisions = Rows.read(in, Codec::readProvision);
  }

  static Tables decode(DataInput in) throws IOException {
    return new Tables(in);
  }

  /// The tables of a document while its passages are written.
  static final class Builder {
    private final Digest document;
    private final Numbering<String> strings = new Numbering<>();
    private final Numbering<Party> parties = new Numbering<>();
    private final Numbering<InstrumentRef> instruments = new Numbering<>();
    private final Numbering<List<String>> sections = new Numbering<>();
    private final Numbering<Provision> provisions = new Numbering<>();

    /// @param document the digest of the document's own bytes
    Builder(Digest document) {
      this.document = document;
    }

    int string(String value) {
      return strings.of(value);
    }

    int party(Party value) {
      return parties.of(value);
    }

    int instrument(InstrumentRef value) {
      return instruments.of(value);
    }

    int section(List<String> value) {
      value.forEach(strings::of);
      return sections.of(value);
    }

    int provision(Provision value) {
      return provisions.of(value);
    }

    byte[] encode() throws IOException {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeString(document.sha256());
      Rows.write(out, strings.values(), DataOutput::writeString);
      Rows.write(out, parties.values(), Codec::writeParty);
      Rows.write(
          out,
          instruments.values(),
          (o, instrument) -> {
            o.writeString(instrument.id());
            o.writeString(instrument.title());
            Codec.writeNullable(o, instrument.state(), Codec::writeParty);
          });
      Rows.write(
          out,
          sections.values(),
          (o, section) -> Codec.writeList(o, section, (p, s) -> p.writeVInt(strings.of(s))));
      Rows.write(out, provisions.values(), Codec::writeProvision);
      return out.toArrayCopy();
    }
  }

  /// Numbers values from 0 in the order in which they first come.
  private static final class Numbering<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int of(T value) {
      Integer number = numbers.putIfAbsent(value, values.size());
      if (number == null) {
        values.add(value);
        return values.size() - 1;
      }
      return number;
    }

    List<T> values() {
      return values;
    }
  }
}
