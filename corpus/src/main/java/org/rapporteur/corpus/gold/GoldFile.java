package org.rapporteur.corpus.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.core.instrument.Instruments;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A file of gold texts: a JSON object on each line that is not blank.
public final class GoldFile {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private GoldFile() {}

  /// Reads and checks a file.
  ///
  /// @throws GoldException if it is not as the schema has it, with line and reason
  /// @throws IOException if it cannot be read
  public static List<GoldText> read(Path file, Instruments instruments) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        String place = file + ", line " + number;
        GoldText text = read(line, place, file, instruments);
        if (!ids.add(text.id())) {
          throw new GoldException(place, "there is another text \"" + text.id() + "\" above");
        }
        texts.add(text);
      }
    }
    return texts;
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      GoldException wrong = new GoldException(file.toString(), "it is not in UTF-8");
      wrong.initCause(e);
      throw wrong;
    }
  }

  private static GoldText read(String line, String place, Path file, Instruments instruments)
      throws GoldException {
    try {
      GoldText text = new GoldReader(instruments, file, place).text(JSON.readTree(line));
      if (text.content() instanceof GoldText.Words(String words)) {
        Wording.of(words).requireMentions(text);
      }
      return text;
    } catch (JacksonException e) {
      throw wrong(place, e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw wrong(place, String.valueOf(e.getMessage()), e);
    }
  }

  private static GoldException wrong(String place, String reason, Exception cause) {
    GoldException wrong = new GoldException(place, reason);
    wrong.initCause(cause);
    return wrong;
  }
}
