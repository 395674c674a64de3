package org.rapporteur.nlp.provision;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.text.SentenceEnds;

/// References back to an article cited before in the same passage, with the law that it had.
///
/// | after `Article 20(3), first indent, … ` | provision |
/// |---|---|
/// | `that article`, `cet article` | 20 |
/// | `paragraph 2 of the same article`, `du paragraphe 2 de cet article` | 20(2) |
/// | `the second indent of the same paragraph` | 20(3) indent 2 |
/// | `paragraph 1 a` | 20(1)(a), if the law lists it |
/// | `paragraph 14 of the report`, `paragraph 5 above` | none |
///
/// A paragraph of which nothing says what it is of is believed where the law is known to have it;
/// where the law's articles are not known, only in the sentence or the next.
final class BackReferences {
  private static final int REACH = 900;
  private static final int HIGHEST_PARAGRAPH = 20;
  private static final Pattern OF_SOMETHING =
      Pattern.compile(
          "[\\s\\u00A0]*+,?[\\s\\u00A0]*+(?:(?:of|de|du|des|d[’'])\\b(?! (?:how|what|which))|above\\b|below\\b|ci-dessus|ci-dessous)");
  private static final Pattern THAT =
      Pattern.compile("\\b(?:[Tt]hat|[Ss]ame|même|[Ss]aid|[Ll]edit|[Dd]udit)\\b");
  private final Draft draft;
  private final Draft.Entry entry;
  private @Nullable Anchored base;

  /// What a reference back may hang on.
  ///
  /// @param end where the words end that spoke of it last
  private record Anchored(Provision provision, Verdict verdict, Span words, int end) {}

  BackReferences(Draft draft, Draft.Entry entry) {
    this.draft = draft;
    this.entry = entry;
  }

  /// Quoted law speaks of its own article and paragraphs, whatever other article it has just cited,
  /// unless it says "that article".
  private boolean mayPoint(CitationScanner.Back back) {
    return switch (entry.passage().voice()) {
      case TREATY, EXPLANATORY_REPORT ->
          back.anchor() == CitationScanner.Anchor.ARTICLE
              && THAT.matcher(back.span().in(draft.text())).find();
      case STATE, COMMITTEE, CHILDREN, CIVIL_SOCIETY, QUESTIONNAIRE, UNATTRIBUTED -> true;
    };
  }

  /// Adds a mention for each reference back that has something to hang on.
  ///
  /// @param verdicts the laws of the citations found, in their order
  void add(CitationScanner.Found found, List<Optional<Verdict>> verdicts) {
    int next = 0;
    for (CitationScanner.Back back : found.backs()) {
      while (next < found.citations().size()
          && found.citations().get(next).span().end() <= back.span().start()) {
        anchor(found.citations().get(next), verdicts.get(next));
        next++;
      }
      if (base != null && mayPoint(back)) {
        add(back, base);
      }
    }
  }

  private void anchor(Citation citation, Optional<Verdict> verdict) {
    if (verdict.isPresent() && !citation.provisions().isEmpty()) {
      base =
          new Anchored(
              citation.provisions().getLast(),
              verdict.get().in(citation.annex()),
              citation.span(),
              citation.span().end());
    } else if (verdict.isPresent()) {
      base = null; // its article could not be read
    }
  }

  private void add(CitationScanner.Back back, Anchored on) {
    Optional<Instrument> instrument = listed(on.verdict());
    if (back.span().start() - on.end() > REACH || !isMeant(back, on, instrument)) {
      return;
    }
    Leaf parent =
        switch (back.anchor()) {
          case ARTICLE, NOTHING -> Leaf.ARTICLE;
          case PARAGRAPH -> new Leaf(on.provision().subdivisions(), 0, true);
        };
    boolean any = false;
    for (Leaf leaf : back.leaves()) {
      Optional<Provision> meant =
          leaf.under(parent)
              .of(on.provision().article())
              .filter(p ->
                  instrument.isEmpty() || instrument.get().provision(p.withIndent(0)).isPresent());
      if (meant.isPresent()) {
        add(back.span(), meant.get(), on);
        any = true;
      }
    }
    if (any) {
      base = new Anchored(on.provision(), on.verdict(), on.words(), back.span().end());
    }
  }

  private void add(Span span, Provision provision, Anchored on) {
    Verdict verdict = new Verdict(on.verdict().law(), "provision: the article before");
    ProvisionMention mention =
        ProvisionTagger.mention(draft.text(), span, provision, verdict, ProvisionBasis.INHERITED);
    entry.mentions().add(mention);
    draft.explain(() -> new Explanation.Evidence(mention, on.words(), "the article before"));
  }

  private boolean isMeant(CitationScanner.Back back, Anchored on, Optional<Instrument> instrument) {
    return switch (back.anchor()) {
      case ARTICLE, PARAGRAPH -> true;
      case NOTHING ->
          !OF_SOMETHING.matcher(draft.text()).region(back.span().end(), entry.end()).lookingAt()
              && (instrument.isPresent() || isNear(back, on));
    };
  }

  /// In the sentence or the next, of a law that is known, and no number that a law hardly has.
  private boolean isNear(CitationScanner.Back back, Anchored on) {
    boolean small =
        back.leaves().stream()
            .map(Leaf::last)
            .allMatch(label -> Label.numberOf(label) <= HIGHEST_PARAGRAPH);
    int sentence = SentenceEnds.firstIn(draft.text(), on.end(), back.span().start());
    boolean adjoining =
        sentence < 0 || !SentenceEnds.between(draft.text(), sentence + 1, back.span().start());
    return small && adjoining && !(on.verdict().law() instanceof Resolution.Unresolved<?>);
  }

  /// The instrument of a verdict, if its provisions are listed.
  private Optional<Instrument> listed(Verdict verdict) {
    return verdict
        .law()
        .meaningIfResolved()
        .map(InstrumentRef::id)
        .flatMap(draft.instruments()::byId)
        .filter(instrument -> !instrument.provisions().isEmpty());
  }
}
