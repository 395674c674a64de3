package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.rapporteur.core.document.PageBox;
import org.rapporteur.index.Hit;

/// The pictures of printed pages beside a passage.
final class PrintedPages {
  /// All documents are printed on A4, in points.
  private static final double PAGE_WIDTH = 595.3;

  private PrintedPages() {}

  /// The words that are printed where the pictures of the pages beside a passage are marked.
  static List<String> marked(Page page, RealRoom room, Hit hit) throws IOException {
    Path pdf = hit.document().locations().getFirst().path();
    List<Integer> pages = hit.placement().boxes().stream().map(PageBox::page).distinct().toList();
    Locator pictures = page.locator(".sheet img");
    assertThat(pictures.count()).isEqualTo(pages.size());
    List<String> inside = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pictures.nth(i).getAttribute("alt")).contains(hit.citation().text());
      String address = pictures.nth(i).getAttribute("src");
      BufferedImage marked = picture(page, room, address);
      BufferedImage plain = picture(page, room, address.replaceFirst("[?&]passage=\\w+", ""));
      for (PrintedWords.Word word : PrintedWords.of(pdf, pages.get(i))) {
        if (isMarked(word.place(), marked, plain)) {
          inside.add(word.text());
        }
      }
    }
    return inside;
  }

  private static BufferedImage picture(Page page, RealRoom room, String address)
      throws IOException {
    byte[] png = page.request().get(room.at(address)).body();
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /// Whether the paper around a word, half of its place at least, has another colour than without
  /// the mark.
  private static boolean isMarked(Rectangle2D word, BufferedImage marked, BufferedImage plain) {
    double scale = marked.getWidth() / PAGE_WIDTH;
    int paper = 0;
    int differing = 0;
    for (int x = (int) (word.getMinX() * scale); x < word.getMaxX() * scale; x++) {
      for (int y = (int) (word.getMinY() * scale); y < word.getMaxY() * scale; y++) {
        if ((plain.getRGB(x, y) & 0xFFFFFF) > 0xF0F0F0) {
          paper++;
          differing += marked.getRGB(x, y) == plain.getRGB(x, y) ? 0 : 1;
        }
      }
    }
    return 2 * differing > paper;
  }
}
