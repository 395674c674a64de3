package org.rapporteur.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.web.Room;

class DocumentPagesTest {
  private static Room room;

  @BeforeAll
  static void open() throws IOException {
    room = Room.ofSpecimens();
  }

  @AfterAll
  static void close() throws IOException {
    room.close();
  }

  private static String first(String pattern, String html) {
    Matcher m = Pattern.compile(pattern).matcher(html);
    assertThat(m.find()).as(pattern).isTrue();
    return m.group(1).replace("&amp;", "&");
  }

  /// The address of the first hit of a search.
  private static String hit(String search) throws Exception {
    return first("href=\"(/documents/[^\"]*)\"", room.get(search).body());
  }

  @Test
  void aHitIsShownInItsDocumentWithItsWordsMarkedAndTheWayToTheNext() throws Exception {
    String page = room.get(hit("/?q=reserved&genre=report")).body();

    assertThat(page).contains(" asked\" id=\"p-", "<mark>reserved</mark>");
    assertThat(page).contains("Hit 1 of ", "<h2 id=\"outline-heading\">");
    assertThat(page).contains("class=\"m-party\"", "class=\"m-provision\"");
  }

  @Test
  void aPassageHasAnAddressOfItsOwn() throws Exception {
    String id = first("passage=([0-9a-f]{16})", hit("/?q=reserved&genre=report"));
    HttpResponse<String> answer = room.get("/passages/" + id);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .startsWith("/documents/")
        .endsWith("?passage=" + id + "#p-" + id);
    assertThat(room.get("/passages/0000000000000000").statusCode()).isEqualTo(404);
  }

  @Test
  void theBoxOnThePictureIsWhereThePassageIsPrinted() throws Exception {
    String page = room.get(hit("/?q=reserved&genre=report")).body();
    String picture = first("<img src=\"([^\"]*)\"", page);
    HttpResponse<byte[]> answer = room.bytes(picture);

    assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.body()));
    assertThat(image.getWidth()).isBetween(600, 2000);
    BufferedImage plain =
        ImageIO.read(new ByteArrayInputStream(room.bytes(picture.replaceAll("\\?.*", "")).body()));
    assertThat(washed(image)).isGreaterThan(washed(plain) + 1000);

    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(room.get(picture, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  /// The pixels in the colour of the outline's ground.
  private static int washed(BufferedImage image) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        if ((rgb >> 16 & 255) > 240 && (rgb & 255) < 235 && (rgb >> 8 & 255) > 230) {
          count++;
        }
      }
    }
    return count;
  }

  @Test
  void aPageThatIsNotThereIsRefused() throws Exception {
    String document = first("(/documents/[0-9a-f]{16})", hit("/?q=reserved&genre=report"));

    assertThat(room.get(document + "/pages/9999").statusCode()).isEqualTo(422);
    for (String page : new String[] {"0", "-1", "x", "1e3", "99999999999", "..%2f1"}) {
      assertThat(room.get(document + "/pages/" + page).statusCode()).as(page).isBetween(400, 404);
    }
    assertThat(room.get("/documents/0000000000000000").statusCode()).isEqualTo(404);
    assertThat(room.get("/documents/..%2f..%2fetc%2fpasswd").statusCode()).isBetween(400, 404);
    assertThat(room.get(document + "?entry=../../etc/passwd").statusCode()).isEqualTo(404);
  }

  @Test
  void theOriginalIsSentToBeKept() throws Exception {
    String document = first("(/documents/[0-9a-f]{16})", hit("/?q=reserved&genre=report"));
    HttpResponse<byte[]> file = room.bytes(document + "/original");

    assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment; filename=\"report-2022.pdf\"");
    assertThat(new String(file.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
  }

  @Test
  void aFootnoteIsShownAtItsMark() throws Exception {
    String page = room.get(hit("/?q=&genre=report")).body();

    assertThat(page).contains("popovertarget=\"n-").contains("popover id=\"n-");
  }
}
