package org.rapporteur.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The commands, in the order in which help lists them.
enum Commands {
  INDEX(IndexCommand::new),
  SEARCH(SearchCommand::new),
  MENTIONS(MentionsCommand::new),
  RECOMMENDATIONS(RecommendationsCommand::new),
  DOCUMENTS(DocumentsCommand::new),
  FAILURES(FailuresCommand::new),
  TAG(TagCommand::new),
  DEMO(DemoCommand::new);

  private final Function<Context, Object> maker;

  Commands(Function<Context, Object> maker) {
    this.maker = maker;
  }

  /// The word for it on the command line.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The object whose annotations describe the command.
  Object make(Context context) {
    return maker.apply(context);
  }

  static Optional<Commands> named(String word) {
    return Arrays.stream(values()).filter(command -> command.word().equals(word)).findFirst();
  }
}
