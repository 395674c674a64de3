package org.rapporteur.corpus.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.corpus.gold.Judgement.Verdict;

/// The mentions of one text compared as multisets, since nobody annotates offsets. A mention is
/// paired first with a find of the same meaning and basis, then, where words express both, with one
/// of the same meaning. What follows from the place of a passage, such as authorship, counts once.
/// Used once.
final class Comparison {
  private final GoldText text;
  private final Set<Find> finds = new LinkedHashSet<>();
  private final Map<Topic, Set<Find>> byTopic = new HashMap<>();
  private final Map<Topic, Set<Find>> byWords = new HashMap<>();
  private final List<Judgement> judgements = new ArrayList<>();

  Comparison(GoldText text, Iterable<Mention> found) {
    this.text = text;
    Set<String> once = new HashSet<>();
    for (Mention mention : found) {
      Find find = new Find(mention);
      String basis = find.basis();
      if (text.kinds().contains(find.kind())
          && text.bases().include(basis)
          && (Bases.isExpressed(basis) || once.add(basis + " " + find.meaning()))) {
        finds.add(find);
        group(byTopic, Topic.of(mention), find);
        group(byWords, Topic.ofWords(find.kind(), mention.surface()), find);
      }
    }
  }

  private static void group(Map<Topic, Set<Find>> groups, Topic key, Find find) {
    groups.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(find);
  }

  List<Judgement> judgements() {
    List<GoldMention> gold = goldOnce();
    gold = pair(gold, Verdict.RIGHT, mention -> find -> find.basis().equals(mention.basis()));
    gold =
        pair(
            gold,
            Verdict.OTHER_BASIS,
            mention ->
                find -> Bases.isExpressed(mention.basis()) && Bases.isExpressed(find.basis()));
    gold.forEach(this::miss);
    if (!text.partial()) {
      finds.stream().filter(Find::isCertain).forEach(this::falseFind);
    }
    return judgements;
  }

  private List<GoldMention> goldOnce() {
    Set<String> once = new HashSet<>();
    List<GoldMention> gold = new ArrayList<>();
    for (GoldMention mention : text.mentions()) {
      if (Bases.isExpressed(mention.basis())
          || once.add(mention.basis() + " " + mention.meaning())) {
        gold.add(mention);
      }
    }
    return gold;
  }

  /// What a basis of a find must be to pair with a mention.
  private interface Fit {
    Predicate<Find> of(GoldMention mention);
  }

  /// Pairs what can be paired, and returns the rest.
  private List<GoldMention> pair(List<GoldMention> gold, Verdict verdict, Fit fit) {
    List<GoldMention> rest = new ArrayList<>();
    for (GoldMention mention : gold) {
      Optional<Find> found =
          take(
              byTopic.get(Topic.of(mention)),
              fit.of(mention).and(find -> mention.agrees(find.mention())));
      if (found.isPresent()) {
        Find find = found.get();
        judgements.add(
            new Judgement(
                text,
                mention.kind(),
                verdict,
                mention.basis(),
                find.basis(),
                mention.meaning(),
                find.meaning(),
                mention.words()));
      } else {
        rest.add(mention);
      }
    }
    return rest;
  }

  /// A miss, with what was found in the same words or at the same address instead. If that is
  /// certain, it is a false find all the same.
  private void miss(GoldMention mention) {
    Set<Find> inWords = byWords.get(Topic.ofWords(mention.kind(), mention.words()));
    Set<Find> onTopic = byTopic.get(Topic.of(mention));
    Optional<Find> seen =
        take(inWords, find -> !find.isCertain())
            .or(() -> take(onTopic, find -> !find.isCertain()))
            .or(() -> first(inWords));
    judgements.add(
        new Judgement(
            text,
            mention.kind(),
            Verdict.MISS,
            mention.basis(),
            seen.map(Find::basis).orElse(""),
            mention.meaning(),
            seen.map(Find::meaning).orElse(""),
            mention.words()));
  }

  private void falseFind(Find find) {
    judgements.add(
        new Judgement(
            text,
            find.kind(),
            Verdict.FALSE_FIND,
            "",
            find.basis(),
            "",
            find.meaning(),
            find.mention().surface()));
  }

  private Optional<Find> first(@Nullable Set<Find> group) {
    return group == null ? Optional.empty() : group.stream().filter(finds::contains).findFirst();
  }

  /// The first find of a group that is still there and fits; it is gone then.
  private Optional<Find> take(@Nullable Set<Find> group, Predicate<Find> fit) {
    if (group != null) {
      for (Iterator<Find> each = group.iterator(); each.hasNext(); ) {
        Find find = each.next();
        if (!finds.contains(find)) {
          each.remove();
        } else if (fit.test(find)) {
          each.remove();
          finds.remove(find);
          return Optional.of(find);
        }
      }
    }
    return Optional.empty();
  }
}
