package org.rapporteur.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The commands, in the order in which help lists them.
enum Commands {
  INDEX,
  WATCH,
  SEARCH,
  MENTIONS,
  REPLIES,
  MATRIX,
  RECOMMENDATIONS,
  BRIEF,
  THREADS,
  DOCUMENTS,
  FAILURES,
  LINT,
  ALERTS,
  SHOW,
  EXPORT,
  SERVE,
  TAG,
  EVALUATE,
  DEMO,
  WARM_UP;

  /// The word for it on the command line.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The object whose annotations describe the command.
  Object make(Context context) {
    return switch (this) {
      case INDEX -> new IndexCommand(context);
      case WATCH -> new WatchCommand(context);
      case SEARCH -> new SearchCommand(context);
      case MENTIONS -> new MentionsCommand(context);
      case REPLIES -> new RepliesCommand(context);
      case MATRIX -> MatrixCommand.of(context);
      case RECOMMENDATIONS -> new RecommendationsCommand(context);
      case BRIEF -> new BriefCommand(context);
      case THREADS -> new ThreadsCommand(context);
      case DOCUMENTS -> new DocumentsCommand(context);
      case FAILURES -> new FailuresCommand(context);
      case LINT -> new LintCommand(context);
      case ALERTS -> AlertsCommand.of(context);
      case SHOW -> new ShowCommand(context);
      case EXPORT -> new ExportCommand(context);
      case SERVE -> new ServeCommand(context);
      case TAG -> new TagCommand(context);
      case EVALUATE -> new EvaluateCommand(context);
      case DEMO -> new DemoCommand(context);
      case WARM_UP -> new WarmUpCommand(context);
    };
  }

  static Optional<Commands> named(String word) {
    return Arrays.stream(values()).filter(command -> command.word().equals(word)).findFirst();
  }
}
