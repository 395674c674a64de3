package org.rapporteur.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How text becomes words: by the rules of Unicode, folded, and in two more fields stemmed lightly
/// as English and as French. No word is left out. Thread-safe.
final class TextAnalysis {
  private final Analyzer text = new Chain(Stem.NONE);
  private final Analyzer english = new Chain(Stem.ENGLISH);
  private final Analyzer french = new Chain(Stem.FRENCH);

  private enum Stem {
    NONE,
    ENGLISH,
    FRENCH
  }

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

  /// The words of a string as a field has them.
  List<String> words(String field, String string) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = of(field).tokenStream(field, string)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
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
            case ENGLISH -> new KStemFilter(folded);
            case FRENCH -> new FrenchLightStemFilter(folded);
          });
    }
  }
}
