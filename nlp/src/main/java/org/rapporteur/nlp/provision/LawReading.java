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
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.text.NameTrie;
import org.rapporteur.nlp.text.SentenceEnds;

/// Reads the laws of a passage one after the other, so that "the said Law" finds the one before it,
/// a national law its State, and "(hereinafter “the Convention”)" is remembered.
final class LawReading {
  /// "Law 1/99, amended by Law 2/2015": "this Law" is the first.
  private static final String AMENDING = "amended by ";

  private static final int DEFINITION_REACH = 100;
  private static final int SENTENCE_REACH = 160;
  private static final int LINE_REACH = 1500;
  private static final int LAWS_BACK = 8;
  private static final Pattern REMARK =
      Pattern.compile("[\\s\\u00A0”\"»]*+\\(([^()\\n]{1,80}+)\\)");
  private static final Pattern ACRONYM =
      Pattern.compile("(?:.{0,30}[“\"«'‘ ])?(?:the |l[ea] )?(\\p{Lu}[\\p{L}]{1,9})[”\"»'’ ]*+");
  private static final Pattern DEFINED =
      Pattern.compile(
          ".{0,40}[“\"«'‘][\\s\\u00A0]?(?:[Tt]he |[Ll][ea] |[Ll][’'])?(.{3,20}?)[\\s\\u00A0]?[”\"»'’]");
  private final Draft draft;
  private final LawMemory memory;
  private final Map<String, Party> stateOfTitle = new HashMap<>();

  LawReading(Draft draft, LawMemory memory) {
    this.draft = draft;
    this.memory = memory;
  }

  /// The laws of a passage with their meaning.
  List<PlacedLaw> read(List<Law> laws, Draft.Entry entry) {
    PartiesAround parties = new PartiesAround(entry);
    stateOfTitle.clear();
    List<PlacedLaw> placed = new ArrayList<>();
    for (Law law : laws) {
      PlacedLaw next =
          switch (law) {
            case Law.Known(Span span, InstrumentRef known) -> {
              memory.named(LawNoun.CONVENTION, known);
              yield new PlacedLaw(span, new Resolution.Resolved<>(known), false);
            }
            case Law.Named named -> named(named, parties, entry);
            case Law.Back back -> back(back, placed);
          };
      next.meaning().meaningIfResolved().ifPresent(ref -> remember(law, ref, entry.end()));
      placed.add(next);
    }
    return placed;
  }

  private void remember(Law law, InstrumentRef ref, int limit) {
    if (draft.genre() == Genre.TREATY && memory.own().isEmpty() && law.span().start() < 400) {
      memory.setOwn(ref);
    }
    if (law instanceof Law.Back) {
      return;
    }
    int before = Math.max(0, law.span().start() - AMENDING.length());
    boolean amending = draft.text().substring(before, law.span().start()).equals(AMENDING);
    if (law instanceof Law.Named named && !amending) {
      memory.named(named.kind(), ref);
    }
    int reach = Math.min(limit, law.span().end() + DEFINITION_REACH);
    Matcher remark = REMARK.matcher(draft.text()).region(law.span().end(), reach);
    if (!remark.lookingAt()) {
      return;
    }
    Matcher defined = DEFINED.matcher(remark.group(1));
    if (defined.lookingAt()) {
      String words = defined.group(1);
      NameTrie.Match<LawNoun> noun = LawNoun.at(words, 0, words.length());
      if (noun != null && noun.end() == words.length()) {
        memory.define(noun.value(), ref);
      }
    }
    Matcher acronym = ACRONYM.matcher(remark.group(1));
    if (acronym.matches() && acronym.group(1).chars().filter(Character::isUpperCase).count() > 1) {
      memory.abbreviate(acronym.group(1), ref);
    }
  }

