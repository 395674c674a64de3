package org.rapporteur.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.web.http.Forgery;
import org.rapporteur.web.http.Query;

/// What the page of the interface for programs shows.
///
/// @param forms all operations
/// @param problems all sorts of problems
public record ApiPage(List<Form> forms, List<Explained> problems) {
  /// @param attempts the address that leads from a form to an operation, without its name
  ApiPage(List<Operation> operations, String attempts) {
    this(
        operations.stream().map(operation -> Form.of(operation, attempts)).toList(),
        Arrays.stream(ApiProblem.Kind.values())
            .map(kind -> new Explained(kind.anchor(), kind.status(), kind.title()))
            .toList());
  }

  /// An operation as a form.
  ///
  /// @param id its name
  /// @param method the method of HTTP
  /// @param address its address, with parameters of the path in braces
  /// @param summary what it does
  /// @param about what else is to be known, maybe empty
  /// @param command the command that does it where no form can, empty where one can
  /// @param action where the form is sent
  /// @param fields its parameters
  public record Form(
      String id,
      String method,
      String address,
      String summary,
      String about,
      String command,
      String action,
      List<Field> fields) {
    static Form of(Operation operation, String attempts) {
      return new Form(
          operation.id(),
          operation.result().method().toUpperCase(Locale.ROOT),
          operation.address(),
          operation.summary(),
          operation.about(),
          command(operation),
          attempts + operation.id(),
          operation.parameters().stream().map(Field::of).toList());
    }

    private static String command(Operation operation) {
      return switch (operation.result()) {
        case Result.Read read -> "";
        case Result.Changed<?> changed ->
            "curl -H '"
                + Forgery.HEADER
                + ": curl' "
                + switch (changed.way()) {
                  case ADD -> "-d '" + members(operation) + "' ";
                  case SEND -> "-F files=@reply.pdf ";
                  case ASK -> "-X POST ";
                  case REMOVE -> "-X DELETE ";
                }
                + "http://127.0.0.1:8025"
                + operation.address()
                + (changed.way() == Result.Way.REMOVE ? query(operation) : "");
      };
    }

    private static String query(Operation operation) {
      Query query = Query.of("");
      for (Parameter<?> parameter : operation.own()) {
        query = query.and(parameter.name(), parameter.example());
      }
      return query.toString();
    }

    private static String members(Operation operation) {
      return operation.own().stream()
          .map(member -> "\"" + member.name() + "\": \"" + member.example() + "\"")
          .collect(Collectors.joining(", ", "{", "}"));
    }

    /// What else is to be known, without the marks of code.
    public String plainAbout() {
      return about.replace("`", "");
    }
  }

  /// A field of a form.
  ///
  /// @param name the parameter
  /// @param about what it asks for
  /// @param example a value; maybe empty
  /// @param pattern what a value matches, empty for anything
  /// @param choices the values that there are; none where any can be written
  /// @param range the least and the greatest number, none where it is no number
  /// @param required whether it must be given
  /// @param many whether it may be given several times
  public record Field(
      String name,
      String about,
      String example,
      String pattern,
      List<String> choices,
      List<Integer> range,
      boolean required,
      boolean many) {
    static Field of(Parameter<?> parameter) {
      boolean required = parameter.place() == Parameter.Place.PATH;
      String pattern =
          parameter.schema() instanceof Schema.Text(String expression) ? expression : "";
      List<String> choices =
          parameter.schema() instanceof Schema.Choice(List<String> words) ? words : List.of();
      List<Integer> range =
          parameter.schema() instanceof Schema.Whole(int least, int most, int usual)
              ? List.of(least, most)
              : List.of();
      return new Field(
          parameter.name(),
          parameter.about(),
          parameter.example(),
          pattern,
          choices,
          range,
          required,
          parameter.many());
    }

    /// What it asks for, without the marks of code.
    public String plainAbout() {
      return about.replace("`", "");
    }
  }

  /// A sort of problem.
  ///
  /// @param anchor its place on the page
  /// @param status the status of HTTP
  /// @param title what is wrong
  public record Explained(String anchor, int status, String title) {}
}
