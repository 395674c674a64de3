package org.rapporteur.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.rapporteur.index.Location;

/// Locations as bytes.
final class LocationCodec {
  private LocationCodec() {}

  static byte[] encode(List<Location> locations) throws IOException {
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
    return out.toArrayCopy();
  }

  static List<Location> decode(DataInput in) throws IOException {
    return Codec.readList(
        in,
        i ->
            new Location(
                Path.of(i.readString()), i.readString(), i.readVLong(), Codec.readInstant(i)));
  }
}
