package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.answer.Compilation;
import org.rapporteur.corpus.answer.Compiler;
import org.rapporteur.corpus.answer.ListedItem;
import org.rapporteur.index.CorpusReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which answers.
final class ReplyOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--question",
      paramLabel = "QUESTION",
      split = ",",
      hideParamSyntax = true,
      description =
          "Questions with their parts and follow-up requests: 9, 9.1, 9.1.a. Without it: all.")
  private Set<Question> questions = new LinkedHashSet<>();

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      split = ",",
      hideParamSyntax = true,
      description = "Of these parties only.")
  private Set<Party> parties = new LinkedHashSet<>();

  @Option(
      names = "--round",
      paramLabel = "ROUND",
      split = ",",
      hideParamSyntax = true,
      description = "In these rounds of monitoring only: 2.")
  private Set<String> rounds = new LinkedHashSet<>();

  /// Compiles the replies, and says what is not in it.
  ///
  /// @throws IOException if the index cannot be read, or has no reply of these
  List<Compilation> compile(CorpusReader reader, Context context) throws IOException {
    List<Compilation> compilations =
        new Compiler(reader, context.instruments().get()).compile(rounds, parties);
    if (compilations.isEmpty()) {
      throw new IOException(
          "the index has no reply to a questionnaire"
              + (rounds.isEmpty() ? "" : " of round " + String.join(", ", rounds))
              + "; see ./rapporteur documents --replies");
    }
    for (Question question : questions) {
      if (compilations.stream().allMatch(known -> known.items(Set.of(question)).isEmpty())) {
        throw new ParameterException(
            spec.commandLine(), "the questionnaire has no question " + question);
      }
    }
    tellWhatIsLeftOut(compilations, context.shell().err());
    return compilations;
  }

  private void tellWhatIsLeftOut(List<Compilation> compilations, PrintWriter err) {
    for (Compilation compilation : compilations) {
      for (String name : compilation.unattributed()) {
        err.println(name + ": nothing tells whose reply it is; left out");
      }
    }
    for (Party party : parties) {
      if (compilations.stream().allMatch(known -> known.respondents(Set.of(party)).isEmpty())) {
        err.println(party.name(Language.ENGLISH) + " was not asked and did not reply");
      }
    }
  }

  /// What is asked for of a compilation.
  List<ListedItem> items(Compilation compilation) {
    return compilation.items(questions);
  }

  /// The one compilation of which a table or a text can be made.
  ///
  /// @throws ParameterException if there are several
  static Compilation only(List<Compilation> compilations, CommandSpec spec) {
    if (compilations.size() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "there are replies to several questionnaires; name one with --round: "
              + compilations.stream().map(Compilation::round).collect(Collectors.joining(", ")));
    }
    return compilations.getFirst();
  }
}
