package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.party.Party;

/// What the passages of one document have in common, stored once for it: the digest of its bytes,
/// strings, parties, instruments and section paths. Passages hold numbers of rows. Not thread-safe.
final class Tables {
  final Digest document;
  final List<String> strings;
  final List<Party> parties;
  final List<InstrumentRef> instruments;
  final List<List<String>> sections;
  private final @Nullable Provision[] provisions;

  private Tables(
      Digest document,
      List<String> strings,
      List<Party> parties,
      List<InstrumentRef> instruments,
      List<List<String>> sections) {
    this.document = document;
    this.strings = strings;
    this.parties = parties;
    this.instruments = instruments;
    this.sections = sections;
    this.provisions = new Provision[strings.size()];
  }

  /// The provision that a string spells, parsed once.
  Provision provision(int string) {
    Provision known = provisions[string];
    if (known == null) {
      known = Provision.parse(strings.get(string));
      provisions[string] = known;
    }
    return known;
  }

  static Tables decode(byte[] bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes);
    Digest document = new Digest(in.readString());
    List<String> strings = Codec.readList(in, DataInput::readString);
    List<Party> parties = Codec.readList(in, Codec::readParty);
    List<InstrumentRef> instruments =
        Codec.readList(
            in,
            i ->
                new InstrumentRef(
                    i.readString(), i.readString(), Codec.readNullable(i, Codec::readParty)));
    List<List<String>> sections =
        Codec.readList(in, i -> List.copyOf(Codec.readList(i, j -> strings.get(j.readVInt()))));
    return new Tables(document, strings, parties, instruments, sections);
  }

  /// The tables of a document while its passages are written.
  static final class Builder {
    private final Digest document;
    private final Numbering<String> strings = new Numbering<>();
    private final Numbering<Party> parties = new Numbering<>();
    private final Numbering<InstrumentRef> instruments = new Numbering<>();
    private final Numbering<List<String>> sections = new Numbering<>();

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

    byte[] encode() throws IOException {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeString(document.sha256());
      Codec.writeList(out, strings.values(), DataOutput::writeString);
      Codec.writeList(out, parties.values(), Codec::writeParty);
      Codec.writeList(
          out,
          instruments.values(),
          (o, instrument) -> {
            o.writeString(instrument.id());
            o.writeString(instrument.title());
            Codec.writeNullable(o, instrument.state(), Codec::writeParty);
          });
      Codec.writeList(
          out,
          sections.values(),
          (o, section) -> Codec.writeList(o, section, (p, s) -> p.writeVInt(strings.of(s))));
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
