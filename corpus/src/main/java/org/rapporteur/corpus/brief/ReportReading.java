package org.rapporteur.corpus.brief;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.core.document.FootnoteCall;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.index.IndexedDocument;

/// A report as it is read for one party: its passages by chapter, and which of them name the party.
public final class ReportReading {
  /// What stands before an item of a list.
  static final Pattern ITEM = Pattern.compile("(?s)[−–—•▪●◦*-]\\s.*");

  private static final String LEFT = "[…]";

  private final IndexedDocument document;
  private final Party party;
  private final Chapters chapters;

  /// The footnotes that a passage calls, by its number.
  private final Map<Integer, List<TaggedPassage>> called = new HashMap<>();

  private final Map<RecommendationCode, List<TaggedPassage>> notesOf = new HashMap<>();

  /// @param document a report
  /// @param party the party for which it is read
  public ReportReading(IndexedDocument document, Party party) {
    this.document = document;
    this.party = party;
    this.chapters = Chapters.of(document.passages());
    List<Passage> passages = document.passages().stream().map(TaggedPassage::passage).toList();
    for (FootnoteCall call : FootnoteCall.of(passages)) {
      TaggedPassage note = document.passages().get(call.note().ordinal());
      called.computeIfAbsent(call.caller().ordinal(), key -> new ArrayList<>()).add(note);
    }
    for (TaggedPassage note : document.passages()) {
      RecommendationCode code = note.passage().locator().recommendation();
      if (code != null && isFootnote(note)) {
        notesOf.computeIfAbsent(code, key -> new ArrayList<>()).add(note);
      }
    }
  }

  private static boolean isFootnote(TaggedPassage tagged) {
    return tagged.passage().kind() == Passage.Kind.FOOTNOTE;
  }

  /// The report.
  public IndexedDocument document() {
    return document;
  }

  /// Its chapters in order.
  public List<Chapter> chapters() {
    return chapters.all();
  }

  /// The chapter in which a passage stands.
  public Chapter chapter(TaggedPassage passage) {
    return chapters.of(passage);
  }

  /// The footnotes of a recommendation, those that list its addressees among them.
  List<Quote> footnotes(RecommendationCode code) {
    return notesOf.getOrDefault(code, List.of()).stream().map(this::quote).toList();
  }

  Quote quote(TaggedPassage passage) {
    return Quote.of(document, passage);
  }

  /// How a passage names the party, if it does.
  public Optional<Naming> naming(TaggedPassage passage) {
    Set<PartyBasis> bases = bases(passage);
    List<TaggedPassage> notes =
        notesOf(passage).stream().filter(note -> !bases(note).isEmpty()).toList();
    if (!notes.isEmpty()) {
      bases.add(PartyBasis.FOOTNOTE); // also where the footnote names it by an adjective only
    }
    if (bases.isEmpty()) {
      return Optional.empty();
    }
    Extract extract = extract(passage, notes);
    return Optional.of(
        new Naming(
            quote(passage).withText(extract.text()),
            extract.left(),
            lead(passage),
            bases,
            notes.stream().map(this::quote).toList()));
  }

  private Set<PartyBasis> bases(TaggedPassage passage) {
    Set<PartyBasis> bases = EnumSet.noneOf(PartyBasis.class);
    for (Mention mention : passage.mentions()) {
      if (mention instanceof PartyMention named
          && named.party().meaningIfResolved().filter(party::equals).isPresent()) {
        bases.add(named.basis());
      }
    }
    return bases;
  }

  private List<TaggedPassage> notesOf(TaggedPassage caller) {
    return called.getOrDefault(caller.passage().ordinal(), List.of());
  }

  /// The words over the list of which a passage is an item: the passage before the first item.
  private Optional<Quote> lead(TaggedPassage passage) {
    int at = passage.passage().ordinal();
    if (!isItem(passage) || passage.passage().kind() == Passage.Kind.NUMBERED_PARAGRAPH) {
      return Optional.empty();
    }
    List<String> section = passage.passage().locator().section();
    for (int i = at - 1; i >= 0; i--) {
      TaggedPassage before = document.passages().get(i);
      if (isFootnote(before)) {
        continue;
      }
      if (!before.passage().locator().section().equals(section)
          || before.passage().kind() != passage.passage().kind()) {
        return Optional.empty();
      }
      if (!isItem(before)) {
        return Optional.of(quote(before));
      }
    }
    return Optional.empty();
  }

  private boolean isItem(TaggedPassage passage) {
    return ITEM.matcher(document.text(passage)).matches();
  }

  private record Extract(String text, int left) {}

  /// Of a list, the items that concern the party or nobody.
  private Extract extract(TaggedPassage passage, List<TaggedPassage> notes) {
    String text = document.text(passage);
    List<String> lines = new ArrayList<>();
    int left = 0;
    int start = passage.passage().span().start();
    boolean leaving = false;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      start = span.end() + 1;
      boolean item = ITEM.matcher(line).matches();
      boolean goesOn = leaving && !item && startsSmall(line);
      leaving = (item || goesOn) && !concerns(passage, span, notes, goesOn);
      if (!leaving) {
        lines.add(line);
        continue;
      }
      left += item ? 1 : 0;
      if (lines.isEmpty() || !lines.getLast().equals(LEFT)) {
        lines.add(LEFT);
      }
    }
    return new Extract(String.join("\n", lines), left);
  }

  /// Whether a line goes on with the sentence before it, which a page broke.
  private static boolean startsSmall(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
  }

  /// @param others whether the line belongs to one that names others
  private boolean concerns(
      TaggedPassage passage, Span line, List<TaggedPassage> notes, boolean others) {
    boolean namesOthers = others;
    for (Mention mention : passage.mentions()) {
      if (mention instanceof PartyMention named && line.contains(named.span())) {
        Optional<Party> meant = named.party().meaningIfResolved();
        if (meant.isEmpty() || meant.get().equals(party)) {
          return true;
        }
        namesOthers = true;
      }
    }
    return !namesOthers
        || passage.passage().marks().stream()
            .filter(mark -> line.start() <= mark.offset() && mark.offset() <= line.end())
            .anyMatch(mark -> notes.stream().anyMatch(note -> isCalledBy(mark, note)));
  }

  private static boolean isCalledBy(FootnoteMark mark, TaggedPassage note) {
    return note.passage().locator().footnote().equals(mark.label());
  }
}
