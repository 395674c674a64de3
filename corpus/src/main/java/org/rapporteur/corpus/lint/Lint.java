package org.rapporteur.corpus.lint;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.Shelf;
import org.rapporteur.index.CorpusReader;

/// Looks through the documents of an index for what is wrong with them. Of a document in several
/// editions, the one that counts is looked at. Immutable and thread-safe.
public final class Lint {
  private static final List<Check> CHECKS =
      List.of(
          new NotChecked(),
          new UnknownCode(),
          new UnknownParagraph(),
          new PartyNotMentioned(),
          new UrgencyDiffers(),
          new UnansweredQuestion(),
          new ListCount(),
          new Gaps(Numbering.PARAGRAPH),
          new RepeatedParagraph(),
          new Gaps(Numbering.RECOMMENDATION),
          new Repeats(Numbering.RECOMMENDATION),
          new Gaps(Numbering.FOOTNOTE),
          new Repeats(Numbering.FOOTNOTE),
          new FootnoteWithoutMark(),
          new MarkWithoutFootnote());

  private final Instruments instruments;
  private final List<Check> checks;

  private Lint(Instruments instruments, List<Check> checks) {
    this.instruments = instruments;
    this.checks = List.copyOf(checks);
  }

  /// Every check.
  public static Lint all(Instruments instruments) {
    return new Lint(instruments, CHECKS);
  }

  /// What the checks find, in their order.
  public static List<Finding.Kind> kinds() {
    return CHECKS.stream().map(Check::kind).toList();
  }

  /// The same with some of the checks.
  ///
  /// @param names the names of their kinds; all if empty
  /// @throws IllegalArgumentException if there is no check with one of the names
  public Lint only(Set<String> names) {
    for (String name : names) {
      if (kinds().stream().noneMatch(kind -> kind.name().equals(name))) {
        throw new IllegalArgumentException("no check is called '" + name + "'");
      }
    }
    return names.isEmpty()
        ? this
        : new Lint(
            instruments,
            checks.stream().filter(check -> names.contains(check.kind().name())).toList());
  }

  /// Looks at every document and hands over what is wrong, in the order of the documents' names,
  /// then of the checks, then of the text.
  ///
  /// @return how many documents were looked at
  /// @throws IOException if the index cannot be read
  public int look(CorpusReader reader, Consumer<Finding> findings) throws IOException {
    Shelf shelf = Shelf.of(reader);
    Beside beside = Beside.of(shelf, reader, instruments);
    for (Shelf.Work work : shelf.works()) {
      Inspected document = Inspected.of(reader.tagged(work.current()), instruments);
      checks.forEach(check -> check.look(document, beside, findings));
    }
    return shelf.works().size();
  }
}
