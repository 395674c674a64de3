package org.rapporteur.corpus.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.core.text.Language;

/// One paper in every format. The files beside this test say how it looks in those of text.
class PaperFormatTest {
  private static final URI ROOM = URI.create("http://127.0.0.1:8080/");

  static byte[] bytes(PaperFormat format, Permalinks permalinks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(SamplePaper.PAPER, permalinks, out);
    return out.toByteArray();
  }

  private static String text(PaperFormat format, Permalinks permalinks) throws IOException {
    return new String(bytes(format, permalinks), UTF_8);
  }

  @ParameterizedTest
  @EnumSource(names = {"TXT", "MD", "HTML"})
  void looksAsTheFileBesideSays(PaperFormat format) throws IOException {
    String name = "sample." + format.label();
    try (InputStream expected = getClass().getResourceAsStream(name)) {
      assertThat(text(format, Permalinks.NONE))
          .isEqualTo(new String(Objects.requireNonNull(expected, name).readAllBytes(), UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameBytesEveryTime(PaperFormat format) throws IOException {
    assertThat(bytes(format, Permalinks.to(ROOM))).isEqualTo(bytes(format, Permalinks.to(ROOM)));
  }

  @ParameterizedTest
  @EnumSource(names = {"TXT", "MD", "HTML"})
  void controlCharactersAreSeenAndDoNothing(PaperFormat format) throws IOException {
    assertThat(text(format, Permalinks.NONE))
        .contains("␛")
        .contains("␀")
        .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]|[\u202A-\u202E\u2066-\u2069]");
  }

  @Test
  void markupInTheWordsOfAPageIsText() throws IOException {
    Document page = Jsoup.parse(text(PaperFormat.HTML, Permalinks.NONE));
    assertThat(page.select("script, img, b, iframe, link, [onerror], [src]")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.select("h4").text()).startsWith("<script>alert(1)</script> =cmd");
    assertThat(page.title()).isEqualTo("Arvenia & Corvania: a <b>brief</b>");
  }

  @Test
  void aPageHasOneOrderOfHeadingsAndItsLinksLeadToThem() throws IOException {
    Document page = Jsoup.parse(text(PaperFormat.HTML, Permalinks.NONE));
    assertThat(page.select("h1, h2, h3, h4, h5").stream().map(Element::tagName))
        .containsExactly("h1", "h2", "h3", "h4", "h2");
    assertThat(page.select("a[href^=#]"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(page.getElementById(a.attr("href").substring(1))).isNotNull());
    assertThat(page.select("nav > ol > li > a").eachText())
        .containsExactly("Prevention", "Penalties");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("table caption").text()).isEqualTo("Recommendations | by urgency");
    assertThat(page.select("th[scope=col]")).hasSize(3);
  }

  @Test
  void thePolicyOfAPageAllowsItsStyleSheetAndNothingElse() throws Exception {
    String html = text(PaperFormat.HTML, Permalinks.NONE);
    Matcher style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(html);
    assertThat(style.find()).isTrue();
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(UTF_8));
    assertThat(Jsoup.parse(html).select("meta[http-equiv]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(digest)
                + "'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void permalinksLeadToTheReadingRoomIfThereIsOne() throws IOException {
    String address = "http://127.0.0.1:8080/passages/" + SamplePaper.PASSAGE;
    assertThat(Jsoup.parse(text(PaperFormat.HTML, Permalinks.to(ROOM))).select("figcaption a"))
        .singleElement()
        .satisfies(a -> assertThat(a.attr("href")).isEqualTo(address));
    assertThat(text(PaperFormat.MD, Permalinks.to(ROOM)))
        .contains("[Arvenia, reply 2017, Q 9.1](<" + address + ">)");
    assertThat(Jsoup.parse(text(PaperFormat.HTML, Permalinks.NONE)).select("[data-passage]"))
        .hasSize(2);
    assertThatThrownBy(() -> Permalinks.to(URI.create("javascript:alert(1)")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLongTableOfContentsLeavesOutTheLowestLevels() {
    List<Block> blocks =
        IntStream.range(0, 100)
            .boxed()
            .<Block>mapMulti((i, headings) -> {
              headings.accept(new Block.Heading(1, Line.of("chapter " + i), "c" + i));
              headings.accept(new Block.Heading(2, Line.of("section " + i), "s" + i));
            })
            .toList();
    assertThat(new Paper("long", Language.FRENCH, blocks).contents())
        .hasSize(100)
        .allMatch(heading -> heading.level() == 1);
    assertThat(new Paper("short", Language.FRENCH, blocks.subList(0, 20)).contents()).hasSize(20);
  }

  @Test
  void aPaperThatDoesNotHangTogetherIsRefused() {
    Block first = new Block.Heading(1, Line.of("a"), "a");
    assertThatThrownBy(() -> paper(first, first)).hasMessageContaining("two headings");
    assertThatThrownBy(() -> paper(first, new Block.Heading(3, Line.of("b"), "b")))
        .hasMessageContaining("two levels below");
    assertThatThrownBy(() -> paper(first, new Block.Paragraph(Line.EMPTY.reference("c", "c"))))
        .hasMessageContaining("no heading");
    assertThatThrownBy(() -> Line.EMPTY.permalink("p", "../x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Paper paper(Block... blocks) {
    return new Paper("a paper", Language.ENGLISH, List.of(blocks));
  }
}
