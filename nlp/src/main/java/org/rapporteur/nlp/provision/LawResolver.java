package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.text.SentenceEnds;

/// Decides for each citation of a passage to which law it belongs: first by the words beside it
/// ([NamedBeside]), then by who speaks and what was spoken of before. In a Committee's text a bare
/// "Article 20" is the instrument's, unless it has no such article; in a State's own text it is the
/// law spoken of last. Where neither decides, all candidates are kept.
///
/// The rules are tried in turn and share the citation resolved last, so they stand together, though
/// the file is long.
final class LawResolver {
  private static final Pattern UNION_LAW =
      Pattern.compile(
          "[\\s\\u00A0]?[:,][\\s\\u00A0]*[“\"«]?[\\s\\u00A0]*(?:Member States|Les États membres)");

  private static final Pattern OWN_LAW =
      Pattern.compile(
          " (?:(?:criminal|penal|civil|national) )?(?:law|code|legislation|courts|jurisdiction)\\b");
  private static final Pattern COMMITTEE =
      Pattern.compile(
          "[\\s\\u00A0]*(?:(?:The|Le) (?:\\p{L}+ )?|LE |THE )?(?:[Cc]ommittee|[Cc]omité)\\b");
  private static final int NEXT_WORDS = 40;
  private static final int PASSAGES_BACK = 2;
  private static final int LONGEST_SENTENCE = 1500;

  private final Draft draft;
  private final Draft.Entry entry;
  private final LawsAround laws;
  private final LawMemory memory;
  private final NamedBeside beside;
  private final PartiesAround parties;
  private final @Nullable Fit fit;
  private final Optional<InstrumentRef> above;
  private @Nullable Span lastCited;
  private @Nullable InstrumentRef lastCitedLaw;

  /// @param fit the instrument of a monitoring document, null for any other
  /// @param above the law of the sentence that calls this footnote, if it is one and there is one
  LawResolver(
      Draft draft,
      Draft.Entry entry,
      LawReading reading,
      List<PlacedLaw> laws,
      LawMemory memory,
      @Nullable Fit fit,
      Optional<InstrumentRef> above) {
    this.draft = draft;
    this.entry = entry;
    this.laws = new LawsAround(draft.text(), laws);
    this.memory = memory;
    this.beside =
        new NamedBeside(
            draft.text(),
            entry.end(),
            this.laws,
            memory,
            (title, words) ->
                isAcronym(title) && entry.passage().voice() != Voice.STATE
                    ? new InstrumentRef(title, title, null)
                    : reading.described(title, words, entry));
    this.fit = fit;
    this.above = above;
    this.parties = new PartiesAround(entry);
  }

  /// Outside a State's own text an acronym is a treaty as often as a State's law.
  private static boolean isAcronym(String title) {
    return title.equals(title.toUpperCase(Locale.ROOT));
  }

