package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.text.Letters;
import org.rapporteur.nlp.text.NameTrie;

/// Finds the laws and treaties that a passage names, in the order of the text. Thread-safe.
///
/// | text | law |
/// |---|---|
/// | `the Lanzarote Convention`, `CETS No. 201` | known from the tables |
/// | `the Polish Criminal Code`, `Law No. 12/2009`, `Law on Police` | named |
/// | `le code de procédure pénale`, `la loi n° 2016-12 du 3 mai 2016` | named |
/// | `the Convention`, `this Law`, `ladite loi` | back to one named before |
/// | `the Rule of Law`, `Law Enforcement Agency` | none |
final class LawFinder {
  private static final Pattern TO =
      Pattern.compile("[\\s\\u00A0](?:to|à|au)[\\s\\u00A0](?:(?:the|la|le|l[’'])[\\s\\u00A0]?)?");

  private final LawNames names;

  LawFinder(LawNames names) {
    this.names = names;
  }

  List<Law> find(String text, int start, int limit) {
    List<Law> laws = new ArrayList<>();
    int floor = start;
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      if (!Letters.isWord(c)) {
        at++;
        continue;
      }
      Law law = lawAt(text, at, floor, limit);
      if (law != null) {
        while (!laws.isEmpty() && laws.getLast().span().overlaps(law.span())) {
          laws.removeLast();
        }
        law = laws.isEmpty() ? law : joined(text, laws, law);
        laws.add(law);
        at = law.span().end();
        floor = at;
      } else {
        at = afterWord(text, at, limit);
      }
    }
    return laws;
  }

  /// "Protocol No. 7 to the European Convention on Human Rights" is one law, not two.
  private static Law joined(String text, List<Law> laws, Law law) {
    if (!(laws.getLast() instanceof Law.Named protocol)
        || protocol.kind() != LawNoun.PROTOCOL
        || !TO.matcher(text).region(protocol.span().end(), law.span().start()).matches()) {
      return law;
    }
    laws.removeLast();
    Span span = new Span(protocol.span().start(), law.span().end());
    return new Law.Named(span, span.in(text), LawNoun.PROTOCOL);
  }

  private @Nullable Law lawAt(String text, int at, int floor, int limit) {
    NameTrie.Match<InstrumentRef> known = names.at(text, at, limit);
    NameTrie.Match<LawNoun> noun = LawNoun.at(text, at, limit);
    if (known != null && (noun == null || known.end() > noun.end())) {
      return new Law.Known(new Span(at, known.end()), known.value());
    }
    boolean unit = noun != null && noun.value() == LawNoun.RULES && isNumberNext(text, noun, limit);
    return noun == null || unit ? null : LawPhrase.around(text, at, noun, floor, limit);
  }

  /// "Rules 24 to 26" are rules, not the name of a law.
  private static boolean isNumberNext(String text, NameTrie.Match<LawNoun> noun, int limit) {
    int at = Joint.skipSpace(text, noun.end(), limit);
    return at < limit && Letters.isDigit(text.charAt(at));
  }

  private static int afterWord(String text, int at, int limit) {
    int next = at + 1;
    while (next < limit && Letters.isWord(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
