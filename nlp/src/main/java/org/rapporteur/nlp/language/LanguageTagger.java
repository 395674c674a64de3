package org.rapporteur.nlp.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.text.Language;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Tagger;

/// The language of every passage, and the languages of the document with their share of its text.
///
/// A paragraph is asked itself; a heading, a name or a table cell is too short to be asked and
/// takes the document's main language, which is decided on long passages only. Languages that a
/// person gave are left as they are.
public final class LanguageTagger implements Tagger {
  /// Shorter passages are not asked.
  static final int PARAGRAPH = 80;

  private static final int FOR_THE_MODEL = 150;
  private static final int MODEL_LOOK = 500;
  private static final int SHORTEST_SAMPLE = 40;
  private static final int SMALLEST_SHARE = 5;
  private final LanguageModel model = new LanguageModel();

  @Override
  public void tag(Draft draft) {
    Map<Language, Integer> weights = new TreeMap<>();
    List<Optional<Language>> own = new ArrayList<>();
    for (Draft.Entry entry : draft.entries()) {
      Optional<Language> language = ofParagraph(draft.text(), entry.start(), entry.end());
      own.add(language);
      language.ifPresent(l -> weights.merge(l, entry.end() - entry.start(), Integer::sum));
    }
    List<Detected<Language>> told = draft.document().metadata().languages();
    List<Detected<Language>> found = told.isEmpty() ? shares(weights, draft.text()) : told;
    Language main = found.isEmpty() ? Language.UNDETERMINED : found.getFirst().value();
    for (int i = 0; i < own.size(); i++) {
      draft.entries().get(i).setLanguage(own.get(i).orElse(main));
    }
    if (told.isEmpty()) {
      draft.replaceDocument(
          draft.document().with(draft.document().metadata().withLanguages(found)));
    }
  }

  private Optional<Language> ofParagraph(String text, int start, int end) {
    if (end - start < PARAGRAPH) {
      return Optional.empty();
    }
    String look = text.substring(start, Math.min(end, start + MODEL_LOOK));
    Optional<Language> decided = FunctionWords.decide(look);
    boolean model = decided.isEmpty() && look.length() >= FOR_THE_MODEL && isRunningText(look);
    return model ? known(this.model.predict(look)) : decided;
  }

  private static Optional<Language> known(Language language) {
    return Optional.of(language).filter(l -> !l.equals(Language.UNDETERMINED));
  }

  /// Sentences, not a list of names or addresses: three words in five begin with a small letter.
  private static boolean isRunningText(String text) {
    int words = 0;
    int small = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean first = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      if (first && !Character.isWhitespace(text.charAt(i))) {
        words++;
        char c = text.charAt(i);
        small += Character.isLetter(c) && !Character.isUpperCase(c) ? 1 : 0;
      }
    }
    return words >= 12 && small * 5 >= words * 3;
  }

  private List<Detected<Language>> shares(Map<Language, Integer> weights, String text) {
    int total = weights.values().stream().mapToInt(Integer::intValue).sum();
    if (total == 0) {
      return ofWhole(text);
    }
    return weights.entrySet().stream()
        .sorted(Map.Entry.<Language, Integer>comparingByValue(Comparator.reverseOrder()))
        .filter(entry -> 100L * entry.getValue() >= (long) SMALLEST_SHARE * total)
        .map(entry ->
            Detected.of(
                entry.getKey(),
                Evidence.Basis.INFERRED,
                Math.round(100.0 * entry.getValue() / total) + " % of the paragraphs"))
        .toList();
  }

  /// A document of short passages only is asked as a whole.
  private List<Detected<Language>> ofWhole(String text) {
    if (text.length() < SHORTEST_SAMPLE) {
      return List.of();
    }
    String look = text.substring(0, Math.min(text.length(), MODEL_LOOK));
    if (look.chars().filter(Character::isLetter).count() < SHORTEST_SAMPLE) {
      return List.of();
    }
    Language language = FunctionWords.decide(look).orElseGet(() -> model.predict(look));
    return known(language)
        .map(l -> List.of(Detected.of(l, Evidence.Basis.INFERRED, "the text as a whole")))
        .orElse(List.of());
  }
}
