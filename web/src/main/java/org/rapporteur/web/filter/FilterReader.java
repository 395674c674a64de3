package org.rapporteur.web.filter;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.listing.UnknownNameException;
import org.rapporteur.index.Filters;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Parameters;

/// Reads filters from parameters, which understand what the options of commands do. Thread-safe.
public final class FilterReader {
  /// More values than this nobody chooses by hand.
  private static final int MOST = 100;

  private final NameReader names;

  /// @param names reads single values
  public FilterReader(NameReader names) {
    this.names = names;
  }

  /// The filters of a request.
  ///
  /// @throws HttpProblem if a value is not one of its filter, saying which and why
  public Filters filters(Parameters given) throws HttpProblem {
    return new Filters(
        values(given, "party", names::party),
        values(given, "article", names::provision),
        values(given, "recommendation", names::recommendation),
        values(given, "urgency", names::urgency),
        values(given, "question", names::question),
        values(given, "genre", names::genre),
        values(given, "voice", names::voice),
        values(given, "language", names::language),
        values(given, "year", names::years),
        null);
  }

  private interface Reading<T> {
    T read(String words) throws UnknownNameException;
  }

  private static <T> Set<T> values(Parameters given, String name, Reading<T> reading)
      throws HttpProblem {
    Set<T> values = new LinkedHashSet<>();
    for (String words : given.all(name)) {
      try {
        values.add(reading.read(words));
      } catch (UnknownNameException e) {
        throw new HttpProblem(400, language -> name + ": " + e.problem(language));
      }
    }
    if (values.size() > MOST) {
      throw HttpProblem.say(400, "problem.values", name, MOST);
    }
    return values;
  }
}
