package org.rapporteur.web.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.http.Delivery;
import org.rapporteur.web.http.HttpProblem;

/// A form with files while its parts come in. No file is received before the token was checked,
/// which therefore comes first. After the first thing that is wrong with the form as a whole,
/// everything is let pass by. Used once, by one thread.
final class UploadForm extends MultiPart.AbstractPartsListener implements AutoCloseable {
  private static final int LONGEST_FIELD = 1_000;

  private final Upload upload;
  private final Optional<Delivery.FormCheck> check;
  private final List<Incoming> files = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private @Nullable Incoming file;
  private boolean checked;
  private boolean replace;
  private boolean complete;
  private @Nullable HttpProblem problem;
  private @Nullable IOException failure;

  UploadForm(Upload upload, Optional<Delivery.FormCheck> check) {
    this.upload = upload;
    this.check = check;
    this.checked = check.isEmpty();
  }

  /// Does what a part asks for, unless something went wrong before.
  private void go(Step step) {
    if (isRefused()) {
      return;
    }
    try {
      step.take();
    } catch (HttpProblem e) {
      problem = e;
    } catch (IOException e) {
      boolean full =
          String.valueOf(e.getMessage()).matches("(?i).*(?:no space|not enough space|quota).*");
      problem = full ? HttpProblem.say(507, "upload.disk-full") : null;
      failure = e;
    }
  }

  private interface Step {
    void take() throws IOException, HttpProblem;
  }

  @Override
  public void onPartHeaders() {
    field.setLength(0);
    file = null;
    String name = getFileName();
    if (name != null && !name.isEmpty()) {
      go(() -> begin(name));
    }
  }

  private void begin(String name) throws IOException, HttpProblem {
    if (!checked) {
      check("");
    }
    if (files.size() == upload.limits().files()) {
      throw HttpProblem.say(413, "upload.too-many", upload.limits().files());
    }
    Incoming begun = Incoming.of(name, upload.store(), upload.limits().file());
    files.add(begun);
    file = begun;
  }

  /// @param token what came with the form, empty if nothing did before the files
  private void check(String token) throws HttpProblem {
    if (check.isPresent()) {
      check.get().check(token);
    }
    checked = true;
  }

  @Override
  public void onPartContent(Content.Chunk chunk) {
    ByteBuffer bytes = chunk.getByteBuffer();
    Incoming into = file;
    go(() -> {
      if (into == null) {
        field.append(StandardCharsets.UTF_8.decode(bytes.slice()));
        if (field.length() > LONGEST_FIELD) {
          throw HttpProblem.say(400, "upload.no-form");
        }
      } else if (upload.store().isFull(bytes.remaining())) {
        throw HttpProblem.say(507, "upload.disk-full");
      } else {
        into.take(bytes.slice());
      }
    });
  }

  @Override
  public void onPart(String name, @Nullable String fileName, HttpFields headers) {
    Incoming ended = file;
    go(() -> {
      if (ended != null) {
        ended.finish();
      } else if (fileName == null) {
        field(name);
      }
    });
  }

  private void field(@Nullable String name) throws HttpProblem {
    if (Upload.TOKEN.equals(name)) {
      check(field.toString());
    } else if (Upload.REPLACE.equals(name)) {
      replace = !field.isEmpty();
    }
  }

  @Override
  public void onComplete() {
    complete = true;
  }

  @Override
  public void onFailure(Throwable cause) {
    refuse(HttpProblem.say(400, "upload.no-form"));
  }

  /// Nothing of it is kept.
  void refuse(HttpProblem why) {
    if (!isRefused()) {
      problem = why;
    }
  }

  /// Whether something is wrong with the form as a whole.
  boolean isRefused() {
    return problem != null || failure != null;
  }

  /// Puts the files in their places, now that all of them are there.
  ///
  /// @param replacing whether files of the same names are replaced, also if the form does not say
  ///   so
  /// @throws HttpProblem if something is wrong with the form as a whole
  List<Received> keep(boolean replacing) throws IOException, HttpProblem {
    if (problem != null) {
      throw problem;
    }
    if (failure != null) {
      throw failure;
    }
    if (!complete) {
      throw HttpProblem.say(400, "upload.broken-off");
    }
    if (files.isEmpty()) {
      throw HttpProblem.say(422, "upload.nothing");
    }
    List<Received> received = new ArrayList<>();
    for (Incoming one : files) {
      received.add(one.keep(upload.store(), replace || replacing));
    }
    return received;
  }

  @Override
  public void close() throws IOException {
    for (Incoming one : files) {
      one.close();
    }
  }
}
