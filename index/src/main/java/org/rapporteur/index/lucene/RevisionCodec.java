package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.Digest;
import org.rapporteur.index.Revision;

/// Revisions as bytes, without the passages that were added: the document has them.
final class RevisionCodec {
  private RevisionCodec() {}

  static byte[] encode(Revision revision) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    Codec.writeInstant(out, revision.replaced());
    Codec.writeNullable(out, revision.before(), (o, digest) -> o.writeString(digest.sha256()));
    Codec.writeList(out, revision.removed(), RevisionCodec::write);
    return out.toArrayCopy();
  }

  static Revision decode(DataInput in) throws IOException {
    return new Revision(
        Codec.readInstant(in),
        Codec.readNullable(in, i -> new Digest(i.readString())),
        List.of(),
        Codec.readList(in, RevisionCodec::read));
  }

  private static void write(DataOutput out, Revision.Changed passage) throws IOException {
    PassageCodec.writeLocator(out, passage.locator());
    out.writeString(passage.text());
    out.writeString(passage.citation().text());
  }

  private static Revision.Changed read(DataInput in) throws IOException {
    return new Revision.Changed(
        PassageCodec.readLocator(in), in.readString(), new Citation(in.readString()));
  }
}
