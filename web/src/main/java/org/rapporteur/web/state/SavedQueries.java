package org.rapporteur.web.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.corpus.alert.Alert;
import org.rapporteur.corpus.alert.AlertsFile;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.query.QueryParser;
import org.rapporteur.web.http.HttpProblem;

/// The saved queries of a room, which pages and programs change. Thread-safe.
public final class SavedQueries {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_QUERY = 8_000;

  private final AlertsFile file;
  private final QueryParser parser;

  /// @param index the folder of the index, in which they are kept
  public SavedQueries(Path index, QueryParser parser) {
    this.file = new AlertsFile(index);
    this.parser = parser;
  }

  /// All of them, in the order in which they were added.
  public synchronized List<Alert> all() throws IOException {
    return file.alerts();
  }

  /// Adds one.
  ///
  /// @throws HttpProblem if it has no name, the name is taken, or the query cannot be understood
  public synchronized Alert add(String name, String query) throws IOException, HttpProblem {
    if (name.isEmpty() || name.lines().count() != 1 || name.length() > LONGEST_NAME) {
      throw HttpProblem.say(422, "alerts.bad-name");
    }
    if (query.isEmpty() || query.length() > LONGEST_QUERY) {
      throw HttpProblem.say(422, "alerts.bad-query");
    }
    try {
      parser.parse(query);
    } catch (QuerySyntaxException e) {
      throw new HttpProblem(422, e::problem);
    }
    Alert alert = new Alert(name, query);
    if (!file.add(alert)) {
      throw HttpProblem.say(422, "alerts.taken", name);
    }
    return alert;
  }

  /// Removes one.
  ///
  /// @return what it was
  /// @throws HttpProblem if there is none of this name
  public synchronized Alert remove(String name) throws IOException, HttpProblem {
    Optional<Alert> there =
        file.alerts().stream().filter(alert -> alert.name().equals(name)).findFirst();
    if (there.isEmpty() || !file.remove(name)) {
      throw HttpProblem.say(404, "alerts.gone");
    }
    return there.get();
  }
}
