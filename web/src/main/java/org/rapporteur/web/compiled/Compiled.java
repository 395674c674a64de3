package org.rapporteur.web.compiled;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.answer.Compiler;
import org.rapporteur.corpus.lint.Finding;
import org.rapporteur.corpus.lint.Lint;
import org.rapporteur.corpus.recommendation.Register;
import org.rapporteur.index.CorpusReader;

/// What is compiled of many documents, made once for a commit. Thread-safe.
public final class Compiled {
  private static final int REPLIES = 8;
  private static final int REGISTERS = 16;
  private static final int FINDINGS = 8;

  private final Supplier<Instruments> instruments;
  private final Kept<Set<Party>, List<Compilation>> replies = new Kept<>(REPLIES);
  private final Kept<Register.Wanted, Register> registers = new Kept<>(REGISTERS);
  private final Kept<Set<String>, Findings> findings = new Kept<>(FINDINGS);

  /// @param instruments the tables of instruments
  public Compiled(Supplier<Instruments> instruments) {
    this.instruments = instruments;
  }

  /// What checks found.
  ///
  /// @param documents how many documents they looked at
  /// @param all their findings
  public record Findings(int documents, List<Finding> all) {
    public Findings {
      all = List.copyOf(all);
    }
  }

  /// The replies to each questionnaire, in the order of instruments and rounds.
  ///
  /// @param parties the parties, all if there are none
  public List<Compilation> replies(CorpusReader corpus, Set<Party> parties) throws IOException {
    return replies.get(
        corpus,
        Set.copyOf(parties),
        () -> List.copyOf(new Compiler(corpus, instruments.get()).compile(Set.of(), parties)));
  }

  /// The recommendations.
  public Register register(CorpusReader corpus, Register.Wanted wanted) throws IOException {
    return registers.get(corpus, wanted, () -> Register.of(corpus, instruments.get(), wanted));
  }

  /// What is wrong with the documents.
  ///
  /// @param checks the names of checks, all if there are none
  /// @throws IllegalArgumentException if there is no such check
  public Findings findings(CorpusReader corpus, Set<String> checks) throws IOException {
    Lint lint = Lint.all(instruments.get()).only(checks);
    return findings.get(
        corpus,
        Set.copyOf(checks),
        () -> {
          List<Finding> found = new ArrayList<>();
          int documents = lint.look(corpus, found::add);
          return new Findings(documents, found);
        });
  }
}
