package org.rapporteur.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Builds addresses with parameters. Immutable.
///
/// @param path the address without its query
/// @param values the parameters in their order
public record Query(String path, Map<String, List<String>> values) {
  public Query {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
    values = copy;
  }

  /// An address without parameters.
  public static Query of(String path) {
    return new Query(path, Map.of());
  }

  /// The same with a value more; as it is where there is no value.
  public Query and(String name, @Nullable Object value) {
    if (value == null || value.toString().isEmpty()) {
      return this;
    }
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    List<String> all = new ArrayList<>(more.getOrDefault(name, List.of()));
    all.add(value.toString());
    more.put(name, all);
    return new Query(path, more);
  }

  /// The same with a value less.
  public Query less(String name, String value) {
    Map<String, List<String>> fewer = new LinkedHashMap<>(values);
    List<String> all = new ArrayList<>(fewer.getOrDefault(name, List.of()));
    all.remove(value);
    if (all.isEmpty()) {
      fewer.remove(name);
    } else {
      fewer.put(name, all);
    }
    return new Query(path, fewer);
  }

  /// The same with one value, or none, instead of those it had.
  public Query with(String name, @Nullable Object value) {
    Map<String, List<String>> other = new LinkedHashMap<>(values);
    other.remove(name);
    return new Query(path, other).and(name, value);
  }

  /// The same parameters at another address.
  public Query at(String other) {
    return new Query(other, values);
  }

  /// The address.
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(path);
    char separator = '?';
    for (Map.Entry<String, List<String>> entry : values.entrySet()) {
      for (String value : entry.getValue()) {
        out.append(separator).append(encoded(entry.getKey())).append('=').append(encoded(value));
        separator = '&';
      }
    }
    return out.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
