package org.rapporteur.index.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.document.Failure;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Pages;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.Location;
import org.rapporteur.index.PipelineVersion;
import org.rapporteur.index.Treatment;

/// Catalogue entries as bytes, without their locations.
final class EntryCodec {
  private static final byte INDEXED = 0;
  private static final byte UNREADABLE = 1;

  private EntryCodec() {}

  static byte[] encode(CatalogueEntry entry) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(entry.file());
    out.writeString(entry.entry());
    Codec.writeNullable(out, entry.digest(), (o, digest) -> o.writeString(digest.sha256()));
    writeTreatment(out, entry.treatment());
    out.writeVInt(entry.passages());
    switch (entry.state()) {
      case CatalogueEntry.Indexed(Metadata metadata, String mediaType, Pages pages) -> {
        out.writeByte(INDEXED);
        writeMetadata(out, metadata);
        out.writeString(mediaType);
        writePages(out, pages);
      }
      case CatalogueEntry.Unreadable(Failure.Reason reason, String detail) -> {
        out.writeByte(UNREADABLE);
        out.writeString(reason.name());
        out.writeString(detail);
      }
    }
    return out.toArrayCopy();
  }

  /// @param locations where the file lies, which is kept apart
  static CatalogueEntry decode(DataInput in, List<Location> locations) throws IOException {
    String file = in.readString();
    String entry = in.readString();
    Digest digest = Codec.readNullable(in, i -> new Digest(i.readString()));
    Treatment treatment = readTreatment(in);
    int passages = in.readVInt();
    CatalogueEntry.State state =
        in.readByte() == INDEXED
            ? new CatalogueEntry.Indexed(readMetadata(in), in.readString(), readPages(in))
            : new CatalogueEntry.Unreadable(
                Failure.Reason.valueOf(in.readString()), in.readString());
    return new CatalogueEntry(file, locations, entry, digest, treatment, passages, state);
  }

  private static void writeTreatment(DataOutput out, Treatment treatment) throws IOException {
    Codec.writeInstant(out, treatment.indexed());
    out.writeVLong(treatment.took().toMillis());
    out.writeVInt(treatment.attempts());
    out.writeVInt(treatment.version().reader());
    out.writeVInt(treatment.version().taggers());
  }

  private static Treatment readTreatment(DataInput in) throws IOException {
    return new Treatment(
        Codec.readInstant(in),
        Duration.ofMillis(in.readVLong()),
        in.readVInt(),
        new PipelineVersion(in.readVInt(), in.readVInt()));
  }

  private static void writePages(DataOutput out, Pages pages) throws IOException {
    out.writeVInt(pages.count());
    out.writeVInt(pages.unread());
    Codec.writeNullable(out, pages.confidence(), Codec::writeShare);
  }

  private static Pages readPages(DataInput in) throws IOException {
    return new Pages(in.readVInt(), in.readVInt(), Codec.readNullable(in, Codec::readShare));
  }

  private static void writeMetadata(DataOutput out, Metadata metadata) throws IOException {
    writeDetected(out, metadata.madeUnder(), DataOutput::writeString);
    writeDetected(out, metadata.genre(), (o, genre) -> o.writeString(genre.name()));
    writeOptional(out, metadata.symbol(), DataOutput::writeString);
    writeOptional(out, metadata.party(), Codec::writeParty);
    writeOptional(out, metadata.round(), DataOutput::writeString);
    writeOptional(out, metadata.date(), EntryCodec::writeDate);
    writeOptional(out, metadata.title(), DataOutput::writeString);
    Codec.writeList(
        out,
        metadata.languages(),
        (o, language) -> writeDetected(o, language, (p, value) -> p.writeString(value.code())));
  }

  private static Metadata readMetadata(DataInput in) throws IOException {
    Detected<String> madeUnder = readDetected(in, DataInput::readString);
    Detected<Genre> genre = readDetected(in, i -> Genre.valueOf(i.readString()));
    Detected<String> symbol = readOptional(in, DataInput::readString);
    Detected<Party> party = readOptional(in, Codec::readParty);
    Detected<String> round = readOptional(in, DataInput::readString);
    Detected<DocumentDate> date =
        readOptional(in, i -> new DocumentDate(i.readVInt(), i.readVInt(), i.readVInt()));
    Detected<String> title = readOptional(in, DataInput::readString);
    return new Metadata(
        madeUnder,
        genre,
        symbol,
        party,
        round,
        date,
        title,
        Codec.readList(in, i -> readDetected(i, j -> new Language(j.readString()))));
  }

  private static void writeDate(DataOutput out, DocumentDate date) throws IOException {
    out.writeVInt(date.year());
    out.writeVInt(date.month());
    out.writeVInt(date.day());
  }

  private static <T> void writeOptional(
      DataOutput out, @Nullable Detected<T> detected, Codec.Writing<T> writing) throws IOException {
    Codec.writeNullable(out, detected, (o, value) -> writeDetected(o, value, writing));
  }

  private static <T> @Nullable Detected<T> readOptional(DataInput in, Codec.Reading<T> reading)
      throws IOException {
    return Codec.readNullable(in, i -> readDetected(i, reading));
  }

  private static <T> void writeDetected(
      DataOutput out, Detected<T> detected, Codec.Writing<T> writing) throws IOException {
    writing.to(out, detected.value());
    out.writeString(detected.evidence().basis().name());
    out.writeString(detected.evidence().words());
  }

  private static <T> Detected<T> readDetected(DataInput in, Codec.Reading<T> reading)
      throws IOException {
    return Detected.of(reading.from(in), Evidence.Basis.valueOf(in.readString()), in.readString());
  }
}
