package org.rapporteur.nlp.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.rapporteur.core.text.Language;

/// OpenNLP's language model, asked only about the languages in which State Parties write, and only
/// about running text: it is right on a paragraph and wrong on a word. Read when first asked, since
/// English and French text hardly needs it. Thread-safe.
final class LanguageModel {
  private static final String RESOURCE = "/langdetect-183.bin";
  private static final Map<String, String> PLAUSIBLE =
      Map.ofEntries(
          Map.entry("eng", "en"),
          Map.entry("fra", "fr"),
          Map.entry("spa", "es"),
          Map.entry("por", "pt"),
          Map.entry("ita", "it"),
          Map.entry("deu", "de"),
          Map.entry("nld", "nl"),
          Map.entry("rus", "ru"),
          Map.entry("ukr", "uk"),
          Map.entry("pol", "pl"),
          Map.entry("ces", "cs"),
          Map.entry("slk", "sk"),
          Map.entry("slv", "sl"),
          Map.entry("hrv", "hr"),
          Map.entry("srp", "sr"),
          Map.entry("bos", "bs"),
          Map.entry("mkd", "mk"),
          Map.entry("bul", "bg"),
          Map.entry("ron", "ro"),
          Map.entry("hun", "hu"),
          Map.entry("ell", "el"),
          Map.entry("tur", "tr"),
          Map.entry("sqi", "sq"),
          Map.entry("est", "et"),
          Map.entry("lav", "lv"),
          Map.entry("lvs", "lv"),
          Map.entry("lit", "lt"),
          Map.entry("fin", "fi"),
          Map.entry("swe", "sv"),
          Map.entry("dan", "da"),
          Map.entry("nob", "nb"),
          Map.entry("nno", "nn"),
          Map.entry("isl", "is"),
          Map.entry("kat", "ka"),
          Map.entry("hye", "hy"),
          Map.entry("aze", "az"),
          Map.entry("mlt", "mt"),
          Map.entry("gle", "ga"),
          Map.entry("cat", "ca"),
          Map.entry("ara", "ar"),
          Map.entry("zho", "zh"),
          Map.entry("cmn", "zh"));
  private final Supplier<LanguageDetectorModel> model = new Once<>(LanguageModel::read);

  /// The likeliest of the plausible languages.
  Language predict(String text) {
    for (opennlp.tools.langdetect.Language guess :
        new LanguageDetectorME(model.get()).predictLanguages(text)) {
      String code = PLAUSIBLE.get(guess.getLang());
      if (code != null) {
        return new Language(code);
      }
    }
    return Language.UNDETERMINED;
  }

  private static LanguageDetectorModel read() {
    try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the language model " + RESOURCE);
      }
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the language model " + RESOURCE, e);
    }
  }
}
