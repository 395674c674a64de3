package org.rapporteur.nlp.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.text.Spaces;

/// Reads the laws of a passage one after the other, so that "the said Law" finds the one before it
/// ([LawAnaphora]), a national law its State ([LawStates]), and "(hereinafter “the Convention”)" is
/// remembered ([ShortForms]).
final class LawReading {
  /// "Law 1/99, amended by Law 2/2015": "this Law" is the first.
  private static final Pattern AMENDING =
      Pattern.compile(
          "(?:amended|supplemented|substituted|inserted|replaced|repealed|introduced|changed|modifiée?s?|complétée?s?"
              + "|insérée?s?|introduite?s?|remplacée?s?)(?: \\p{Ll}{2,9})? (?:by|par)(?: the| la| le| l[’'])?[\\s\\u00A0]?$");

  private static final int AMENDING_REACH = 40;

  private static final int MOST_LAWS = 100;
  private static final int TITLE_REACH = 400;
  private static final int MOST_BESIDE_TITLE = 60;

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
  private final LawStates states;
  private final ShortForms shortForms;
  private final LawAnaphora anaphora;

  LawReading(Draft draft, LawNames names, LawMemory memory) {
    this.draft = draft;
    this.names = names;
    this.memory = memory;
    this.states = new LawStates(draft);
    this.shortForms = new ShortForms(draft, memory);
    this.anaphora = new LawAnaphora(draft, memory);
  }

  /// The laws of a passage with their meaning.
  List<PlacedLaw> read(List<Law> laws, Draft.Entry entry) {
    PartiesAround parties = new PartiesAround(entry);
    states.beginPassage();
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
            case Law.Back back -> anaphora.read(back, placed, entry);
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
    shortForms.remember(law.span(), ref, entry);
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
    Party state = national ? states.of(name, law.span(), parties, entry) : null;
    String title = national ? name.title() : Spaces.single(law.title());
    if (state != null) {
      states.keep(title, state);
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
        .limit(MOST_LAWS)
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
    Party state = states.of(name, words, new PartiesAround(entry), entry);
    String id = state == null ? name.title() : state.code() + ": " + name.title();
    return new InstrumentRef(id, name.title(), state);
  }
}
