package org.rapporteur.ingest.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The image of a page in shades of grey, a byte for each pixel, row by row from the top. The array
/// is handed over, not copied: an A4 page at 300 dpi takes 8.7 MB.
///
/// @param width in pixels, positive
/// @param height in pixels, positive
/// @param dpi pixels per inch, positive
/// @param pixels 0 is black, 255 white
@SuppressWarnings(
    "ArrayRecordComponent") // never compared; a list of bytes would take 20 times more
public record PageImage(int width, int height, float dpi, byte[] pixels) {
  public PageImage {
    if (width < 1 || height < 1 || pixels.length != width * height || !(dpi > 0)) {
      throw new IllegalArgumentException(
          "not an image: " + width + "×" + height + ", " + dpi + " dpi, " + pixels.length);
    }
  }

  /// An image in shades of grey; what is transparent is white.
  public static PageImage of(BufferedImage image, float dpi) {
    int width = image.getWidth();
    int height = image.getHeight();
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      Raster raster = image.getRaster();
      if (raster.getDataBuffer() instanceof DataBufferByte bytes
          && bytes.getData().length == width * height) {
        return new PageImage(width, height, dpi, bytes.getData());
      }
    }
    byte[] pixels = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) luminance(row[x]);
      }
    }
    return new PageImage(width, height, dpi, pixels);
  }

  /// The luma of ITU-R BT.601, as scanners and JPEG reckon it.
  private static int luminance(int argb) {
    int red = argb >> 16 & 0xFF;
    int green = argb >> 8 & 0xFF;
    int blue = argb & 0xFF;
    int alpha = argb >>> 24;
    int grey = (299 * red + 587 * green + 114 * blue) / 1000;
    return (grey * alpha + 255 * (255 - alpha)) / 255;
  }

  /// The width in points.
  public float widthInPoints() {
    return width * 72 / dpi;
  }

  /// The height in points.
  public float heightInPoints() {
    return height * 72 / dpi;
  }

  /// The image turned clockwise.
  ///
  /// @param quarters 0 to 3
  PageImage turned(int quarters) {
    if (quarters == 0) {
      return this;
    }
    boolean sideways = quarters != 2;
    int newWidth = sideways ? height : width;
    byte[] out = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at =
            switch (quarters) {
              case 1 -> x * newWidth + height - 1 - y;
              case 2 -> (height - 1 - y) * newWidth + width - 1 - x;
              case 3 -> (width - 1 - x) * newWidth + y;
              default -> throw new IllegalArgumentException("quarters: " + quarters);
            };
        out[at] = pixels[y * width + x];
      }
    }
    return new PageImage(newWidth, sideways ? width : height, dpi, out);
  }

  /// The image as a portable grey map (PGM), which costs no time to pack.
  byte[] portableGreyMap() {
    byte[] head = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
    byte[] out = Arrays.copyOf(head, head.length + pixels.length);
    System.arraycopy(pixels, 0, out, head.length, pixels.length);
    return out;
  }
}
