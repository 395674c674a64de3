package org.rapporteur.web.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.http.Delivery;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.page.Words;

/// Receives uploads: forms with files, `multipart/form-data`, read as they come, so that no more
/// than a buffer is ever in memory. Files that cannot be kept are named and the others kept; if the
/// form as a whole cannot be read, or breaks off, none is. Thread-safe.
public final class Upload {
  /// The field with the token of the form, before all files.
  static final String TOKEN = "token";

  /// The field that says whether files of the same names are replaced, by having a value.
  static final String REPLACE = "replace";

  private static final String TYPE = "multipart/form-data";
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_PART_HEAD = 8 * 1024;

  /// Fields beside the files.
  private static final int FIELDS = 20;

  /// So many may come at a time: each keeps a thread, for as long as its client sends.
  private static final int MOST = 8;

  private static final Duration SOON = Duration.ofSeconds(10);

  private final Store store;
  private final UploadLimits limits;
  private final Semaphore places = new Semaphore(MOST);

  /// @param store where the files are kept
  /// @param limits how much may come
  public Upload(Store store, UploadLimits limits) {
    this.store = store;
    this.limits = limits;
  }

  /// Where the files are kept.
  public Store store() {
    return store;
  }

  /// How much may come.
  public UploadLimits limits() {
    return limits;
  }

  /// Receives the files of a form.
  ///
  /// @param replace whether files of the same names are replaced, also if the form does not say so
  /// @return what became of each, in the order in which they came; at least one is kept
  /// @throws HttpProblem if none is kept
  public List<Received> receive(Delivery delivery, boolean replace)
      throws IOException, HttpProblem {
    if (!places.tryAcquire()) {
      throw HttpProblem.say(503, "upload.busy").forNow(SOON);
    }
    try {
      return received(delivery, replace);
    } finally {
      places.release();
    }
  }

  private List<Received> received(Delivery delivery, boolean replace)
      throws IOException, HttpProblem {
    String boundary = boundary(delivery.contentType());
    if (boundary == null) {
      throw HttpProblem.say(400, "upload.no-form");
    }
    try (UploadForm form = new UploadForm(this, delivery.form())) {
      MultiPart.Parser parser = new MultiPart.Parser(boundary, form);
      parser.setMaxParts(limits.files() + FIELDS);
      parser.setPartHeadersMaxLength(LONGEST_PART_HEAD);
      if (delivery.length() > limits.upload()) {
        form.refuse(tooLarge());
      }
      read(delivery.bytes(), parser, form);
      List<Received> received = form.keep(replace);
      if (received.stream().noneMatch(Received.Kept.class::isInstance)) {
        throw new HttpProblem(422, language -> refusals(received, Words.in(language)));
      }
      return received;
    }
  }

  private String refusals(List<Received> received, Words words) {
    return received.stream()
        .flatMap(file ->
            file instanceof Received.Refused refused
                ? Stream.of(refused.sentence(words, limits))
                : Stream.empty())
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String boundary(String contentType) {
    if (!contentType.regionMatches(true, 0, TYPE, 0, TYPE.length())) {
      return null;
    }
    try {
      return MultiPart.extractBoundary(contentType);
    } catch (IllegalArgumentException e) {
      return null; // a quotation mark that does not end
    }
  }

  /// Reads all of it, also what is let pass by, since browsers show what is wrong only when they
  /// could send what they have; but not for ever.
  private void read(InputStream in, MultiPart.Parser parser, UploadForm form) throws HttpProblem {
    byte[] buffer = new byte[BUFFER];
    long read = 0;
    for (int n = more(in, buffer); n >= 0; n = more(in, buffer)) {
      read += n;
      if (read > limits.upload()) {
        form.refuse(tooLarge());
      }
      if (!form.isRefused()) {
        parser.parse(Content.Chunk.from(ByteBuffer.wrap(buffer, 0, n), false));
      } else if (read > 2 * limits.upload()) {
        return;
      }
    }
    if (!form.isRefused()) {
      parser.parse(Content.Chunk.EOF);
    }
  }

  private HttpProblem tooLarge() {
    return new HttpProblem(
        413,
        language -> {
          Words words = Words.in(language);
          return words.get("upload.too-large", UploadLimits.size(limits.upload(), words));
        });
  }

  private static int more(InputStream in, byte[] buffer) throws HttpProblem {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw HttpProblem.say(400, "upload.broken-off");
    }
  }
}
