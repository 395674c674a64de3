package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.ProvisionRef;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Tagger;
import org.rapporteur.nlp.text.Spaces;

/// What a section's heading cites, every passage of the section is about: the innermost heading
/// that cites anything gives its provisions to each, with the place of the words in the heading,
/// where the passage does not mention them itself.
public final class HeadingProvisionTagger implements Tagger {
  @Override
  public void tag(Draft draft) {
    Map<String, List<ProvisionMention>> byHeading = new HashMap<>();
    List<String> section = List.of();
    List<ProvisionMention> ofSection = List.of();
    for (Draft.Entry entry : draft.entries()) {
      if (entry.passage().kind() == Passage.Kind.HEADING) {
        byHeading.put(Spaces.single(draft.document().textOf(entry.passage())), cited(entry));
      } else {
        List<String> own = entry.passage().locator().section();
        if (!own.equals(section)) { // passages of a section follow one another
          section = own;
          ofSection = innermost(own, byHeading);
        }
        ofSection.forEach(mention -> add(entry, mention));
      }
    }
  }

  private static List<ProvisionMention> innermost(
      List<String> section, Map<String, List<ProvisionMention>> byHeading) {
    for (String heading : section.reversed()) {
      List<ProvisionMention> cited = byHeading.getOrDefault(Spaces.single(heading), List.of());
      if (!cited.isEmpty()) {
        return cited;
      }
    }
    return List.of();
  }

  private static void add(Draft.Entry entry, ProvisionMention mention) {
    ProvisionRef ref = mention.ref().orElseThrow();
    if (!CitedProvisions.in(entry, ref.instrument().id()).contains(ref.provision())) {
      entry
          .mentions()
          .add(
              new ProvisionMention(
                  mention.span(),
                  mention.surface(),
                  ref.provision(),
                  mention.instrument(),
                  ProvisionBasis.HEADING,
                  "provision: the section's heading"));
    }
  }

  private static List<ProvisionMention> cited(Draft.Entry heading) {
    List<ProvisionMention> cited = new ArrayList<>();
    for (ProvisionMention mention : heading.mentions(ProvisionMention.class)) {
      boolean own =
          switch (mention.basis()) {
            case CITED, EXPANDED -> true;
            case HEADING, QUESTION, INHERITED -> false;
          };
      if (own && mention.ref().isPresent()) {
        cited.add(mention);
      }
    }
    return cited;
  }
}
