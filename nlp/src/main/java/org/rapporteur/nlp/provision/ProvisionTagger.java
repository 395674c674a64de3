package org.rapporteur.nlp.provision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.core.data.Table;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.Provision;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.ProvisionBasis;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Tagger;
import org.rapporteur.nlp.text.NameTrie;

/// Provisions cited in the text, each with its law: written out ([ProvisionBasis#CITED]), inside a
/// range ([ProvisionBasis#EXPANDED]) or referred back to ([ProvisionBasis#INHERITED]).
public final class ProvisionTagger implements Tagger {
  private final LawNames names;
  private final LawFinder finder;
  private final Map<String, Fit> fits = new HashMap<>();
  private final Set<Party> slashes;

  /// @param instruments the instruments whose names are known
  public ProvisionTagger(Instruments instruments) {
    names = new LawNames(instruments);
    finder = new LawFinder(names);
    slashes =
        Table.read(Table.class, "article-slashes.tsv").rows().stream()
            .map(row -> instruments.parties().require(row.get("code")))
            .collect(Collectors.toUnmodifiableSet());
    for (Instrument instrument : instruments.all()) {
      fits.put(instrument.id(), new Fit(instrument));
    }
  }

  @Override
  public void tag(Draft draft) {
    LawMemory memory = new LawMemory();
    LawReading reading = new LawReading(draft, names, memory);
    Fit fit = draft.monitors() ? fits.get(draft.document().metadata().instrument()) : null;
    FootnoteContext footnotes = new FootnoteContext(draft);
    for (Draft.Entry entry : draft.entries()) {
      String text = draft.text();
      List<PlacedLaw> laws = reading.read(finder.find(text, entry.start(), entry.end()), entry);
      footnotes.keep(entry, laws);
      CitationScanner.Found found = CitationScanner.scan(text, entry.start(), entry.end());
      List<Optional<Verdict>> verdicts =
          new LawResolver(draft, entry, reading, laws, memory, fit, footnotes.lawAbove(entry))
              .resolve(found.citations());
      for (int i = 0; i < verdicts.size(); i++) {
        Citation citation = found.citations().get(i);
        verdicts
            .get(i)
            .ifPresent(verdict -> add(draft, entry, citation, verdict.in(citation.annex())));
      }
      new BackReferences(draft, entry).add(found, verdicts);
    }
    draft.entries().forEach(entry -> defineLate(entry, memory));
  }

  /// A title page may speak of "the Convention" before the text says which one it calls so.
  private static void defineLate(Draft.Entry entry, LawMemory memory) {
    entry.mentions().replaceAll(mention -> defined(mention, memory));
  }

  private static Mention defined(Mention mention, LawMemory memory) {
    if (!(mention instanceof ProvisionMention provision)
        || provision.provision() == null
        || !(provision.instrument() instanceof Resolution.Unresolved<?>(var reason, String words))
        || words.isEmpty()) {
      return mention;
    }
    int noun = words.lastIndexOf(' ') + 1;
    NameTrie.Match<LawNoun> kind = LawNoun.at(words, noun, words.length());
    return Optional.ofNullable(kind)
        .flatMap(match -> memory.definedAs(match.value()))
        .<Mention>map(said ->
            new ProvisionMention(
                provision.span(),
                provision.surface(),
                provision.provision(),
                new Resolution.Resolved<>(said.law()),
                provision.basis(),
                "provision: as the document calls it"))
        .orElse(mention);
  }

  /// The provision as its law spells it: 25(1e) as 25(1)(e), 108(a) as 108/a.
  private Provision spelled(Provision provision, Verdict verdict, String words) {
    Optional<InstrumentRef> law = verdict.law().meaningIfResolved();
    Fit fit = law.map(ref -> fits.get(ref.id())).orElse(null);
    if (fit != null) {
      return fit.spelled(provision);
    }
    return law.map(InstrumentRef::state).map(slashes::contains).orElse(false)
        ? slashed(provision, words)
        : provision;
  }

  private static Provision slashed(Provision provision, String words) {
    List<String> steps = provision.subdivisions();
    String slashed = steps.isEmpty() ? "" : provision.article() + "/" + steps.getFirst();
    return !slashed.isEmpty() && words.contains(slashed)
        ? new Provision(slashed, steps.subList(1, steps.size()), provision.indent())
        : provision;
  }

  private void add(Draft draft, Draft.Entry entry, Citation citation, Verdict verdict) {
    for (Citation.Part part : citation.parts()) {
      switch (part) {
        case Citation.Part.Address(Span span, Provision provision, boolean written) ->
            add(
                draft,
                entry,
                mention(
                    draft.text(),
                    span,
                    spelled(provision, verdict, span.in(draft.text())),
                    verdict,
                    written ? ProvisionBasis.CITED : ProvisionBasis.EXPANDED),
                verdict);
        case Citation.Part.Between(Span span, String article) -> {
          Provision provision = Provision.article(article);
          if (isArticle(draft, verdict, provision)) {
            add(
                draft,
                entry,
                mention(draft.text(), span, provision, verdict, ProvisionBasis.EXPANDED),
                verdict);
          }
        }
        case Citation.Part.Unread(Span span, String reason) ->
            entry
                .mentions()
                .add(
                    new ProvisionMention(
                        span,
                        span.in(draft.text()),
                        null,
                        new Resolution.Unresolved<>(reason),
                        ProvisionBasis.CITED,
                        verdict.rule()));
      }
    }
  }

  private static void add(
      Draft draft, Draft.Entry entry, ProvisionMention mention, Verdict verdict) {
    entry.mentions().add(mention);
    Span words = verdict.words();
    if (words != null) {
      draft.explain(() -> new Explanation.Evidence(mention, words, verdict.rule()));
    }
  }

  static ProvisionMention mention(
      String text, Span span, Provision provision, Verdict verdict, ProvisionBasis basis) {
    return new ProvisionMention(
        span, span.in(text), provision, verdict.law(), basis, verdict.rule());
  }

  /// Whether the law may have an article: one whose articles are listed must list it.
  private static boolean isArticle(Draft draft, Verdict verdict, Provision article) {
    Optional<Instrument> instrument =
        verdict.law().meaningIfResolved().flatMap(law -> draft.instruments().byId(law.id()));
    return instrument.isEmpty()
        || instrument.get().provisions().isEmpty()
        || instrument.get().provision(article).isPresent();
  }
}
