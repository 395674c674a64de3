package org.rapporteur.ingest.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;

/// The archive that an office document is. What is read of a part is checked against its check sum:
/// a damaged part is never taken for a shorter text.
final class OfficeZip implements AutoCloseable {
  private final ZipFile zip;

  /// @throws TikaException if the archive is damaged
  OfficeZip(Path file) throws TikaException, IOException {
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new TikaException("its archive is cut off or damaged", e);
    }
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /// The names of all parts, in the archive's order.
  List<String> parts() {
    return zip.stream().map(ZipEntry::getName).toList();
  }

  /// Opens a part.
  ///
  /// @throws TikaException if it is not there
  InputStream open(String part) throws TikaException, IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new TikaException("its part " + part + " is missing");
    }
    try {
      return new Checked(zip.getInputStream(entry), entry.getCrc());
    } catch (ZipException e) {
      throw new TikaException(part + " is damaged in the archive", e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /// Compares the check sum where the part ends.
  private static final class Checked extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final long expected;

    Checked(InputStream in, long expected) {
      super(in);
      this.expected = expected;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      if (count > 0) {
        sum.update(bytes, offset, count);
      } else if (count < 0 && expected >= 0 && sum.getValue() != expected) {
        throw new ZipException("its check sum is wrong");
      }
      return count;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
