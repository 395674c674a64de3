package org.rapporteur.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.index.query.Vocabulary;
import org.rapporteur.web.batch.OpenIntake;
import org.rapporteur.web.compiled.Compiled;
import org.rapporteur.web.http.Answer;
import org.rapporteur.web.http.HttpProblem;
import org.rapporteur.web.http.Pages;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.http.Reception;
import org.rapporteur.web.http.Visit;
import org.rapporteur.web.state.SavedQueries;
import tools.jackson.databind.json.JsonMapper;

/// The interface for programs, its description, and the page on which people try it out.
public final class ApiPages implements Pages {
  private static final String PAGE = "/api";
  private static final String TRY = "/api/try/";

  private final NameReader names;
  private final List<Operation> operations;
  private final byte[] description;
  private final String edition;

  /// @param vocabulary the names that parameters may use
  /// @param instruments the tables of instruments
  /// @param compiled what is compiled of many documents
  /// @param saved the saved queries
  /// @param intake how documents are added, nothing if they are not
  public ApiPages(
      Vocabulary vocabulary,
      Supplier<Instruments> instruments,
      Compiled compiled,
      SavedQueries saved,
      Optional<OpenIntake> intake) {
    this.names = new NameReader(vocabulary, instruments);
    this.operations = Operations.all(instruments, compiled, saved, intake);
    this.description =
        JsonMapper.shared()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(OpenApi.describe(operations));
    this.edition = Cursor.tag(new String(description, StandardCharsets.UTF_8));
  }

  @Override
  public void addTo(RoutesConfig routes, Reception reception) {
    for (Operation operation : operations) {
      switch (operation.result()) {
        case Result.Read read ->
            routes.get(
                operation.address(),
                reception.lending(new OperationDesk(operation, read, names, edition)));
        case Result.Changed<?> changed -> {
          Handler desk = reception.commanding(new ChangeDesk<>(operation, changed, names));
          switch (changed.way()) {
            case ADD, SEND, ASK -> routes.post(operation.address(), desk);
            case REMOVE -> routes.delete(operation.address(), desk);
          }
        }
      }
    }
    routes.get(Operation.ROOT + "/openapi.json", reception.to(this::description));
    routes.get(PAGE, reception.to(this::page));
    routes.get(TRY + "{operation}", reception.to(this::attempt));
  }

  private Answer description(Visit visit) {
    return new Answer.Data(Media.JSON.type(), description, edition);
  }

  private Answer page(Visit visit) {
    return new Answer.Page(200, null, visit.say("api"), "api.jte", new ApiPage(operations, TRY));
  }

  /// Leads from the fields of a form to the address of an operation, so that what is in the path is
  /// in the path, and fields that are blank are nowhere.
  private Answer attempt(Visit visit) throws HttpProblem {
    String id = visit.part("operation");
    Operation operation =
        operations.stream()
            .filter(one -> one.id().equals(id) && one.result() instanceof Result.Read)
            .findFirst()
            .orElseThrow(() -> new HttpProblem(404, ""));
    String path = operation.address();
    Query address = Query.of("");
    for (Parameter<?> parameter : operation.parameters()) {
      List<String> values = visit.query().all(parameter.name());
      switch (parameter.place()) {
        case PATH -> {
          if (values.isEmpty()) {
            throw new HttpProblem(400, parameter.name() + " has no value.");
          }
          path = path.replace("{" + parameter.name() + "}", encoded(values.getFirst()));
        }
        case BODY -> throw new HttpProblem(404, "");
        case QUERY -> {
          for (String value : values) {
            address = address.and(parameter.name(), value);
          }
        }
      }
    }
    return new Answer.Redirect(address.at(path).toString());
  }

  /// A part of a path, in which nothing leads anywhere else.
  private static String encoded(String part) {
    String query = new Query("", Map.of("", List.of(part))).toString();
    return query.substring(2).replace("+", "%20").replace(".", "%2E");
  }
}
