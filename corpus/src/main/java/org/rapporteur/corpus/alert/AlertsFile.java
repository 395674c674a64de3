package org.rapporteur.corpus.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The alerts of an index, in the file `alerts.json` in its folder: a list of names and queries in
/// the order in which they were added. A rebuild leaves it alone.
public final class AlertsFile {
  private static final String NAME = "alerts.json";
  private final Path file;

  /// @param index the folder of the index
  public AlertsFile(Path index) {
    this.file = index.resolve(NAME);
  }

  /// The alerts; none if there is no file.
  ///
  /// @throws IOException if it cannot be read or understood
  public List<Alert> alerts() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return List.of(Json.MAPPER.readValue(file.toFile(), Alert[].class));
    } catch (JacksonException | NullPointerException e) {
      throw new IOException(
          file + " cannot be understood: " + e.getMessage() + "; mend it or remove it", e);
    }
  }

  /// Adds an alert.
  ///
  /// @return false if there is one of this name already
  public boolean add(Alert alert) throws IOException {
    List<Alert> alerts = new ArrayList<>(alerts());
    if (alerts.stream().anyMatch(other -> other.name().equals(alert.name()))) {
      return false;
    }
    alerts.add(alert);
    write(alerts);
    return true;
  }

  /// Removes an alert.
  ///
  /// @return false if there is none of this name
  public boolean remove(String name) throws IOException {
    List<Alert> alerts = new ArrayList<>(alerts());
    if (!alerts.removeIf(alert -> alert.name().equals(name))) {
      return false;
    }
    write(alerts);
    return true;
  }

  /// Written beside its place and put there, so that it is never half of a list.
  private void write(List<Alert> alerts) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = Files.createTempFile(file.getParent(), NAME, ".part");
    try {
      Files.write(part, Json.MAPPER.writeValueAsBytes(alerts));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Loaded when there are alerts to read or write: most batches have none, and are short.
  private static final class Json {
    static final JsonMapper MAPPER =
        JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  }
}
