package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/// Values that are stored one after the other and decoded when first asked for, each once: who
/// wants one passage of a document wants few of what its passages share. Not thread-safe.
///
/// @param <T> the values
final class Rows<T> {
  private final Codec.Reading<T> reading;
  private final int[] starts;
  private final byte[] bytes;
  private final @Nullable Object[] known;

  private Rows(Codec.Reading<T> reading, int[] starts, byte[] bytes) {
    this.reading = reading;
    this.starts = starts;
    this.bytes = bytes;
    this.known = new Object[starts.length - 1];
  }

  static <T> void write(DataOutput out, Collection<T> values, Codec.Writing<T> writing)
      throws IOException {
    ByteBuffersDataOutput rows = new ByteBuffersDataOutput();
    out.writeVInt(values.size());
    for (T value : values) {
      long before = rows.size();
      writing.to(rows, value);
      out.writeVInt((int) (rows.size() - before));
    }
    rows.copyTo(out);
  }

  static <T> Rows<T> read(DataInput in, Codec.Reading<T> reading) throws IOException {
    int[] starts = new int[in.readVInt() + 1];
    for (int row = 1; row < starts.length; row++) {
      starts[row] = starts[row - 1] + in.readVInt();
    }
    byte[] bytes = new byte[starts[starts.length - 1]];
    in.readBytes(bytes, 0, bytes.length);
    return new Rows<>(reading, starts, bytes);
  }

  /// The value that a passage holds the number of.
  @SuppressWarnings("unchecked") // only what was read as T is put here
  T get(int row) throws IOException {
    Object value = known[row];
    if (value == null) {
      int length = starts[row + 1] - starts[row];
      value = reading.from(new ByteArrayDataInput(bytes, starts[row], length));
      known[row] = value;
    }
    return (T) value;
  }
}
