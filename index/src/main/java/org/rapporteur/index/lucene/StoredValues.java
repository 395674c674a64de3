package org.rapporteur.index.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.CatalogueEntry;

/// What Lucene documents keep for us, field by field. Lucene's stored fields are compressed in
/// blocks, of which a listing of few passages would unpack a hundred for each that it wants; doc
/// values lie on the disk as they are, and a passage costs its own bytes. For one thread.
final class StoredValues {
  private final List<LeafReaderContext> leaves;
  private final List<Map<String, BinaryDocValues>> opened;

  StoredValues(List<LeafReaderContext> leaves) {
    this.leaves = leaves;
    this.opened =
        leaves.stream().<Map<String, BinaryDocValues>>map(leaf -> new HashMap<>()).toList();
  }

  /// A value to keep with a document.
  static Field field(String name, byte[] value) {
    return new BinaryDocValuesField(name, new BytesRef(value));
  }

  /// The value of a field of one document, to be read before the next is asked for.
  ///
  /// @throws CorruptIndexException if it has none
  DataInput read(int document, String field) throws IOException {
    DataInput value = find(document, field);
    if (value == null) {
      throw new CorruptIndexException("document " + document + " lacks " + field, "doc values");
    }
    return value;
  }

  /// The value of a field of one document, null if it has none.
  @Nullable DataInput find(int document, String field) throws IOException {
    int ord = ReaderUtil.subIndex(document, leaves);
    LeafReaderContext leaf = leaves.get(ord);
    int inLeaf = document - leaf.docBase;
    BinaryDocValues values = opened.get(ord).get(field);
    if (values == null || values.docID() > inLeaf) { // they go forward only
      values = DocValues.getBinary(leaf.reader(), field);
      opened.get(ord).put(field, values);
    }
    if (!values.advanceExact(inLeaf)) {
      return null;
    }
    BytesRef bytes = values.binaryValue();
    return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  /// The catalogue entry that a document is.
  CatalogueEntry entry(int document) throws IOException {
    return EntryCodec.decode(
        read(document, Schema.STORED_ENTRY),
        LocationCodec.decode(read(document, Schema.LOCATIONS)));
  }

  /// What the passages before an entry have in common.
  Tables tables(int entry) throws IOException {
    return Tables.decode(read(entry, Schema.STORED_TABLES));
  }

  /// The passage that a document is.
  ///
  /// @param tables those of its entry
  StoredPassage passage(int document, Tables tables) throws IOException {
    return PassageCodec.decode(read(document, Schema.STORED_PASSAGE), tables);
  }
}
