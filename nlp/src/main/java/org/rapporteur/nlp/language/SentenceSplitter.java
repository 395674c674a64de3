package org.rapporteur.nlp.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.text.Abbreviations;
import org.rapporteur.nlp.text.Letters;

/// Sentences of a text, by OpenNLP's English and French models, joined again where one split after
/// a short form: "Art. 5", "on 3 Jan. 2017", "p. ex. Monaco". A line is never joined to the next.
/// Any language but French is split as English is. Thread-safe.
public final class SentenceSplitter {
  private static final String ENGLISH = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String FRENCH = "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin";
  private final Once<SentenceModel> english = new Once<>(() -> read(ENGLISH));
  private final Once<SentenceModel> french = new Once<>(() -> read(FRENCH));

  /// The sentences in order, without the space around them; together they hold all that is not
  /// space.
  public List<Span> split(String text, Language language) {
    SentenceModel model = (language.equals(Language.FRENCH) ? french : english).get();
    SentenceDetectorME detector = new SentenceDetectorME(model);
    List<Span> sentences = new ArrayList<>();
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      splitLine(text, line, end, detector, sentences);
      line = end + 1;
    }
    return sentences;
  }

  private static void splitLine(
      String text, int start, int end, SentenceDetectorME detector, List<Span> sentences) {
    String line = text.substring(start, end);
    int open = -1;
    int last = -1;
    for (opennlp.tools.util.Span found : detector.sentPosDetect(line)) {
      open = open < 0 ? start + found.getStart() : open;
      last = start + found.getEnd();
      if (!endsInShortForm(text, last)) {
        sentences.add(new Span(open, last));
        open = -1;
      }
    }
    if (open >= 0) {
      sentences.add(new Span(open, last));
    }
  }

  private static boolean endsInShortForm(String text, int end) {
    int stop = end - 1;
    while (stop > 0 && Letters.isSpace(text.charAt(stop))) {
      stop--;
    }
    return stop >= 0 && text.charAt(stop) == '.' && Abbreviations.endsWithOne(text, stop);
  }

  private static SentenceModel read(String resource) {
    try (InputStream in = SentenceModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the sentence model " + resource);
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the sentence model " + resource, e);
    }
  }
}
