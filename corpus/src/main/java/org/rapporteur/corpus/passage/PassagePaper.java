package org.rapporteur.corpus.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.export.Urn;
import org.rapporteur.corpus.paper.Block;
import org.rapporteur.corpus.paper.Line;
import org.rapporteur.corpus.paper.Paper;

/// A passage as a text for people: its words, the footnotes called in them, what stands around it,
/// and what is known of it.
public final class PassagePaper {
  private final PassageInContext context;
  private final List<Block> blocks = new ArrayList<>();

  private PassagePaper(PassageInContext context) {
    this.context = context;
  }

  /// The text of a passage.
  public static Paper of(PassageInContext context) {
    return new PassagePaper(context).paper();
  }

  private Paper paper() {
    TaggedPassage passage = context.passage();
    Metadata metadata = context.document().metadata();
    Locator locator = passage.passage().locator();
    quote(passage);
    for (TaggedPassage footnote : context.footnotes()) {
      quote(footnote);
    }
    List<Line> facts = new ArrayList<>();
    fact(facts, "Document", context.document().entry().source().name());
    fact(facts, "Title", metadata.title() == null ? "" : metadata.title().value());
    fact(facts, "Section", locator.sectionText());
    fact(facts, "Page", locator.page());
    fact(facts, "Voice", passage.passage().voice().label());
    fact(facts, "Language", passage.language().displayName());
    fact(facts, "Mentions", mentions(passage));
    fact(facts, "Permalink", Urn.passage(context.document().id(passage.passage())));
    blocks.add(new Block.Items(facts));
    around("Before it", "before", context.before());
    around("After it", "after", context.after());
    return new Paper(
        context.document().citation(passage).text(), Language.ENGLISH, List.copyOf(blocks));
  }

  private void quote(TaggedPassage passage) {
    String id = context.document().id(passage.passage());
    blocks.add(
        new Block.Quotation(
            Line.of(context.document().text(passage)),
            Line.EMPTY.permalink(context.document().citation(passage).text(), id)));
  }

  private void around(String title, String anchor, Optional<TaggedPassage> passage) {
    passage.ifPresent(neighbour -> {
      blocks.add(new Block.Heading(1, Line.of(title), anchor));
      quote(neighbour);
    });
  }

  private static void fact(List<Line> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(Line.EMPTY.strong(name + ": ").plain(value));
    }
  }

  /// What the passage certainly mentions, each once, with its basis.
  private static String mentions(TaggedPassage passage) {
    return passage.mentions().stream()
        .flatMap(mention -> described(mention).stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining("; "));
  }

  private static Optional<String> described(Mention mention) {
    return switch (mention) {
      case PartyMention party ->
          party
              .party()
              .meaningIfResolved()
              .map(p -> p.name(Language.ENGLISH) + " (" + party.basis().label() + ")");
      case ProvisionMention provision ->
          provision
              .ref()
              .map(ref ->
                  ref.instrument().title()
                      + ", Article "
                      + ref.provision()
                      + " ("
                      + provision.basis().label()
                      + ")");
      case RecommendationMention recommendation ->
          recommendation.code().meaningIfResolved().map(code -> "Recommendation " + code);
    };
  }
}