  private PlacedLaw named(Law.Named law, PartiesAround parties, Draft.Entry entry) {
    boolean national = law.kind().isNational();
    NationalName name = NationalName.of(draft.text(), law.span(), parties);
    Party state = national ? state(name, law.span(), parties, entry) : null;
    String title = national ? name.title() : spaced(law.title());
    if (state != null) {
      stateOfTitle.put(title, state);
    }
    String id = state == null ? title : state.code() + ": " + title;
    return new PlacedLaw(
        law.span(), new Resolution.Resolved<>(new InstrumentRef(id, title, state)), national);
  }

  private static String spaced(String words) {
    return words.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  /// The State in the law's name, else the one that the line speaks of, else that of a law of the
  /// same name before, else the document's own.
  private @Nullable Party state(
      NationalName name, Span law, PartiesAround parties, Draft.Entry entry) {
    if (name.state() != null) {
      return name.state();
    }
    int floor = Math.max(entry.start(), law.start() - LINE_REACH);
    int newline = draft.text().substring(floor, law.start()).lastIndexOf('\n');
    int line = newline < 0 ? floor : floor + newline + 1;
    int sentence = SentenceEnds.startOf(draft.text(), line, law.start());
    Party nearest = null;
    boolean several = false;
    for (PartyMention mention : parties.beginningIn(new Span(line, law.start()))) {
      Optional<Party> party = mention.party().meaningIfResolved();
      if (party.isPresent()) {
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
    Party next = nearest == null ? nextInSentence(law.end(), parties, entry.end()) : null;
    if (next != null) {
      return next;
    }
    return draft.document().metadata().partyValue().filter(p -> draft.monitors()).orElse(null);
  }

  /// "According to section 3 of its Criminal Code, Latvia …".
  private @Nullable Party nextInSentence(int from, PartiesAround parties, int limit) {
    int end = SentenceEnds.firstIn(draft.text(), from, Math.min(limit, from + SENTENCE_REACH));
    int reach = end < 0 ? Math.min(limit, from + SENTENCE_REACH) : end;
    List<PartyMention> rest = parties.beginningIn(new Span(from, Math.max(from, reach)));
    return rest.isEmpty() ? null : rest.getFirst().party().meaningIfResolved().orElse(null);
  }

  private PlacedLaw back(Law.Back law, List<PlacedLaw> before) {
    Optional<InstrumentRef> meant =
        law.kind() == LawNoun.CONVENTION ? convention(law, before) : other(law.kind());
    String words = law.span().in(draft.text());
    Resolution<InstrumentRef> meaning =
        meant.isPresent()
            ? new Resolution.Resolved<>(meant.get())
            : new Resolution.Unresolved<>("which " + words + " is meant is not said before", words);
    return new PlacedLaw(law.span(), meaning, law.kind().isNational());
  }

  private Optional<InstrumentRef> other(LawNoun kind) {
    return memory.definedAs(kind).or(() -> memory.last(kind)).or(() -> ownIf(kind));
  }

  private Optional<InstrumentRef> ownIf(LawNoun kind) {
    return kind.isNational() ? Optional.empty() : memory.own();
  }

  /// In a monitoring document "the Convention" is the one monitored, and "that Convention" the last
  /// one named in the sentence. Elsewhere it is what the document defines, or is itself.
  private Optional<InstrumentRef> convention(Law.Back law, List<PlacedLaw> before) {
    if (draft.monitors()) {
      int floor = Math.max(0, law.span().start() - 4 * SENTENCE_REACH);
      int sentence = SentenceEnds.startOf(draft.text(), floor, law.span().start());
      Optional<InstrumentRef> near =
          before.subList(Math.max(0, before.size() - LAWS_BACK), before.size()).stream()
              .filter(l -> law.pointing() && !l.national() && l.span().start() >= sentence)
              .reduce((a, b) -> b)
              .flatMap(l -> l.meaning().meaningIfResolved());
      return near.or(() -> draft.instrument().map(LawNames::ref));
    }
    return law.pointing()
        ? memory.own().or(() -> memory.definedAs(LawNoun.CONVENTION))
        : memory.definedAs(LawNoun.CONVENTION).or(memory::own);
  }
}
