package org.rapporteur.web.http;

import java.util.Map;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.web.page.Words;

/// A request, with what is needed to answer it.
///
/// @param words the words of the interface in the person's language
/// @param corpus the index as it is for this request; not to be closed
/// @param path the address without its query
/// @param parts what stands in the address for the parts in braces of its route
/// @param query the parameters of the address
/// @param form the parameters of the form that was sent, none for GET
public record Visit(
    Words words,
    CorpusReader corpus,
    String path,
    Map<String, String> parts,
    Parameters query,
    Parameters form) {
  public Visit {
    parts = Map.copyOf(parts);
  }

  /// What stands in the address for a part in braces.
  ///
  /// @throws IllegalArgumentException if the route has no such part
  public String part(String name) {
    String value = parts.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no part {" + name + "} in the route of " + path);
    }
    return value;
  }

  /// A phrase of the interface.
  public String say(String key, Object... values) {
    return words.get(key, values);
  }
}
