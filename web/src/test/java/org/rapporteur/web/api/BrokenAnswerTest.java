package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.corpus.format.Listing;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.lucene.LuceneCorpus;
import org.rapporteur.web.SpecimenIndex;

/// An answer that breaks off never passes for a whole one.
class BrokenAnswerTest {
  private static final int MANY = 50_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private CorpusReader corpus;
  private Javalin server;

  @BeforeEach
  void open() throws IOException {
    corpus = LuceneCorpus.open(SpecimenIndex.folder(), SpecimenIndex.VOCABULARY).reader();
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.get(
                      "/{rows}", ctx -> desk(ctx.pathParam("rows")).serve(ctx, corpus));
                  config.routes.exception(
                      IOException.class, (e, ctx) -> ctx.status(500).result("told"));
                })
            .start("127.0.0.1", 0);
  }

  @AfterEach
  void close() throws IOException {
    client.close();
    server.stop();
    corpus.close();
  }

  /// Lists rows, and then the index cannot be read any more.
  private static OperationDesk desk(String rows) {
    Result.Rows<Integer> numbers =
        new Result.Rows<>(
            Listing.<Integer>of("numbers").key("number", number -> number),
            (asked, reader, slice, consumer) -> {
              for (int i = 0; i < Integer.parseInt(rows); i++) {
                consumer.accept(i);
              }
              throw new IOException("the disk is gone");
            });
    Operation operation =
        new Operation("listNumbers", "numbers", "/numbers", "List numbers", "", List.of(), numbers);
    NameReader names = new NameReader(SpecimenIndex.VOCABULARY, () -> SpecimenIndex.INSTRUMENTS);
    return new OperationDesk(operation, numbers, names, "");
  }

  private HttpResponse<String> get(int rows) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.port() + "/" + rows + "?format=csv");
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void whatBreaksBeforeTheFirstBytesIsAnError() throws Exception {
    HttpResponse<String> answer = get(10);

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).isEqualTo("told");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
  }

  @Test
  void whatBreaksLaterBreaksTheConnection() {
    assertThatThrownBy(() -> get(MANY)).isInstanceOf(IOException.class);
  }
}
