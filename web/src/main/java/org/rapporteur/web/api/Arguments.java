package org.rapporteur.web.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.listing.UnknownNameException;
import org.rapporteur.web.http.Parameters;

/// What a request asks an operation for: the values of its parameters, read as what they name.
/// Blank values are none, so that a form may send all its fields.
final class Arguments {
  /// More values than this nobody means.
  static final int MOST = 100;

  private final List<Parameter<?>> known;
  private final Map<String, String> path;
  private final Parameters query;
  private final Parameters body;
  private final NameReader names;

  /// The arguments of an operation that changes nothing.
  ///
  /// @param known the parameters of the operation
  /// @param path what stands in the path for each part in braces
  /// @throws ApiProblem if a parameter is given that is not known, or too often
  Arguments(List<Parameter<?>> known, Map<String, String> path, Parameters query, NameReader names)
      throws ApiProblem {
    this(known, path, query, new Parameters(Map.of()), names);
  }

  /// @param body the members of the object that was sent
  /// @throws ApiProblem if a parameter is given that is not known, or too often
  Arguments(
      List<Parameter<?>> known,
      Map<String, String> path,
      Parameters query,
      Parameters body,
      NameReader names)
      throws ApiProblem {
    this.known = known;
    this.path = path;
    this.query = query;
    this.body = body;
    this.names = names;
    check(query, Parameter.Place.QUERY);
    check(body, Parameter.Place.BODY);
  }

  private void check(Parameters given, Parameter.Place place) throws ApiProblem {
    for (String name : given.values().keySet()) {
      int values = given.all(name).size();
      if (values > 0) {
        check(name, place, values);
      }
    }
  }

  private void check(String name, Parameter.Place place, int values) throws ApiProblem {
    Optional<Parameter<?>> parameter =
        known.stream().filter(one -> one.place() == place && one.name().equals(name)).findFirst();
    if (parameter.isEmpty()) {
      throw ApiProblem.ofParameter(
          name,
          "There is no parameter of this name; there are "
              + known.stream().map(Parameter::name).collect(Collectors.joining(", "))
              + ".");
    }
    int most = parameter.get().many() ? MOST : 1;
    if (values > most) {
      throw ApiProblem.ofParameter(name, "At most " + most + " may be given.");
    }
  }

  /// All values of a parameter.
  ///
  /// @throws ApiProblem if a value cannot be understood
  <T> Set<T> all(Parameter<T> parameter) throws ApiProblem {
    if (!known.contains(parameter)) {
      throw new IllegalArgumentException("the operation has no parameter " + parameter.name());
    }
    Set<T> values = new LinkedHashSet<>();
    for (String words : words(parameter)) {
      values.add(read(parameter, words));
    }
    return values;
  }

  /// The value of a parameter, if it is given.
  ///
  /// @throws ApiProblem if it cannot be understood
  <T> Optional<T> one(Parameter<T> parameter) throws ApiProblem {
    return all(parameter).stream().findFirst();
  }

  /// The value of a parameter that cannot be left out.
  ///
  /// @throws ApiProblem if it is, or it cannot be understood
  <T> T required(Parameter<T> parameter) throws ApiProblem {
    return one(parameter)
        .orElseThrow(() -> ApiProblem.ofParameter(parameter.name(), "It has no value."));
  }

  private List<String> words(Parameter<?> parameter) {
    return switch (parameter.place()) {
      case PATH -> List.of(path.getOrDefault(parameter.name(), ""));
      case QUERY -> query.all(parameter.name());
      case BODY -> body.all(parameter.name());
    };
  }

  private <T> T read(Parameter<T> parameter, String words) throws ApiProblem {
    try {
      checkSchema(parameter, words);
      return parameter.reading().of(names, words);
    } catch (UnknownNameException e) {
      throw ApiProblem.ofParameter(parameter.name(), e.problem());
    }
  }

  private static void checkSchema(Parameter<?> parameter, String words) throws ApiProblem {
    switch (parameter.schema()) {
      case Schema.Text(String pattern) -> {
        if (!pattern.isEmpty() && !words.matches(pattern)) {
          throw ApiProblem.ofParameter(
              parameter.name(),
              "'%s' is not written like %s.".formatted(words, parameter.example()));
        }
      }
      case Schema.Choice(List<String> choices) -> {
        if (!choices.contains(words)) {
          throw ApiProblem.ofParameter(
              parameter.name(), "It is one of " + String.join(", ", choices) + ".");
        }
      }
      case Schema.Whole(int least, int most, int usual) -> {
        if (!words.matches("[0-9]{1,9}")
            || Integer.parseInt(words) < least
            || Integer.parseInt(words) > most) {
          throw ApiProblem.ofParameter(
              parameter.name(), "It is a number from %d to %d.".formatted(least, most));
        }
      }
    }
  }

  /// What is asked for, whatever page of it: the same for the same values in the same order.
  String request(Set<String> without) {
    return query.values().keySet().stream()
        .filter(name -> !without.contains(name) && !query.all(name).isEmpty())
        .sorted()
        .map(name -> name + "=" + query.all(name))
        .collect(Collectors.joining("&", new TreeMap<>(path) + "?", ""));
  }
}
