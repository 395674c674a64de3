package org.rapporteur.corpus.format;

import static java.math.RoundingMode.HALF_EVEN;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON objects, one a line.
public final class JsonLines {
  private static final JsonFactory LINES = factory("\n");
  private static final JsonFactory LIST = factory(",\n");

  private final JsonGenerator json;
  private final Writer out;
  private final boolean list;
  private boolean begun;

  private JsonLines(Writer out, boolean list) {
    this.out = out;
    this.list = list;
    this.json = (list ? LIST : LINES).createGenerator(ObjectWriteContext.empty(), out);
  }

  public JsonLines(Writer out) {
    this(out, false);
  }

  /// Writes the objects as one JSON list.
  public static JsonLines list(Writer out) {
    return new JsonLines(out, true);
  }

  private static JsonFactory factory(String separator) {
    return JsonFactory.builder()
        .rootValueSeparator(separator)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build();
  }

  /// Writes a line.
  ///
  /// @param members writes the members of the object
  /// @throws IOException if it cannot be written
  public void line(Consumer<JsonLines> members) throws IOException {
    try {
      begin();
      json.writeStartObject();
      members.accept(this);
      json.writeEndObject();
    } catch (JacksonException e) {
      throw unwrapped(e);
    }
  }

  private void begin() throws IOException {
    if (list && !begun) {
      out.append("[\n");
    }
    begun = true;
  }

  /// Ends the last line.
  ///
  /// @throws IOException if it cannot be written
  public void finish() throws IOException {
    if (list) {
      begin();
    }
    try {
      json.close();
    } catch (JacksonException e) {
      throw unwrapped(e);
    }
    if (begun) {
      out.append(list ? "\n]\n" : "\n");
    }
  }

  private static IOException unwrapped(JacksonException e) {
    return e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
  }

  /// A member that is the text of a value, null if there is none or its text is empty.
  public JsonLines text(String name, @Nullable Object value) {
    String text = value == null ? "" : value.toString();
    json.writeName(name);
    if (text.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
    return this;
  }

  public JsonLines number(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  public JsonLines number(String name, double value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  /// A member rounded to `places` decimal places, null if there is no value.
  public JsonLines decimal(String name, @Nullable Number value, int places) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(BigDecimal.valueOf(value.doubleValue()).setScale(places, HALF_EVEN));
    }
    return this;
  }

  public JsonLines texts(String name, Collection<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
    return this;
  }

  /// A member that is a value of a listing, null if there is none.
  public JsonLines cell(String name, Cell cell) {
    return switch (cell) {
      case Cell.None none -> text(name, null);
      case Cell.Text(String text) -> text(name, text);
      case Cell.Many(List<String> values, String separator) -> texts(name, values);
      case Cell.Whole(long number) -> number(name, number);
      case Cell.Decimal(double number) -> number(name, number);
    };
  }

  /// A member that is a list of lists of numbers.
  public JsonLines numbers(String name, Collection<? extends Collection<Integer>> values) {
    json.writeArrayPropertyStart(name);
    for (Collection<Integer> row : values) {
      json.writeStartArray();
      row.forEach(json::writeNumber);
      json.writeEndArray();
    }
    json.writeEndArray();
    return this;
  }

  /// A member that is an object.
  public JsonLines object(String name, Consumer<JsonLines> members) {
    json.writeName(name);
    json.writeStartObject();
    members.accept(this);
    json.writeEndObject();
    return this;
  }

  /// A member that is a list of objects, one for each value.
  public <T> JsonLines objects(String name, Collection<T> values, Consumer<T> members) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      members.accept(value);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }
}
