package org.rapporteur.corpus.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.ExplainedDocument;
import org.rapporteur.core.mention.Explanation.Evidence;
import org.rapporteur.core.mention.Explanation.Rejection;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.text.Span;

/// The explanations of a document, by what they explain: a mention, the words of a mention, or
/// words that became none. The same said twice is given once.
final class Reasons {
  private final Map<Mention, Set<Evidence>> evidence = new HashMap<>();
  private final Map<Span, Set<Rejection>> rejected = new HashMap<>();
  private final List<Rejection> elsewhere;
  private int next;

  Reasons(ExplainedDocument document) {
    Set<Span> mentioned = new HashSet<>();
    for (TaggedPassage passage : document.tagged().passages()) {
      passage.mentions().forEach(mention -> mentioned.add(mention.span()));
    }
    Set<Rejection> others = new LinkedHashSet<>();
    for (var explanation : document.explanations()) {
      switch (explanation) {
        case Evidence found ->
            evidence.computeIfAbsent(found.mention(), key -> new LinkedHashSet<>()).add(found);
        case Rejection rejection when mentioned.contains(rejection.span()) ->
            rejected.computeIfAbsent(rejection.span(), key -> new LinkedHashSet<>()).add(rejection);
        case Rejection rejection -> others.add(rejection);
      }
    }
    elsewhere = others.stream().sorted(Comparator.comparing(Rejection::span)).toList();
  }

  /// What decided a mention.
  List<Evidence> of(Mention mention) {
    return List.copyOf(evidence.getOrDefault(mention, Set.of()));
  }

  /// What the words of a mention were not taken for.
  List<Rejection> rejectedAt(Mention mention) {
    return List.copyOf(rejected.getOrDefault(mention.span(), Set.of()));
  }

  /// What became no mention up to the end of a passage, in the order of the text. To be asked for
  /// each passage in turn.
  List<Rejection> rejectedUpTo(Passage passage) {
    List<Rejection> rejections = new ArrayList<>();
    while (next < elsewhere.size() && elsewhere.get(next).span().start() < passage.span().end()) {
      rejections.add(elsewhere.get(next));
      next++;
    }
    return rejections;
  }
}
