package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Words that would do something in a page, a script, a template or a spreadsheet stay words,
/// wherever they come from: a query, a filter, a path, the text of a document, the name of its
/// file.
class InjectionTest {
  private static final List<String> WORDS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "\" autofocus onfocus=\"alert(1)",
          "javascript:alert(1)",
          "</title><script>alert(1)</script>",
          "</textarea><svg onload=alert(1)>",
          "<svg/onload=alert(1)>",
          "<a href=\"javascript:alert(1)\">law</a>",
          "<iframe src=//example.org></iframe>",
          "<base href=//example.org>",
          "<style>*{display:none}</style>",
          "<!-- <script>",
          "]]><script>alert(1)</script>",
          "${7*7} {{7*7}} #{7*7}",
          "@if(true)x@endif !{int i;}",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "%3Cscript%3Ealert(1)%3C/script%3E",
          "\u202Etxt.exe\u202C",
          "=HYPERLINK(\"//example.org\")",
          "<meta http-equiv=refresh content=0>",
          "<form action=//example.org><input name=q>");

  private static Room room;

  @TempDir static Path folder;

  @BeforeAll
  static void open() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    int number = 0;
    for (String words : WORDS) {
      String name = words.replace('/', '_') + " " + number++ + ".txt";
      Files.writeString(
          documents.resolve(name),
          "Heading "
              + words
              + "\n\nArvenia says: needle "
              + words
              + " under Article 25 of the"
              + " Lanzarote Convention.\n");
    }
    room = Room.of(SpecimenIndex.index(documents, folder.resolve("index")));
  }

  @AfterAll
  static void close() throws IOException {
    room.close();
  }

  static List<String> words() {
    return WORDS;
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static Document inert(HttpResponse<String> response) {
    Document page = Jsoup.parse(response.body());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
        if (List.of("href", "src", "action").contains(attribute.getKey())) {
          assertThat(attribute.getValue()).matches("(?s)[/#](?!/).*");
        }
      }
    }
    assertThat(page.select("script")).hasSize(1).allMatch(s -> s.hasAttr("src"));
    assertThat(page.select("iframe, base, style, object, embed, svg")).isEmpty();
    assertThat(page.select("meta[http-equiv]")).isEmpty();
    return page;
  }

  @ParameterizedTest
  @MethodSource("words")
  void inAQuery(String words) throws Exception {
    Document page = inert(room.get("/?q=" + encoded(words)));

    assertThat(page.select("#q").val().strip()).isEqualTo(words.strip());
  }

  @ParameterizedTest
  @MethodSource("words")
  void inAFilterOrAPath(String words) throws Exception {
    String encoded = encoded(words);
    for (String address :
        List.of(
            "/?party=" + encoded,
            "/?order=" + encoded,
            "/ledger?article=" + encoded,
            "/?lang=" + encoded,
            "/?" + encoded + "=1",
            "/documents/" + encoded.replace("+", "%20"))) {
      HttpResponse<String> response = room.get(address);
      assertThat(response.statusCode()).as(address).isBetween(200, 499);
      if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        inert(response);
      }
    }
  }

  @Test
  void inTheTextAndTheNameOfADocument() throws Exception {
    Document hits = inert(room.get("/?q=needle"));
    Document more = inert(room.get("/?q=needle&page=2"));
    assertThat(hits.select("article.hit").size() + more.select("article.hit").size())
        .isGreaterThanOrEqualTo(WORDS.size() - 1);
    assertThat(hits.text() + more.text()).contains("<script>alert(1)</script>", "${7*7} {{7*7}}");
    for (Document page : List.of(hits, more)) {
      for (Element link : page.select("article.hit .go a")) {
        Document document = inert(room.get(link.attr("href")));
        assertThat(document.select(".passage.asked").text()).contains("needle");
      }
    }
    inert(room.get("/ledger?article=25"));
    inert(room.get("/documents"));
  }

  @Test
  void inADownload() throws Exception {
    for (String line : room.get("/search.csv?q=needle").body().lines().toList()) {
      assertThat(line).doesNotStartWith("=").doesNotContain(",=", "\"=HYPERLINK");
    }
  }

  @Test
  void inAnAlert() throws Exception {
    HttpResponse<String> page = room.get("/alerts");
    String visitor = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    String token = Jsoup.parse(page.body()).select("input[name=token]").val();
    for (String words : WORDS) {
      String form = "name=" + encoded(words) + "&query=law&token=" + token;
      assertThat(room.post("/alerts", form, "Cookie", visitor).statusCode()).isEqualTo(303);
    }
    assertThat(inert(room.get("/alerts")).select("section.alert")).hasSize(WORDS.size());
  }
}
