package org.rapporteur.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.core.document.Digest;

/// The bundled style, script and picture, read once. Immutable.
public final class Assets {
  /// Every file with its type. A name that is not here is not served.
  private static final Map<String, String> TYPES =
      Map.of(
          "room.css", "text/css; charset=utf-8",
          "overviews.css", "text/css; charset=utf-8",
          "room.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  /// Below this address they lie.
  static final String FOLDER = "/assets/";

  private static final int TAG = 16;

  private final Map<String, Answer.Data> files = new LinkedHashMap<>();

  /// Reads the files.
  public Assets() {
    TYPES.forEach((name, type) -> files.put(name, read(name, type)));
  }

  private static Answer.Data read(String name, String type) {
    try (InputStream in = Assets.class.getResourceAsStream("assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the asset " + name + " is missing from this build");
      }
      byte[] bytes = in.readAllBytes();
      return new Answer.Data(type, bytes, Digest.of(bytes).sha256().substring(0, TAG));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The address of a file, which changes when the file does.
  public String path(String name) {
    return FOLDER + name + "?v=" + file(name).tag();
  }

  /// A file.
  ///
  /// @throws HttpProblem if there is none of this name
  Answer.Data serve(String name) throws HttpProblem {
    if (!files.containsKey(name)) {
      throw new HttpProblem(404, "");
    }
    return file(name);
  }

  private Answer.Data file(String name) {
    Answer.Data file = files.get(name);
    if (file == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return file;
  }
}
