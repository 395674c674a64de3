package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.text.NameTrie;
import org.rapporteur.nlp.text.SentenceEnds;
import org.rapporteur.nlp.text.Spaces;

/// Reads the laws of a passage one after the other, so that "the said Law" finds the one before it,
/// a national law its State, and "(hereinafter “the Convention”)" is remembered.
final class LawReading {
  /// "Law 1/99, amended by Law 2/2015": "this Law" is the first.
  private static final Pattern AMENDING =
      Pattern.compile(
          "(?:amended|supplemented|substituted|inserted|replaced|repealed|introduced|changed|modifiée?s?|complétée?s?"
              + "|insérée?s?|introduite?s?|remplacée?s?)(?: \\p{Ll}{2,9})? (?:by|par)(?: the| la| le| l[’'])?[\\s\\u00A0]?$");

  private static final int AMENDING_REACH = 40;

  private static final int DEFINITION_REACH = 200;
  private static final int SENTENCE_REACH = 160;
  private static final int LINE_REACH = 1500;
  private static final int LAWS_BACK = 8;
  private static final int MOST_CANDIDATES = 5;
  private static final int TITLE_REACH = 400;
  private static final int MOST_BESIDE_TITLE = 60;
  private static final Pattern REMARK =
      Pattern.compile("[\\s\\u00A0”\"»]*+(?:\\p{L}{3,16} ){0,2}\\(([^()\\n]{1,160}+)\\)");
  private static final Pattern APPOSED =
      Pattern.compile(
          "[\\s\\u00A0]?[,=][\\s\\u00A0]?[«“\"]([\\s\\u00A0]?[^«»“”\"\\n]{2,20}[\\s\\u00A0]?)[»”\"]");
  private static final Pattern ACRONYM =
      Pattern.compile("(?:.{0,30}[“\"«'‘ ])?(?:the |l[ea] )?(\\p{Lu}[\\p{L}]{1,9})[”\"»'’ ]*+");
  private static final Pattern DEFINED =
      Pattern.compile(
          ".{0,40}[“\"«'‘][\\s\\u00A0]?(?:[Tt]he |[Ll][ea] |[Ll][’'])?(.{3,20}?)[\\s\\u00A0]?[”\"»'’]");

  /// Words of a national constitution or statute: any others are those of an organisation.
  private static final Pattern OF_A_STATE =
      Pattern.compile(
          "(?:(?:Federal|National|Political|Basic|Fundamental|The) )*Constitution(?: nationale| fédérale| politique)?");

