package org.rapporteur.index.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.CatalogueEntry;

/// Reads stored values of many neighbouring Lucene documents. Lucene compresses them in blocks; the
/// readers that it uses for merging keep a block open from one document to the next. For one
/// thread.
final class SequentialStore implements Closeable {
  private final List<LeafReaderContext> leaves;
  private final @Nullable StoredFields[] readers;

  SequentialStore(List<LeafReaderContext> leaves) {
    this.leaves = leaves;
    this.readers = new StoredFields[leaves.size()];
  }

  /// The value of a field of one document.
  ///
  /// @throws CorruptIndexException if it has none
  byte[] read(int document, String field) throws IOException {
    return required(find(document, field), document, field);
  }

  /// The catalogue entry that a document is.
  CatalogueEntry entry(int document) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    BinaryDocValues locations = leaf.reader().getBinaryDocValues(Schema.LOCATIONS);
    return EntryCodec.decode(
        read(document, Schema.STORED_ENTRY),
        LocationCodec.read(locations, document - leaf.docBase));
  }

  /// The value of a field of one document, null if it has none.
  byte @Nullable [] find(int document, String field) throws IOException {
    int ord = ReaderUtil.subIndex(document, leaves);
    LeafReaderContext leaf = leaves.get(ord);
    StoredFields reader = readers[ord];
    if (reader == null) {
      reader = open(leaf);
      readers[ord] = reader;
    }
    return find(reader, document - leaf.docBase, field);
  }

  /// The value of a field of one document, by any reader.
  static byte[] read(StoredFields reader, int document, String field) throws IOException {
    return required(find(reader, document, field), document, field);
  }

  private static byte @Nullable [] find(StoredFields reader, int document, String field)
      throws IOException {
    Value value = new Value(field);
    reader.document(document, value);
    return value.bytes;
  }

  private static byte[] required(byte @Nullable [] bytes, int document, String field)
      throws CorruptIndexException {
    if (bytes == null) {
      throw new CorruptIndexException("document " + document + " lacks " + field, "stored fields");
    }
    return bytes;
  }

  private static StoredFields open(LeafReaderContext leaf) throws IOException {
    if (leaf.reader() instanceof CodecReader codec) {
      StoredFieldsReader reader = codec.getFieldsReader();
      if (reader != null) {
        return reader.getMergeInstance();
      }
    }
    return leaf.reader().storedFields();
  }

  @Override
  public void close() throws IOException {
    for (StoredFields reader : readers) {
      if (reader instanceof StoredFieldsReader merging) {
        merging.finishMerge();
      }
    }
  }

  private static final class Value extends StoredFieldVisitor {
    private final String field;
    private byte @Nullable [] bytes;

    Value(String field) {
      this.field = field;
    }

    @Override
    public Status needsField(FieldInfo info) {
      return bytes != null ? Status.STOP : info.name.equals(field) ? Status.YES : Status.NO;
    }

    @Override
    public void binaryField(FieldInfo info, byte[] value) {
      bytes = value;
    }
  }
}
