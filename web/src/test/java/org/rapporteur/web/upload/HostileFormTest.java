package org.rapporteur.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.web.FileForm;
import org.rapporteur.web.http.Delivery;
import org.rapporteur.web.http.HttpProblem;

/// Forms that nobody wrote by mistake.
class HostileFormTest {
  @TempDir Path folder;

  private Store store;
  private Upload upload;

  @BeforeEach
  void open() throws IOException {
    store = Store.open(folder, 0);
    upload = new Upload(store, new UploadLimits(10_000, 20_000, 5, 0));
  }

  /// Whatever came, nothing is left where files are received.
  @AfterEach
  void nothingIsLeft() throws IOException {
    assertThat(folder.resolve(Store.STAGING).toFile().list()).containsExactly("lock");
    store.close();
  }

  private void send(String type, byte[] body) throws IOException, HttpProblem {
    upload.receive(new Delivery(type, -1, new ByteArrayInputStream(body), Optional.empty()), true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/plain",
        "multipart/form-data",
        "multipart/form-data; boundary",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=\"",
        "multipart/form-data; boundary=another",
        "multipart/mixed; boundary=----between0123456789"
      })
  void whatDoesNotSayWhereItsPartsBeginIsNoForm(String type) {
    byte[] form = new FileForm().file("reply.txt", "The State answers.").bytes();

    assertThatThrownBy(() -> send(type, form)).isInstanceOf(HttpProblem.class);
    assertThat(folder.resolve("reply.txt")).doesNotExist();
  }

  @Test
  void aHeadWithoutEndIsNoForm() {
    String head = "------between0123456789\r\nContent-Disposition: form-data; name=\"files\"; x=\"";
    assertThatThrownBy(
            () -> send(FileForm.TYPE, (head + "x".repeat(15_000)).getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(HttpProblem.class);
  }

  @Test
  void aFieldWithoutEndIsNoForm() {
    byte[] form = new FileForm().field("token", "x".repeat(5_000)).bytes();
    assertThatThrownBy(() -> send(FileForm.TYPE, form)).isInstanceOf(HttpProblem.class);
  }

  @Test
  void manyPartsThatAreNoFilesAreNoForm() {
    FileForm form = new FileForm();
    for (int i = 0; i < 100; i++) {
      form.field("x", "y");
    }
    assertThatThrownBy(() -> send(FileForm.TYPE, form.bytes())).isInstanceOf(HttpProblem.class);
  }

  /// Bytes are changed, dropped and repeated at random: each form is kept or refused, and no file
  /// comes to lie anywhere else.
  @Test
  void noFormBreaksTheReader() throws Exception {
    Random random = new Random(11);
    byte[] form =
        new FileForm()
            .field("token", "abc")
            .field("replace", "yes")
            .file("reply.txt", "The State answers.\r\n--\r\n------between")
            .file("../../other.txt", "Another.")
            .bytes();
    int kept = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] spoilt = form.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(3) == 0) {
        spoilt = Arrays.copyOf(spoilt, random.nextInt(spoilt.length));
      }
      try {
        send(FileForm.TYPE, spoilt);
        kept++;
      } catch (HttpProblem e) {
        assertThat(e.status()).isBetween(400, 499);
      }
    }
    assertThat(kept).isBetween(100, 1_900);
  }

  @Test
  void whatBreaksOffIsToldAsThat() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("reset");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            return read();
          }
        };
    Delivery delivery = new Delivery(FileForm.TYPE, -1, broken, Optional.empty());
    assertThatThrownBy(() -> upload.receive(delivery, false))
        .isInstanceOf(HttpProblem.class)
        .hasMessageContaining("broke off");
  }
}