  private static final Pattern OF_YEAR =
      Pattern.compile("(?:([12]\\d{3}) \\p{L}+|\\p{L}+ (?:of|de) ([12]\\d{3}))");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "\\b(?:Courts?|Council|Organi[sz]ation|Agency|Union|Bank|Tribunal|Institute|Fund|Nations|Cour|Conseil"
              + "|Organisation|Agence|Banque)\\b");

  private final Draft draft;
  private final LawNames names;
  private final LawMemory memory;
  private final Map<String, Party> stateOfTitle = new HashMap<>();

  LawReading(Draft draft, LawNames names, LawMemory memory) {
    this.draft = draft;
    this.names = names;
    this.memory = memory;
  }

  /// The laws of a passage with their meaning.
  List<PlacedLaw> read(List<Law> laws, Draft.Entry entry) {
    PartiesAround parties = new PartiesAround(entry);
    stateOfTitle.clear();
    List<PlacedLaw> placed = new ArrayList<>();
    PlacedLaw lastNamed = null;
    for (Law law : laws) {
      PlacedLaw next =
          switch (law) {
            case Law.Known(Span span, InstrumentRef known) ->
                new PlacedLaw(
                    span, new Resolution.Resolved<>(known), names.kind(known), false, false);
            case Law.Named named ->
                apposed(named, placed).orElseGet(() -> named(named, parties, entry));
            case Law.Back back -> back(back, placed, entry);
          };
      next.meaning().meaningIfResolved().ifPresent(ref -> remember(law, next, ref, entry));
      placed.add(next);
      lastNamed = law instanceof Law.Back ? lastNamed : next;
    }
    introduce(lastNamed, entry);
    return placed;
  }

  /// "… the relevant articles of the Convention on X read as follows:" says of what the passages
  /// that follow are the text.
  private void introduce(@Nullable PlacedLaw named, Draft.Entry entry) {
    int last = entry.end() - 1;
    while (last > entry.start() && Character.isWhitespace(draft.text().charAt(last))) {
      last--;
    }
    boolean colon = last > entry.start() && draft.text().charAt(last) == ':';
    if (colon && named != null) {
      named.meaning().meaningIfResolved().ifPresent(memory::introduce);
    } else if (entry.passage().voice() != Voice.TREATY
        && entry.passage().kind() != Passage.Kind.QUOTATION
        && entry.passage().kind() != Passage.Kind.HEADING) {
      memory.endQuotation();
    }
  }

  private void remember(Law law, PlacedLaw placed, InstrumentRef ref, Draft.Entry entry) {
    int passage = entry.passage().ordinal();
    if (placed.national() && !placed.aside()) {
      memory.spokeOf(ref, passage);
    }
    if (law instanceof Law.Back) {
      return;
    }
    boolean title = draft.genre() == Genre.TREATY && law.span().start() < TITLE_REACH;
    if (title && memory.own().isEmpty() && isAlone(law.span(), entry)) {
      memory.setOwn(placed.kind(), ref);
    }
    if (!placed.aside()) {
      memory.named(placed.kind(), ref);
    }
    defined(law.span(), ref, entry);
  }

  private boolean isAmending(Span law) {
    int from = Math.max(0, law.start() - AMENDING_REACH);
    return AMENDING.matcher(draft.text().substring(from, law.start())).find();
  }

  /// "The Criminal Code (Act No. 300/2005 Coll.)": another name of the law before.
  private Optional<PlacedLaw> apposed(Law.Named law, List<PlacedLaw> before) {
    if (before.isEmpty() || !law.kind().isNational() || !before.getLast().national()) {
      return Optional.empty();
    }
    PlacedLaw last = before.getLast();
    String between = draft.text().substring(last.span().end(), law.span().start());
    boolean closed =
        law.span().end() < draft.text().length() && draft.text().charAt(law.span().end()) == ')';
    if (!closed || between.length() > 3 || !between.endsWith("(")) {
      return Optional.empty();
    }
    last.meaning()
        .meaningIfResolved()
        .ifPresent(ref -> memory.call(Spaces.single(law.title()), ref));
    return Optional.of(
        new PlacedLaw(law.span(), last.meaning(), last.kind(), last.national(), last.aside()));
  }

  /// A title stands in a passage of its own; "This Protocol supplements the Convention on …" is not
  /// the title of a convention.
  private static boolean isAlone(Span law, Draft.Entry entry) {
    return entry.end() - entry.start() - law.length() <= MOST_BESIDE_TITLE;
  }

  /// "(hereinafter “the Convention”)", "(“the Adoption Law”)", "(CPP)".
  private void defined(Span law, InstrumentRef ref, Draft.Entry entry) {
    int reach = Math.min(entry.end(), law.end() + DEFINITION_REACH);
    Matcher apposed = APPOSED.matcher(draft.text()).region(law.end(), reach);
    if (apposed.lookingAt()) {
      memory.call(apposed.group(1).strip(), ref);
    }
    Matcher remark = REMARK.matcher(draft.text()).region(law.end(), reach);
    if (!remark.lookingAt()) {
      return;
    }
    Matcher defined = DEFINED.matcher(remark.group(1));
    if (defined.lookingAt()) {
      String words = defined.group(1);
      NameTrie.Match<LawNoun> noun = LawNoun.at(words, 0, words.length());
      if (noun != null && noun.end() == words.length()) {
        memory.define(noun.value(), ref, entry.passage().ordinal());
      } else {
        memory.call(words, ref);
      }
    }
    Matcher acronym = ACRONYM.matcher(remark.group(1));
    if (acronym.matches() && acronym.group(1).chars().filter(Character::isUpperCase).count() > 1) {
      memory.call(acronym.group(1), ref);
    }
  }

  private PlacedLaw named(Law.Named law, PartiesAround parties, Draft.Entry entry) {
    Optional<InstrumentRef> called = memory.called(Spaces.single(law.title()));
    if (called.isPresent()) {
      return new PlacedLaw(
          law.span(),
          new Resolution.Resolved<>(called.get()),
          law.kind(),
          law.kind().isNational(),
          false);
    }
    Optional<InstrumentRef> ofYear = ofYear(law);
    if (ofYear.isPresent()) {
      return new PlacedLaw(
          law.span(), new Resolution.Resolved<>(ofYear.get()), law.kind(), true, false);
    }
    NationalName name = NationalName.of(draft.text(), law.span(), law.title(), parties);
    boolean national = law.kind().isNational() && !isOfOrganisation(law, name);
    Optional<InstrumentRef> known =
        law.kind().isNational() ? Optional.empty() : names.titled(Spaces.single(law.title()));
    if (known.isPresent()) {
      return new PlacedLaw(
          law.span(), new Resolution.Resolved<>(known.get()), law.kind(), false, false);
    }
    Party state = national ? state(name, law.span(), parties, entry) : null;
    String title = national ? name.title() : Spaces.single(law.title());
    if (state != null) {
      stateOfTitle.put(title, state);
    }
    String id = state == null ? title : state.code() + ": " + title;
    return new PlacedLaw(
        law.span(),
        new Resolution.Resolved<>(new InstrumentRef(id, title, state)),
        law.kind(),
        national,
        isAmending(law.span()));
  }

  /// "the 2003 Act", "la loi de 2004": the law of that year that was named before.
  private Optional<InstrumentRef> ofYear(Law.Named law) {
    Matcher year = OF_YEAR.matcher(Spaces.single(law.title()));
    if (!law.kind().isNational() || !year.matches()) {
      return Optional.empty();
    }
    String number = year.group(1) == null ? year.group(2) : year.group(1);
    return memory.allNamed(law.kind()).reversed().stream()
        .filter(named -> named.title().contains(number))
        .findFirst();
  }

  /// "the Constitution of the World Health Organization", "the Council of Europe Statute".
  private static boolean isOfOrganisation(Law.Named law, NationalName name) {
    return switch (law.kind()) {
      case CONSTITUTION -> name.state() == null && !OF_A_STATE.matcher(name.title()).matches();
      case STATUTE -> name.state() == null && ORGANISATION.matcher(name.title()).find();
      default -> false;
    };
  }

  /// A law that is described in small letters, such as "federal law", of the State spoken of.
  InstrumentRef described(String title, Span words, Draft.Entry entry) {
    String single = Spaces.single(title);
    String proper = single.equals("constitution") ? "Constitution" : single;
    NationalName name = new NationalName(proper, null);
    Party state = state(name, words, new PartiesAround(entry), entry);
    String id = state == null ? name.title() : state.code() + ": " + name.title();
    return new InstrumentRef(id, name.title(), state);
  }

  /// The State in the law's name, else the one that the line speaks of, else that of a law of the
  /// same name before, else the document's own.
  private @Nullable Party state(
      NationalName name, Span law, PartiesAround parties, Draft.Entry entry) {
    if (name.state() != null) {
      return name.state();
    }
    Optional<Party> reviewed = draft.document().metadata().partyValue();
    if (entry.passage().kind() == Passage.Kind.RECOMMENDATION
        && draft.genre() == Genre.COUNTRY_REPORT
        && reviewed.isPresent()) {
      return reviewed.get(); // those in brackets recommend that it change its law
    }
    int floor = Math.max(entry.start(), law.start() - LINE_REACH);
    int newline = draft.text().substring(floor, law.start()).lastIndexOf('\n');
    int line = newline < 0 ? floor : floor + newline + 1;
    int sentence = SentenceEnds.startOf(draft.text(), line, law.start());
    Party nearest = null;
    boolean several = false;
    for (PartyMention mention : parties.beginningIn(new Span(line, law.start()))) {
      Optional<Party> party = mention.party().meaningIfResolved();
      if (party.isPresent() && makesLaws(party.get())) {
        several |= nearest != null && !nearest.equals(party.get());
        several &= mention.span().start() < sentence;
        nearest = party.get();
      }
    }
    if (nearest != null && !several) {
      return nearest;
    }
    Party sameName = stateOfTitle.get(name.title());
    if (sameName != null) {
      return sameName;
    }
    boolean reply = entry.passage().voice() == Voice.STATE;
    Party next = nearest == null && !reply ? nextInSentence(law.end(), parties, entry.end()) : null;
    if (next != null) {
      return next;
    }
    return draft.document().metadata().partyValue().filter(p -> draft.monitors()).orElse(null);
  }

  private static boolean makesLaws(Party party) {
    return party.kind() != Party.Kind.ORGANISATION;
  }

  /// "According to section 3 of its Criminal Code, Latvia …".
  private @Nullable Party nextInSentence(int from, PartiesAround parties, int limit) {
    int end = SentenceEnds.firstIn(draft.text(), from, Math.min(limit, from + SENTENCE_REACH));
    int reach = end < 0 ? Math.min(limit, from + SENTENCE_REACH) : end;
    List<PartyMention> rest = parties.beginningIn(new Span(from, Math.max(from, reach)));
    return rest.isEmpty() ? null : rest.getFirst().party().meaningIfResolved().orElse(null);
  }

  private PlacedLaw back(Law.Back law, List<PlacedLaw> before, Draft.Entry entry) {
    Resolution<InstrumentRef> meaning =
        switch (law.pointing()) {
          case THIS -> one(own(law.kind()), law);
          case THAT -> one(that(law, before), law);
          case ARTICLE -> the(law, entry);
        };
    return new PlacedLaw(law.span(), meaning, law.kind(), law.kind().isNational(), false);
  }

  private static Resolution<InstrumentRef> one(Optional<InstrumentRef> law, Law.Back words) {
    return law.<Resolution<InstrumentRef>>map(Resolution.Resolved::new)
        .orElseGet(() -> unknown(words));
  }

  private static Resolution<InstrumentRef> unknown(Law.Back law) {
    String words = Spaces.single(law.words());
    return new Resolution.Unresolved<>(
        "which law \"" + words + "\" means is not said before", words);
  }

  /// "this Convention" is the text's own; "this Law" in a reply is the one spoken of.
  private Optional<InstrumentRef> own(LawNoun kind) {
    if (draft.monitors() && kind == LawNoun.CONVENTION) {
      return draft.instrument().map(LawNames::ref);
    }
    return memory.own(kind).or(() -> kind.isNational() ? memory.last(kind) : Optional.empty());
  }

  /// "that Convention" is the last one named of its sort in the passage, else in the document.
  private Optional<InstrumentRef> that(Law.Back law, List<PlacedLaw> before) {
    Optional<InstrumentRef> near =
        before.subList(Math.max(0, before.size() - LAWS_BACK), before.size()).stream()
            .filter(placed -> placed.kind() == law.kind())
            .reduce((a, b) -> b)
            .flatMap(placed -> placed.meaning().meaningIfResolved());
    boolean monitored = draft.monitors() && law.kind() == LawNoun.CONVENTION;
    return near.or(() -> law.kind() == LawNoun.TREATY ? anyTreaty(before) : Optional.empty())
        .or(() -> monitored ? draft.instrument().map(LawNames::ref) : memory.last(law.kind()));
  }

  /// "the same treaty" may be called a convention.
  private static Optional<InstrumentRef> anyTreaty(List<PlacedLaw> before) {
    return before.stream()
        .filter(placed -> !placed.national())
        .reduce((a, b) -> b)
        .flatMap(placed -> placed.meaning().meaningIfResolved());
  }

  /// "the Convention": what the document, or in a monitoring document the passage, says it calls
  /// so; in a monitoring document the one monitored; else its own, or the one it has named. If it
  /// has named several, each may be meant.
  private Resolution<InstrumentRef> the(Law.Back law, Draft.Entry entry) {
    boolean monitored = draft.monitors() && law.kind() == LawNoun.CONVENTION;
    Optional<InstrumentRef> defined =
        memory
            .definedAs(law.kind())
            .filter(said -> !monitored || said.passage() == entry.passage().ordinal())
            .map(LawMemory.Definition::law);
    Optional<InstrumentRef> meant =
        defined.or(
            () -> monitored ? draft.instrument().map(LawNames::ref) : memory.own(law.kind()));
    List<InstrumentRef> named = List.copyOf(memory.allNamed(law.kind()).reversed());
    if (meant.isPresent() || named.size() < 2 || draft.monitors() || law.kind().isNational()) {
      return one(meant.or(() -> named.stream().findFirst()), law);
    }
    return new Resolution.Ambiguous<>(named.subList(0, Math.min(named.size(), MOST_CANDIDATES)));
  }
}
