package org.rapporteur.ingest.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/// Reads JPEG 2000, in which some scanners pack pages, through [Leptonica]: of the readers in Java,
/// none has a licence that this project could pass on. To PDFBox it is one more reader of ImageIO.
final class Jpeg2000Reader extends ImageReader {
  private static final String FORMAT = "JPEG2000";

  private final Leptonica leptonica;
  private @Nullable BufferedImage image;

  private Jpeg2000Reader(ImageReaderSpi provider, Leptonica leptonica) {
    super(provider);
    this.leptonica = leptonica;
  }

  /// Whether some reader for it is known to ImageIO.
  static boolean isKnown() {
    return ImageIO.getImageReadersByFormatName(FORMAT).hasNext();
  }

  /// Makes this one known to ImageIO, if Leptonica is here and no other reader is.
  static void register() {
    if (!isKnown()) {
      Optional<Leptonica> leptonica = Leptonica.find();
      leptonica.ifPresent(
          found -> IIORegistry.getDefaultInstance().registerServiceProvider(new Provider(found)));
    }
  }

  @Override
  public void setInput(@Nullable Object input, boolean seekForwardOnly, boolean ignoreMetadata) {
    super.setInput(input, seekForwardOnly, ignoreMetadata);
    image = null;
  }

  private BufferedImage image() throws IOException {
    BufferedImage decoded = image;
    if (decoded == null) {
      if (!(getInput() instanceof ImageInputStream in)) {
        throw new IllegalStateException("no image to read");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes.write(buffer, 0, read);
      }
      decoded = leptonica.decode(bytes.toByteArray());
      image = decoded;
    }
    return decoded;
  }

  @Override
  public int getNumImages(boolean allowSearch) {
    return 1;
  }

  @Override
  public int getWidth(int index) throws IOException {
    return image().getWidth();
  }

  @Override
  public int getHeight(int index) throws IOException {
    return image().getHeight();
  }

  @Override
  public Iterator<ImageTypeSpecifier> getImageTypes(int index) throws IOException {
    return List.of(ImageTypeSpecifier.createFromRenderedImage(image())).iterator();
  }

  @Override
  public @Nullable IIOMetadata getStreamMetadata() {
    return null;
  }

  @Override
  public @Nullable IIOMetadata getImageMetadata(int index) {
    return null;
  }

  @Override
  public BufferedImage read(int index, @Nullable ImageReadParam parameters) throws IOException {
    if (index != 0) {
      throw new IIOException("JPEG 2000 holds one image, not " + (index + 1));
    }
    return image();
  }

  @Override
  public void dispose() {
    image = null;
  }

  private static final class Provider extends ImageReaderSpi {
    private final Leptonica leptonica;

    Provider(Leptonica leptonica) {
      super(
          "Rapporteur",
          "1",
          new String[] {FORMAT, "jpeg2000", "jpx", "jp2"},
          new String[] {"jp2", "jpx"},
          new String[] {"image/jp2", "image/jpx"},
          Jpeg2000Reader.class.getName(),
          new Class<?>[] {ImageInputStream.class},
          null,
          false,
          null,
          null,
          null,
          null,
          false,
          null,
          null,
          null,
          null);
      this.leptonica = leptonica;
    }

    /// Files begin with the box `jP`, bare streams with the marker FF4F FF51.
    @Override
    public boolean canDecodeInput(Object source) throws IOException {
      if (!(source instanceof ImageInputStream in)) {
        return false;
      }
      byte[] head = new byte[8];
      in.mark();
      int read = in.read(head);
      in.reset();
      return read == head.length
          && ((head[4] == 'j' && head[5] == 'P' && head[0] == 0 && head[3] == 12)
              || (head[0] == (byte) 0xFF && head[1] == 0x4F && head[2] == (byte) 0xFF));
    }

    @Override
    public ImageReader createReaderInstance(@Nullable Object extension) {
      return new Jpeg2000Reader(this, leptonica);
    }

    @Override
    public String getDescription(@Nullable Locale locale) {
      return "JPEG 2000, through Leptonica";
    }
  }
}
