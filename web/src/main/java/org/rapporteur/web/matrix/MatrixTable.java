package org.rapporteur.web.matrix;

import java.util.List;
import java.util.Locale;
import org.rapporteur.corpus.matrix.Matrix;
import org.rapporteur.corpus.matrix.MatrixCell;
import org.rapporteur.corpus.matrix.MatrixHead;
import org.rapporteur.web.http.Query;
import org.rapporteur.web.page.Link;

/// What the page of a matrix shows.
///
/// @param matrix the matrix
/// @param style the address of the colours of its categories
/// @param fields the filters, for the form
/// @param replied whether parties that did not reply are left out
/// @param downloads the same in files
public record MatrixTable(
    Matrix matrix, String style, List<Field> fields, boolean replied, List<Link> downloads) {
  /// A filter.
  ///
  /// @param name its parameter
  /// @param value what it is set to; maybe nothing
  public record Field(String name, String value) {}

  static MatrixTable of(Matrix matrix, Query address, List<String> filters) {
    return new MatrixTable(
        matrix,
        address.at(address.path() + ".css").toString(),
        filters.stream()
            .map(name ->
                new Field(name, String.join(", ", address.values().getOrDefault(name, List.of()))))
            .toList(),
        address.values().containsKey("replied"),
        List.of("xlsx", "csv", "html").stream()
            .map(format ->
                new Link(
                    format.toUpperCase(Locale.ROOT),
                    address.at(address.path() + "." + format).toString()))
            .toList());
  }

  /// Whether it is about parties that replied or not.
  public boolean isOfReplies() {
    return fields.stream().anyMatch(field -> field.name().equals("question"));
  }

  /// The class that colours a cell.
  public String look(MatrixCell cell) {
    return "k" + matrix.categories().indexOf(cell.category());
  }

  /// Where a cell leads: to the first of its passages, empty where there is none.
  public String address(MatrixCell cell) {
    return cell.sources().isEmpty() ? "" : "/passages/" + cell.sources().getFirst().passageId();
  }

  /// What a cell is about, for those who hear it without its headers.
  public String about(MatrixHead row, int column) {
    return row.code() + ", " + matrix.columns().get(column).code();
  }
}
