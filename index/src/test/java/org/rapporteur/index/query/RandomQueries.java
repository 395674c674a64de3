package org.rapporteur.index.query;

import java.util.List;
import java.util.Random;

/// Strings that look more or less like queries.
public final class RandomQueries {
  private static final List<String> PIECES =
      List.of(
          "prison",
          "Penalties",
          "self-generated",
          "l’élève",
          "25(1)(e)",
          "e\u0301tat",
          "和平",
          "ﬁne",
          " ",
          " ",
          " ",
          " ",
          "(",
          ")",
          "\"",
          "“",
          "”",
          "*",
          "?",
          "~",
          "~1",
          ":",
          "/",
          "-",
          "\\",
          "'",
          " OR ",
          " AND ",
          " NOT ",
          " NEAR/3 ",
          " NEAR/0 ",
          "NEAR",
          "party:",
          "article:",
          "year:",
          "voice:",
          "urgency:",
          "PRT",
          "25",
          "2017-2019",
          "state",
          "par*",
          "*tion",
          "g?neral",
          "\ud83d\ude00",
          "\ud800",
          "\u00ad",
          "\u200d",
          "\0",
          "^2",
          "[a TO b]",
          "/.*/",
          "&&",
          "|",
          "+",
          "!");

  private RandomQueries() {}

  /// The next of an endless number.
  public static String next(Random random) {
    StringBuilder query = new StringBuilder();
    int pieces = random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      query.append(
          random.nextInt(40) == 0
              ? String.valueOf((char) random.nextInt(0x10000))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return query.toString();
  }
}
