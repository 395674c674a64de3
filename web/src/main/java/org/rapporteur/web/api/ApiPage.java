package org.rapporteur.web.api;

import java.util.Arrays;
import java.util.List;

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
  /// @param address its address, with parameters of the path in braces
  /// @param summary what it does
  /// @param about what else is to be known, maybe empty
  /// @param action where the form is sent
  /// @param fields its parameters
  public record Form(
      String id, String address, String summary, String about, String action, List<Field> fields) {
    static Form of(Operation operation, String attempts) {
      return new Form(
          operation.id(),
          operation.address(),
          operation.summary(),
          operation.about(),
          attempts + operation.id(),
          operation.parameters().stream().map(Field::of).toList());
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
