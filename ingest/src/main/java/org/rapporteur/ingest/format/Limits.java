package org.rapporteur.ingest.format;

import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// What one file may unfold to. The limits are far above any real document, and below what a
/// machine can bear; a file that reaches one fails and is not cut short. Kept for one file, in one
/// thread.
final class Limits {
  /// Containers in containers.
  static final int DEPTH = 12;

  /// Entries of a container and of those in it.
  static final int ENTRIES = 2_000;

  /// Bytes of all entries, unpacked.
  static final long BYTES = 1L << 30;

  /// Characters of text of the file and its entries.
  static final long CHARACTERS = 60_000_000;

  private int depth;
  private int entries;
  private long bytes;
  private long characters;
  private @Nullable Reached reached;

  /// A limit was reached. The message says which.
  static final class Reached extends SAXException {
    private static final long serialVersionUID = 1L;

    Reached(String message) {
      super(message);
    }
  }

  /// What was reached, if anything was: parsers may swallow the exception.
  @Nullable Reached reached() {
    return reached;
  }

  /// An entry begins. To be followed by [#leave].
  void enter() throws Reached {
    depth++;
    entries++;
    if (entries > ENTRIES) {
      throw reach(new Reached("it holds more than " + ENTRIES + " documents"));
    }
  }

  /// An entry ends.
  void leave() {
    depth--;
  }

  /// Whether the present entry lies too deep to be unpacked.
  boolean tooDeep() {
    return depth > DEPTH;
  }

  /// So many bytes of an entry were unpacked.
  void unpacked(long count) throws Reached {
    bytes += count;
    if (bytes > BYTES) {
      throw reach(new Reached("it unpacks to more than " + (BYTES >> 20) + " MB"));
    }
  }

  /// Refuses a text so long that it would reach a limit, before work is spent on it.
  static void admit(CharSequence text) throws Reached {
    if (text.length() > CHARACTERS) {
      throw tooLong();
    }
  }

  /// So many characters were read.
  void read(int count) throws Reached {
    characters += count;
    if (characters > CHARACTERS) {
      throw reach(tooLong());
    }
  }

  private static Reached tooLong() {
    return new Reached("it holds more than " + CHARACTERS / 1_000_000 + " million characters");
  }

  private Reached reach(Reached now) {
    if (reached == null) {
      reached = now;
    }
    return now;
  }
}
