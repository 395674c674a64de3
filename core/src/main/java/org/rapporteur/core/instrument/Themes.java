package org.rapporteur.core.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.text.Folding;

/// How documents of different genres under an instrument correspond, from its tables `themes.tsv`
/// and `form-stages.tsv`. Read only where it is asked for, so that no other command waits for it.
/// Immutable.
public final class Themes {
  private final String instrument;
  private final List<Theme> all;
  private final List<StageWords> stages;

  private Themes(String instrument, List<Theme> all, List<StageWords> stages) {
    this.instrument = instrument;
    this.all = List.copyOf(all);
    this.stages = List.copyOf(stages);
  }

  private record StageWords(FormStage stage, String words) {}

  /// The themes of an instrument; none where it has no such table.
  ///
  /// @throws IllegalStateException if a table is wrong, naming its line
  public static Themes of(Instrument instrument) {
    return new Themes(
        instrument.id(),
        rows(instrument, "themes.tsv").map(table -> table.map(Themes::theme)).orElse(List.of()),
        rows(instrument, "form-stages.tsv")
            .map(table -> table.map(Themes::stage))
            .orElse(List.of()));
  }

  private static Optional<Table> rows(Instrument instrument, String file) {
    return Table.readIfPresent(Table.class, "instruments/" + instrument.id() + "/" + file);
  }

  private static Theme theme(Table.Row row) {
    return new Theme(
        row.get("theme"),
        row.get("title_en"),
        row.get("title_fr"),
        row.list("articles").stream().map(Provision::parse).toList(),
        row.list("questions").stream().map(Question::parse).toList(),
        row.list("chapters"),
        row.list("goals"));
  }

  private static StageWords stage(Table.Row row) {
    return new StageWords(
        FormStage.valueOf(row.get("stage").toUpperCase(Locale.ROOT)),
        Folding.fold(row.get("words")));
  }

  /// The identifier of the instrument.
  public String instrument() {
    return instrument;
  }

  /// All themes, in the order of the table.
  public List<Theme> all() {
    return all;
  }

  /// The themes of a chapter.
  public List<Theme> ofChapter(String title) {
    return those(theme -> theme.isTreatedUnder(title));
  }

  /// The themes about which a question asks.
  public List<Theme> ofQuestion(Question question) {
    return those(theme -> theme.isAskedBy(question));
  }

  /// The themes to which a provision belongs: those that have the whole of it, else those that have
  /// parts.
  public List<Theme> ofProvision(Provision provision) {
    List<Theme> whole =
        those(theme -> theme.provisions().stream().anyMatch(own -> own.contains(provision)));
    return whole.isEmpty() ? those(theme -> theme.concerns(provision)) : whole;
  }

  /// The themes of an entry of a form: those of its goal, else those of its policy target.
  ///
  /// @param section the headings over it, outermost first
  public List<Theme> ofGoal(List<String> section) {
    for (String heading : section.reversed()) {
      List<Theme> found = stageOf(heading).isPresent() ? List.of() : goal(heading);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Theme> goal(String heading) {
    return those(theme -> theme.isPursuedBy(heading));
  }

  private List<Theme> those(Predicate<Theme> condition) {
    return all.stream().filter(condition).toList();
  }

  /// What an entry of a form says of a measure, by the nearest heading over it that tells.
  ///
  /// @param section the headings over it, outermost first
  public Optional<FormStage> stage(List<String> section) {
    return section.reversed().stream().flatMap(heading -> stageOf(heading).stream()).findFirst();
  }

  private Optional<FormStage> stageOf(String heading) {
    String folded = Folding.fold(heading);
    return stages.stream()
        .filter(row -> folded.contains(row.words()))
        .map(StageWords::stage)
        .findFirst();
  }
}
