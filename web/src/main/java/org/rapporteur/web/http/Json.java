package org.rapporteur.web.http;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.rapporteur.corpus.format.JsonLines;

/// Answers that are a JSON object.
public final class Json {
  private static final String TYPE = "application/json; charset=utf-8";

  private Json() {}

  /// An object.
  ///
  /// @param members writes its members
  public static Answer of(Consumer<JsonLines> members) throws IOException {
    StringWriter text = new StringWriter();
    JsonLines json = new JsonLines(text);
    json.line(members);
    json.finish();
    return new Answer.Data(TYPE, text.toString().getBytes(StandardCharsets.UTF_8), "");
  }
}
