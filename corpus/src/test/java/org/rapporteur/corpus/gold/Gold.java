package org.rapporteur.corpus.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.corpus.Pipeline;

/// Gold files of tests, and one pipeline for all of them.
final class Gold {
  static final Instruments INSTRUMENTS = Instruments.bundled();
  static final Pipeline PIPELINE = new Pipeline(INSTRUMENTS);

  private Gold() {}

  /// A line of a gold file on a text of the Committee.
  ///
  /// @param rest the members that come after `text`, in JSON with `'` for `"`
  static String line(String text, String rest) {
    return ("{'id':'t','split':'tune','language':'en','genre':'implementation report','text':'"
            + text
            + "',"
            + rest
            + "}")
        .replace('\'', '"');
  }

  static List<GoldText> read(Path folder, String... lines) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, String.join("\n", lines));
    return GoldFile.read(file, INSTRUMENTS);
  }

  static List<Judgement> judge(List<GoldText> texts) throws IOException {
    List<Judgement> judgements = new ArrayList<>();
    for (GoldText text : texts) {
      judgements.addAll(new Evaluation(PIPELINE).judge(text).judgements());
    }
    return judgements;
  }
}
