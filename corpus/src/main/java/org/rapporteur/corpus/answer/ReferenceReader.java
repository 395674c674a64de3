package org.rapporteur.corpus.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.text.Span;

/// Finds in an answer what sends the reader to other answers, in English and French: words that
/// refer (`see`, `cf.`, `same as`, `voir`), then nothing but words that name an answer
/// ([ReferenceWords]). `See Article 9` names none.
final class ReferenceReader {
  /// A reference in a sentence with more words than these beside it is said in passing.
  private static final int ASIDE = 8;

  private static final Pattern REFERS =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + "(?:please |kindly )?(?:see|refer(?:(?:ring)? back)? to|compare|consult)\\b"
              + "|reference is made to\\b|we refer to\\b|cf\\b\\.?"
              + "|(?:as )?(?:already )?(?:stated|described|mentioned|indicated|noted|explained|outlined|given|provided|set out|detailed)"
              + "(?: above| below)? (?:in|under|at|for|to)\\b"
              + "|(?:the )?same(?: as)?\\b|identical to\\b|as (?=above\\b|below\\b|before\\b)"
              + "|(?:in|under|to|with|by) (?:the|our) (?=(?:answer|repl|response))"
              + "|idem\\b|ditto\\b"
              + "|voir\\b|se (?:référer|reporter) (?:à|aux?)(?!\\p{L})|nous renvoyons (?:à|aux?)(?!\\p{L})"
              + "|il est renvoyé (?:à|aux?)(?!\\p{L})|(?:la )?même\\b|identique (?:à|aux?)(?!\\p{L})"
              + "|comme (?:indiqué|mentionné|exposé|précisé|expliqué|décrit)e?s? (?:à|aux?|dans|sous)(?!\\p{L})"
              + "|(?:dans|sous|à) (?:la|notre|les|nos) (?=réponses?\\b)"
              + ")",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// A questionnaire of another occasion.
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\s*(?:of|in|from|to|du|de la|de l[’']|au|dans)\\s(?:[\\p{L}\\d-]+[\\s’']){0,5}?"
              + "(?:questionnaires?|rounds?|cycles?|reports?|rapports?)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String SENTENCE_ENDS = ".!?\n";

  private ReferenceReader() {}

  /// What an answer refers to, and how much it says itself.
  ///
  /// @param references in order
  /// @param ownWords the words outside of them, and of the sentences that only frame them
  record Reading(List<Reference> references, int ownWords) {}

  static Reading read(String text) {
    List<Found> found = new ArrayList<>();
    Matcher refers = REFERS.matcher(text);
    int at = 0;
    while (refers.find(at)) {
      ReferenceWords named = ReferenceWords.after(text, refers.start(), refers.end());
      boolean leads = !named.aims().isEmpty() && !isElsewhere(text, named.end());
      if (leads) {
        found.add(new Found(new Span(refers.start(), named.end()), named));
      }
      at = leads ? named.end() : refers.end();
    }
    return reading(text, found);
  }

  private record Found(Span span, ReferenceWords named) {}

  private static boolean isElsewhere(String text, int end) {
    return ELSEWHERE.matcher(text).region(end, text.length()).lookingAt();
  }

  private static Reading reading(String text, List<Found> found) {
    int own = Words.in(text);
    boolean[] aside = new boolean[found.size()];
    for (int i = 0; i < found.size(); i++) {
      Span span = found.get(i).span;
      int beside = beside(text, span);
      aside[i] = beside > ASIDE;
      own -= Words.in(span.in(text)) + (aside[i] || follows(text, found, i) ? 0 : beside);
    }
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Span span = found.get(i).span;
      String words = span.in(text);
      ReferenceWords named = found.get(i).named;
      references.add(
          new Reference(span, words, named.aims(), named.downwards(), aside[i] && own > ASIDE));
    }
    return new Reading(references, Math.max(0, own));
  }

  /// Whether the reference before stands in the same sentence, whose other words are counted.
  private static boolean follows(String text, List<Found> found, int i) {
    return i > 0 && sentenceStart(text, found.get(i).span.start()) <= found.get(i - 1).span.start();
  }

  /// The words that stand beside a reference in its sentence.
  private static int beside(String text, Span span) {
    String before = text.substring(sentenceStart(text, span.start()), span.start());
    int end = span.end();
    while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Words.in(before) + Words.in(text.substring(span.end(), end));
  }

  private static int sentenceStart(String text, int from) {
    int start = from;
    while (start > 0 && !endsSentence(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    return c == '\n'
        || (SENTENCE_ENDS.indexOf(c) >= 0
            && at + 1 < text.length()
            && Character.isWhitespace(text.charAt(at + 1)));
  }
}
