package org.rapporteur.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// How text becomes words: by the rules of Unicode, folded, and in two more fields stemmed lightly
/// as English and as French. The fields of stems do without function words, such as `of` and `les`:
/// these make up half of a text, and nobody who looks for one wants its inflections. As written no
/// word is left out. Thread-safe.
final class TextAnalysis {
  /// Words that have no stems, folded.
  static final CharArraySet FUNCTION_WORDS = functionWords();

  private final Analyzer text = new Chain(Stem.NONE);
  private final Analyzer english = new Chain(Stem.ENGLISH);
  private final Analyzer french = new Chain(Stem.FRENCH);

  private enum Stem {
    NONE,
    ENGLISH,
    FRENCH
  }

  /// Those that Lucene's analyzers for English and French leave out, folded.
  private static CharArraySet functionWords() {
    CharArraySet words = new CharArraySet(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, false);
    for (Object french : FrenchAnalyzer.getDefaultStopSet()) {
      words.add(FoldingFilter.fold(new String((char[]) french)));
    }
    return CharArraySet.unmodifiableSet(words);
  }

  /// A word and its place among the words around it.
  ///
  /// @param position from 0; words that a field leaves out have one too
  record Placed(String word, int position) {}

  /// The analyzer of a field of text.
  Analyzer of(String field) {
    return switch (field) {
      case Schema.TEXT_EN -> english;
      case Schema.TEXT_FR -> french;
      default -> text;
    };
  }

  /// One analyzer for all fields, for writing.
  Analyzer byField() {
    return new AnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String fieldName) {
        return of(fieldName);
      }
    };
  }

  /// The words of a string as a field has them; none in a field of stems if all are function words.
  List<String> words(String field, String string) {
    return placed(field, string).stream().map(Placed::word).toList();
  }

  /// The same with their places.
  List<Placed> placed(String field, String string) {
    List<Placed> words = new ArrayList<>();
    try (TokenStream stream = of(field).tokenStream(field, string)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        words.add(new Placed(term.toString(), position));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("analysing a string in memory", e);
    }
    return words;
  }

  private static final class Chain extends Analyzer {
    private final Stem stem;

    Chain(Stem stem) {
      this.stem = stem;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      StandardTokenizer words = new StandardTokenizer();
      TokenStream folded = new FoldingFilter(words);
      return new TokenStreamComponents(
          words,
          switch (stem) {
            case NONE -> folded;
            case ENGLISH -> new KStemFilter(new StopFilter(folded, FUNCTION_WORDS));
            case FRENCH -> new FrenchLightStemFilter(new StopFilter(folded, FUNCTION_WORDS));
          });
    }
  }
}