  /// A verdict for each citation, in their order; none for a section without a law beside it, which
  /// may be a section of anything.
  List<Optional<Verdict>> resolve(List<Citation> citations) {
    List<Optional<Verdict>> verdicts = besides(citations);
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      if (verdicts.get(i).isEmpty() && citation.unit() == Citation.Unit.ARTICLE) {
        Verdict verdict = fit == null ? elsewhere(citation) : monitored(citation, fit);
        verdicts.set(i, Optional.of(verdict));
      }
      if (verdicts.get(i).isEmpty()) {
        verdicts.set(i, section(citation));
      }
      verdicts
          .get(i)
          .flatMap(verdict -> verdict.law().meaningIfResolved())
          .ifPresent(law -> remember(citation, law));
    }
    for (int i = 0; i < citations.size(); i++) {
      verdicts.set(i, ofLaw(citations.get(i), verdicts.get(i)));
    }
    return verdicts;
  }

  private Optional<Verdict> ofLaw(Citation citation, Optional<Verdict> verdict) {
    if (verdict.isPresent()
        && !verdict.get().isOfLaw()
        && verdict.get().law() instanceof Resolution.Unresolved<?>(String reason, var words)) {
      draft.explain(() -> new Explanation.Rejection(citation.span(), "a provision", reason));
      return Optional.empty();
    }
    return verdict;
  }

  /// What the words beside each citation say, from the last to the first.
  private List<Optional<Verdict>> besides(List<Citation> citations) {
    List<Optional<Verdict>> verdicts = new ArrayList<>();
    Citation next = null;
    Verdict ofNext = null;
    for (Citation citation : citations.reversed()) {
      ofNext = beside.of(citation, next, ofNext);
      next = citation;
      Verdict own = ofNext;
      boolean ofNothing =
          own != null
              && citation.unit() == Citation.Unit.SECTION
              && own.isOfLaw()
              && isUnnamed(own);
      verdicts.add(ofNothing ? Optional.empty() : Optional.ofNullable(own));
    }
    Collections.reverse(verdicts);
    return verdicts;
  }

  private static boolean isUnnamed(Verdict verdict) {
    return verdict.law() instanceof Resolution.Unresolved<?>(var reason, String words)
        && words.isEmpty();
  }

  /// "In Norway the Penal Code applies; section 5 …": a section without a law beside it is one of
  /// the State's law just spoken of, or of something that is no law.
  private Optional<Verdict> section(Citation citation) {
    PlacedLaw last = laws.before(citation.span().start());
    return last != null && last.national() && laws.isAdjoining(last, citation.span().start())
        ? last.meaning()
            .meaningIfResolved()
            .map(law -> Verdict.of(law, "provision: the law spoken of before"))
        : Optional.empty();
  }

  private void remember(Citation citation, InstrumentRef law) {
    lastCited = citation.span();
    lastCitedLaw = law;
    citation.provisions().forEach(provision -> memory.cited(provision, law));
  }

  /// A bare citation in a monitoring document.
  private Verdict monitored(Citation citation, Fit instrument) {
    InstrumentRef own = instrument.ref();
    boolean state = entry.passage().voice() == Voice.STATE;
    if (!instrument.has(citation) || quotesUnionLaw(citation)) {
      reject(
          citation,
          own,
          instrument.has(citation)
              ? "it binds Parties, not Member States"
              : "it has no such article");
      return foreign(citation, own);
    }
    if (instrument.isTitled(draft.text(), citation, entry.passage().span())) {
      return Verdict.of(own, "provision: title of the article beside");
    }
    PlacedLaw near = laws.inSentence(citation.span().start());
    if (!state && near != null && !near.is(own) && isSpent(near, citation)) {
      near = null;
    }
    if (near != null && !near.is(own) && (state || !near.national())) {
      Optional<InstrumentRef> law = near.meaning().meaningIfResolved();
      if (law.isPresent()) {
        reject(citation, own, "the sentence speaks of another law");
        return Verdict.of(law.get(), "provision: law of the sentence").by(near.span());
      }
    }
    if (near != null && near.is(own)) {
      return Verdict.of(own, "provision: law of the sentence").by(near.span());
    }
    if (near == null && above.isPresent() && above.get().state() == null) {
      return Verdict.of(above.get(), "provision: law of the sentence that calls the footnote");
    }
    return state ? ofState(citation, own) : ofCommittee(citation, own);
  }

  private void reject(Citation citation, InstrumentRef law, String reason) {
    draft.explain(() -> new Explanation.Rejection(citation.span(), law.title(), reason));
  }

  /// "Article 9 of the Budapest Convention preceded Article 20": the other law had its own article,
  /// and the bare one is the document's instrument's, unless a remark in brackets goes on with the
  /// law.
  private boolean isSpent(PlacedLaw law, Citation citation) {
    Span last = lastCited;
    boolean remark = citation.span().start() > 0 && isOpened(citation.span().start());
    return !remark
        && last != null
        && last.end() <= law.span().start()
        && law.is(lastCitedLaw)
        && !SentenceEnds.between(draft.text(), last.end(), law.span().start());
  }

  private boolean isOpened(int at) {
    return draft.text().charAt(at - 1) == '(';
  }

  /// What binds "Member States" is law of the European Union; the Convention binds each Party.
  private boolean quotesUnionLaw(Citation citation) {
    return UNION_LAW.matcher(draft.text()).region(citation.span().end(), entry.end()).lookingAt();
  }

  /// The Committee passes from a national law to the Convention without saying so, and back.
  private Verdict ofCommittee(Citation citation, InstrumentRef own) {
    Span last = lastCited;
    InstrumentRef law = lastCitedLaw;
    if (last == null || law == null || law.equals(own) || law.state() == null) {
      return Verdict.of(own, "provision: the document's instrument");
    }
    int newline = draft.text().indexOf('\n', last.end(), citation.span().start());
    boolean sameLine = newline < 0;
    if (law.state() != null && isOwnDivision(citation, law)) {
      return Verdict.of(own, "provision: the document's instrument has this very sub-division");
    }
    if (committeeSpeaks(citation) && fits(citation)) {
      return Verdict.of(own, "provision: the Committee speaks of its instrument");
    }
    boolean sameSentence =
        sameLine && !SentenceEnds.between(draft.text(), last.end(), citation.span().start());
    if (sameSentence || speaksOfLawOf(law.state(), citation)) {
      return Verdict.of(law, "provision: law cited in the sentence");
    }
    if (onlyCitedOf(own, citation) || isDivisionOfCited(own, law, citation)) {
      return Verdict.of(own, "provision: cited before of this law");
    }
    return sameLine
        ? Verdict.either(own, law, "provision: the document's instrument or the law cited before")
        : Verdict.of(own, "provision: the document's instrument");
  }

  /// Whether the instrument lists this very sub-division, of an article that was not cited of the
  /// other law.
  private boolean isOwnDivision(Citation citation, InstrumentRef other) {
    return fit != null
        && !citation.provisions().isEmpty()
        && citation.provisions().stream().allMatch(fit::lists)
        && !memory.ofArticle(citation.provisions().getFirst()).contains(other);
  }

  private boolean fits(Citation citation) {
    return fit != null && fit.has(citation);
  }

  /// "The Committee considers that … Article 35": it applies its own instrument, not a State's law.
  private boolean committeeSpeaks(Citation citation) {
    int at = citation.span().start();
    int floor = Math.max(entry.start(), at - LONGEST_SENTENCE);
    int start = SentenceEnds.startOf(draft.text(), floor, at);
    PlacedLaw last = laws.before(at);
    return COMMITTEE.matcher(draft.text()).region(start, at).lookingAt()
        && (last == null || last.span().end() <= start);
  }

  /// "Pursuant to Article 9, the Romanian criminal law …" goes on with the Romanian code.
  private boolean speaksOfLawOf(Party state, Citation citation) {
    int from = citation.span().end();
    for (PartyMention mention : parties.beginningIn(new Span(from, from + NEXT_WORDS))) {
      Span at = mention.span();
      if (mention.basis() == PartyBasis.DEMONYM
          && mention.party().meaningIfResolved().filter(state::equals).isPresent()
          && OWN_LAW.matcher(draft.text()).region(at.end(), entry.end()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /// Whether this very sub-division was cited before, and of no other law.
  private boolean onlyCitedOf(InstrumentRef law, Citation citation) {
    return !citation.provisions().isEmpty()
        && List.copyOf(memory.exactly(citation.provisions().getFirst())).equals(List.of(law));
  }

  /// Whether it is a sub-division of an article that was cited before of one law and not of
  /// another.
  private boolean isDivisionOfCited(InstrumentRef law, InstrumentRef other, Citation citation) {
    if (citation.provisions().isEmpty()
        || citation.provisions().getFirst().subdivisions().isEmpty()) {
      return false;
    }
    SequencedSet<InstrumentRef> before = memory.ofArticle(citation.provisions().getFirst());
    return before.contains(law) && !before.contains(other);
  }

  private Verdict ofState(Citation citation, InstrumentRef own) {
    if (onlyCitedOf(own, citation)) {
      return Verdict.of(own, "provision: cited before of this law");
    }
    Optional<InstrumentRef> before = laws.foreign(citation.span().start(), own);
    PlacedLaw last = laws.before(citation.span().start());
    if (before.isPresent()
        && last != null
        && last.is(before.get())
        && last.national()
        && laws.isAdjoining(last, citation.span().start())) {
      return Verdict.of(before.get(), "provision: law of the sentence before").by(last.span());
    }
    if (before.isPresent()) {
      return Verdict.either(
          before.get(), own, "provision: the law spoken of before or the document's instrument");
    }
    SequencedSet<InstrumentRef> earlier = earlier(citation);
    Optional<InstrumentRef> foreign = earlier.stream().filter(law -> !law.equals(own)).findFirst();
    return foreign
        .map(law -> Verdict.either(law, own, "provision: cited before of another law"))
        .orElseGet(() -> Verdict.of(own, "provision: the document's instrument"));
  }

  /// An article that the instrument does not have.
  private Verdict foreign(Citation citation, InstrumentRef own) {
    SequencedSet<InstrumentRef> same =
        citation.provisions().isEmpty()
            ? Collections.emptyNavigableSet()
            : memory.exactly(citation.provisions().getFirst());
    if (same.size() == 1 && !same.getFirst().equals(own)) {
      return Verdict.of(same.getFirst(), "provision: cited before of this law");
    }
    Optional<InstrumentRef> before = laws.foreign(citation.span().start(), own);
    if (before.isPresent()) {
      return Verdict.of(before.get(), "provision: the law spoken of before");
    }
    if (above.isPresent() && !above.get().equals(own)) {
      return Verdict.of(above.get(), "provision: law of the sentence that calls the footnote");
    }
    Optional<InstrumentRef> spoken =
        memory.nationalBefore(entry.passage().ordinal(), PASSAGES_BACK);
    if (spoken.isPresent()) {
      return Verdict.of(spoken.get(), "provision: the law spoken of before");
    }
    for (InstrumentRef law : earlier(citation)) {
      if (!law.equals(own)) {
        return Verdict.of(law, "provision: cited before of this law");
      }
    }
    return Verdict.none("the document's instrument has no such article, and no law is named");
  }

  /// A bare citation in a treaty, a judgment or anything else.
  private Verdict elsewhere(Citation citation) {
    Optional<InstrumentRef> own = memory.own();
    if (draft.genre() == Genre.TREATY && own.isPresent()) {
      return Verdict.of(own.get(), "provision: the treaty itself");
    }
    PlacedLaw near = laws.inSentence(citation.span().start());
    Optional<InstrumentRef> law =
        near == null ? Optional.empty() : near.meaning().meaningIfResolved();
    if (near != null && law.isPresent()) {
      return Verdict.of(law.get(), "provision: law of the sentence").by(near.span());
    }
    PlacedLaw last = laws.before(citation.span().start());
    if (last != null && laws.isAdjoining(last, citation.span().start())) {
      Optional<InstrumentRef> before = last.meaning().meaningIfResolved();
      if (before.isPresent()) {
        return Verdict.of(before.get(), "provision: law of the sentence before").by(last.span());
      }
    }
    if (memory.introduced().isPresent()) {
      return Verdict.of(memory.introduced().get(), "provision: the law whose text follows");
    }
    List<InstrumentRef> earlier = List.copyOf(earlier(citation));
    Optional<InstrumentRef> defined =
        memory
            .definedAs(LawNoun.CONVENTION)
            .map(LawMemory.Definition::law)
            .filter(earlier::contains);
    if (defined.isPresent()) {
      return Verdict.of(defined.get(), "provision: cited before of this law");
    }
    return switch (earlier.size()) {
      case 0 -> Verdict.none("no law is named for it");
      case 1 -> Verdict.of(earlier.getFirst(), "provision: cited before of this law");
      default ->
          new Verdict(
              new Resolution.Ambiguous<>(earlier), "provision: cited before of several laws");
    };
  }

  private SequencedSet<InstrumentRef> earlier(Citation citation) {
    return citation.provisions().isEmpty()
        ? Collections.emptyNavigableSet()
        : memory.citedBefore(citation.provisions().getFirst());
  }
}
