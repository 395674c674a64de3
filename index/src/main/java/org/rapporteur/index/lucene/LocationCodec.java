package org.rapporteur.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.Location;

/// Locations as bytes.
final class LocationCodec {
  private LocationCodec() {}

  static BytesRef encode(List<Location> locations) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    Codec.writeList(
        out,
        locations,
        (o, location) -> {
          o.writeString(location.path().toString());
          o.writeString(location.name());
          o.writeVLong(location.size());
          Codec.writeInstant(o, location.modified());
        });
    return new BytesRef(out.toArrayCopy());
  }

  /// The locations of an entry.
  ///
  /// @param values those of its segment
  /// @param document the number of its Lucene document in the segment
  static List<Location> read(@Nullable BinaryDocValues values, int document) throws IOException {
    if (values == null || !values.advanceExact(document)) {
      throw new CorruptIndexException("entry " + document + " lies nowhere", Schema.LOCATIONS);
    }
    BytesRef bytes = values.binaryValue();
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    return Codec.readList(
        in,
        i ->
            new Location(
                Path.of(i.readString()), i.readString(), i.readVLong(), Codec.readInstant(i)));
  }
}
