package org.rapporteur.ingest.ocr;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The C library with which Tesseract reads images: wherever Tesseract is, it is. Thread-safe.
///
/// It keeps an image as rows of 32-bit words, the leftmost pixel in the highest bits; a pixel of 32
/// bits has red in the highest 8. See `pix.h` in <http://www.leptonica.org>.
@SuppressWarnings("restricted") // what calls C cannot be checked by Java; it is all in this class
final class Leptonica {
  /// Its names on Debian 12 and before, since Debian 13, elsewhere on Linux, and on macOS.
  private static final List<String> NAMES =
      List.of("liblept.so.5", "libleptonica.so.6", "libleptonica.so", "libleptonica.dylib");

  /// `L_SEVERITY_NONE`.
  private static final int NO_MESSAGES = 6;

  private static final int GREY = 8;
  private static final int COLOUR = 32;

  /// A page of A2 at 600 dpi.
  private static final long MOST_PIXELS = 150_000_000;

  private final MethodHandle readMem;
  private final MethodHandle width;
  private final MethodHandle height;
  private final MethodHandle depth;
  private final MethodHandle wordsPerLine;
  private final MethodHandle data;
  private final MethodHandle destroy;

  private Leptonica(SymbolLookup library) {
    FunctionDescriptor number = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    this.readMem =
        function(
            library,
            "pixReadMem",
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    this.width = function(library, "pixGetWidth", number);
    this.height = function(library, "pixGetHeight", number);
    this.depth = function(library, "pixGetDepth", number);
    this.wordsPerLine = function(library, "pixGetWpl", number);
    this.data =
        function(
            library, "pixGetData", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    this.destroy = function(library, "pixDestroy", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
  }

  private static MethodHandle function(
      SymbolLookup library, String name, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), descriptor);
  }

  /// The library on this machine, if there is one.
  static Optional<Leptonica> find() {
    return NAMES.stream().map(Leptonica::named).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Leptonica> named(String name) {
    try {
      SymbolLookup library = SymbolLookup.libraryLookup(name, Arena.global());
      silence(library);
      return Optional.of(new Leptonica(library));
    } catch (IllegalArgumentException | NoSuchElementException e) {
      return Optional.empty(); // not here under this name, or another library
    }
  }

  /// What it writes to standard error about damaged images is told by [#decode] instead.
  private static void silence(SymbolLookup library) {
    FunctionDescriptor severity = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    try {
      int before = (int) function(library, "setMsgSeverity", severity).invokeExact(NO_MESSAGES);
      assert before >= 0;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e); // C throws none: never reached
    }
  }

  /// Decodes an image.
  ///
  /// @return an image in grey, or in red, green and blue in this order
  /// @throws IOException if the library cannot
  BufferedImage decode(byte[] file) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocateFrom(ValueLayout.JAVA_BYTE, file);
      MemorySegment pix = (MemorySegment) readMem.invokeExact(bytes, (long) file.length);
      if (pix.equals(MemorySegment.NULL)) {
        throw new IOException("the image is damaged");
      }
      try {
        return copy(pix);
      } finally {
        destroy.invokeExact(arena.allocateFrom(ValueLayout.ADDRESS, pix));
      }
    } catch (IOException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IOException("the image could not be decoded", e); // C throws none: never reached
    }
  }

  private BufferedImage copy(MemorySegment pix) throws Throwable {
    int across = (int) width.invokeExact(pix);
    int down = (int) height.invokeExact(pix);
    int bits = (int) depth.invokeExact(pix);
    int rowWords = (int) wordsPerLine.invokeExact(pix);
    if ((bits != GREY && bits != COLOUR) || (long) across * down > MOST_PIXELS) {
      throw new IOException("the image has " + across + "×" + down + "×" + bits + " bits");
    }
    MemorySegment words = ((MemorySegment) data.invokeExact(pix)).reinterpret(4L * rowWords * down);
    int samples = bits == GREY ? 1 : 3;
    byte[] out = new byte[across * down * samples];
    int at = 0;
    for (int y = 0; y < down; y++) {
      long row = (long) y * rowWords;
      for (int x = 0; x < across; x++) {
        if (samples == 1) {
          int word = words.getAtIndex(ValueLayout.JAVA_INT, row + (x >> 2));
          out[at++] = (byte) (word >>> (24 - 8 * (x & 3)));
        } else {
          int word = words.getAtIndex(ValueLayout.JAVA_INT, row + x);
          out[at++] = (byte) (word >>> 24);
          out[at++] = (byte) (word >>> 16);
          out[at++] = (byte) (word >>> 8);
        }
      }
    }
    return image(out, across, down, samples);
  }

  private static BufferedImage image(byte[] out, int across, int down, int samples) {
    int[] offsets = samples == 1 ? new int[] {0} : new int[] {0, 1, 2};
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(out, out.length),
            across,
            down,
            across * samples,
            samples,
            offsets,
            null);
    ColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(samples == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB),
            false,
            false,
            ColorModel.OPAQUE,
            DataBuffer.TYPE_BYTE);
    return new BufferedImage(colours, raster, false, null);
  }
}
