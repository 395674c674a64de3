package org.rapporteur.ingest.ocr;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// The pages of an image file, one after the other; only one is held in memory. Not thread-safe.
final class PageImages implements Pictures, Closeable {
  private static final float MILLIMETRES_PER_INCH = 25.4f;

  /// The long side of A4, for images that do not tell their resolution.
  private static final float A4_INCHES = 11.69f;

  private static final float LEAST_DPI = 70;
  private static final float MOST_DPI = 1200;

  private final ImageInputStream in;
  private final ImageReader reader;

  private PageImages(ImageInputStream in, ImageReader reader) {
    this.in = in;
    this.reader = reader;
  }

  /// Opens an image file.
  ///
  /// @throws IOException if it is no image of a kind that can be decoded
  static PageImages open(InputStream stream) throws IOException {
    Jpeg2000Reader.register();
    ImageInputStream in = ImageIO.createImageInputStream(stream);
    if (in == null) {
      throw new IOException("the image cannot be read");
    }
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      in.close();
      throw new IOException("the image is damaged, or of a kind that cannot be decoded");
    }
    ImageReader reader = readers.next();
    reader.setInput(in, false, false);
    return new PageImages(in, reader);
  }

  /// How many pages there are.
  int count() throws IOException {
    return Math.max(1, reader.getNumImages(true));
  }

  @Override
  public Picture page(int number) throws IOException {
    int index = number - 1;
    int width = reader.getWidth(index);
    int height = reader.getHeight(index);
    int step = (int) Math.ceil(Math.sqrt((double) width * height / MOST_PIXELS));
    ImageReadParam parameters = reader.getDefaultReadParam();
    if (step > 1) {
      parameters.setSourceSubsampling(step, step, 0, 0);
    }
    BufferedImage image = reader.read(index, parameters);
    float dpi = resolution(index).orElse(Math.max(width, height) / A4_INCHES);
    float taken = Math.clamp(dpi, LEAST_DPI, MOST_DPI) / Math.max(1, step);
    return new Picture(PageImage.of(image, taken), "");
  }

  private Optional<Float> resolution(int index) throws IOException {
    IIOMetadata metadata = reader.getImageMetadata(index);
    if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
      return Optional.empty();
    }
    Node root = metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
    NodeList sizes = ((Element) root).getElementsByTagName("HorizontalPixelSize");
    if (sizes.getLength() == 0) {
      return Optional.empty();
    }
    float millimetres = Float.parseFloat(((Element) sizes.item(0)).getAttribute("value"));
    float dpi = MILLIMETRES_PER_INCH / millimetres;
    // Cameras and screens write 72 or 96 whatever the page: no scanner does.
    return dpi > 100 && dpi <= MOST_DPI ? Optional.of(dpi) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    in.close();
  }
}
