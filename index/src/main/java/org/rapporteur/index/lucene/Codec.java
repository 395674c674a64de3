package org.rapporteur.index.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.party.Party;

/// The pieces of which stored values are made: lists, values that may be missing, instants,
/// provisions, parties. Enumerations are written by name, so that a new member disturbs nothing.
final class Codec {
  private static final double SHARE = 10_000;

  private Codec() {}

  /// Reads a value.
  interface Reading<T> {
    T from(DataInput in) throws IOException;
  }

  /// Writes a value.
  interface Writing<T> {
    void to(DataOutput out, T value) throws IOException;
  }

  static <T> List<T> readList(DataInput in, Reading<T> reading) throws IOException {
    int size = in.readVInt();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reading.from(in));
    }
    return values;
  }

  static <T> void writeList(DataOutput out, Collection<T> values, Writing<T> writing)
      throws IOException {
    out.writeVInt(values.size());
    for (T value : values) {
      writing.to(out, value);
    }
  }

  static <T> @Nullable T readNullable(DataInput in, Reading<T> reading) throws IOException {
    return in.readByte() == 0 ? null : reading.from(in);
  }

  static <T> void writeNullable(DataOutput out, @Nullable T value, Writing<T> writing)
      throws IOException {
    out.writeByte((byte) (value == null ? 0 : 1));
    if (value != null) {
      writing.to(out, value);
    }
  }

  /// A number from 0 to 1, kept to the ten-thousandth.
  static void writeShare(DataOutput out, double share) throws IOException {
    out.writeVInt((int) Math.round(share * SHARE));
  }

  static double readShare(DataInput in) throws IOException {
    return in.readVInt() / SHARE;
  }

  /// An instant, kept to the nanosecond.
  static void writeInstant(DataOutput out, Instant instant) throws IOException {
    out.writeZLong(instant.getEpochSecond());
    out.writeVInt(instant.getNano());
  }

  static Instant readInstant(DataInput in) throws IOException {
    return Instant.ofEpochSecond(in.readZLong(), in.readVInt());
  }

  /// A provision in parts, which are read sooner than its spelling.
  static void writeProvision(DataOutput out, Provision provision) throws IOException {
    out.writeString(provision.article());
    writeList(out, provision.subdivisions(), DataOutput::writeString);
    out.writeVInt(provision.indent());
  }

  static Provision readProvision(DataInput in) throws IOException {
    return new Provision(in.readString(), readList(in, DataInput::readString), in.readVInt());
  }

  static Party readParty(DataInput in) throws IOException {
    return new Party(
        in.readString(),
        Party.Kind.valueOf(in.readString()),
        in.readString(),
        in.readString(),
        in.readString(),
        in.readString());
  }

  static void writeParty(DataOutput out, Party party) throws IOException {
    out.writeString(party.code());
    out.writeString(party.kind().name());
    out.writeString(party.nameEn());
    out.writeString(party.nameFr());
    out.writeString(party.shortEn());
    out.writeString(party.shortFr());
  }
}
