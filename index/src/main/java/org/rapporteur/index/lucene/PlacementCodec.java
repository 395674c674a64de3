package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.rapporteur.core.document.PageBox;
import org.rapporteur.core.document.Placement;

/// Placements as bytes, lengths to the tenth of a point.
final class PlacementCodec {
  private static final float TENTHS = 10;

  private PlacementCodec() {}

  static void write(DataOutput out, Placement placement) throws IOException {
    Codec.writeList(
        out,
        placement.boxes(),
        (o, box) -> {
          o.writeVInt(box.page());
          o.writeZInt(Math.round(box.x() * TENTHS));
          o.writeZInt(Math.round(box.y() * TENTHS));
          o.writeVInt(Math.round(box.width() * TENTHS));
          o.writeVInt(Math.round(box.height() * TENTHS));
        });
    Codec.writeNullable(out, placement.confidence(), Codec::writeShare);
  }

  static Placement read(DataInput in) throws IOException {
    List<PageBox> boxes =
        Codec.readList(
            in,
            i ->
                new PageBox(
                    i.readVInt(),
                    i.readZInt() / TENTHS,
                    i.readZInt() / TENTHS,
                    i.readVInt() / TENTHS,
                    i.readVInt() / TENTHS));
    return new Placement(boxes, Codec.readNullable(in, Codec::readShare));
  }
}
