package org.rapporteur.web.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.text.Span;
import org.rapporteur.web.page.Names;

/// Divides a passage where a mention, a reference or something found begins or ends, and where a
/// footnote is called.
final class Segments {
  private final Names names;
  private final References references;

  Segments(Names names, References references) {
    this.names = names;
    this.references = references;
  }

  /// @param found what was searched for, as places in the passage's own text
  List<Segment> of(TaggedPassage tagged, List<Span> found) {
    Span whole = tagged.passage().span();
    List<Mention> mentions =
        tagged.mentions().stream()
            .filter(mention -> !mention.span().isEmpty() && whole.contains(mention.span()))
            .toList();
    List<References.Reference> links = references.in(whole);
    List<Span> marked = found.stream().map(span -> span.shift(whole.start())).toList();
    SortedSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
    mentions.forEach(mention -> cut(cuts, mention.span()));
    links.forEach(link -> cut(cuts, link.span()));
    marked.forEach(span -> cut(cuts, span));
    tagged.passage().marks().forEach(mark -> cuts.add(mark.offset()));
    List<Segment> segments = new ArrayList<>();
    int from = whole.start();
    for (int to : cuts) {
      if (to > from && to <= whole.end()) {
        segments.add(segment(tagged, new Span(from, to), mentions, links, marked));
        from = to;
      }
    }
    return segments;
  }

  private static void cut(SortedSet<Integer> cuts, Span span) {
    cuts.add(span.start());
    cuts.add(span.end());
  }

  private Segment segment(
      TaggedPassage tagged,
      Span part,
      List<Mention> mentions,
      List<References.Reference> links,
      List<Span> marked) {
    List<MentionView> here =
        mentions.stream()
            .filter(mention -> mention.span().contains(part))
            .map(mention -> MentionView.of(mention, names))
            .sorted(Comparator.comparing(MentionView::kind))
            .toList();
    String link =
        links.stream()
            .filter(reference -> reference.span().contains(part))
            .map(References.Reference::address)
            .findFirst()
            .orElse("");
    Segment.Kind kind =
        here.isEmpty()
            ? link.isEmpty() ? Segment.Kind.NOTHING : Segment.Kind.REFERENCE
            : here.getFirst().kind();
    String address = link.isEmpty() && !here.isEmpty() ? here.getFirst().address() : link;
    return new Segment(
        references.text(part),
        kind,
        here.stream().map(MentionView::note).distinct().collect(Collectors.joining("; ")),
        address,
        marked.stream().anyMatch(span -> span.contains(part)),
        called(tagged, part));
  }

  /// The footnotes called at the end of a part; those called before everything go with the first.
  private List<Segment.Called> called(TaggedPassage tagged, Span part) {
    int start = tagged.passage().span().start();
    return tagged.passage().marks().stream()
        .filter(mark ->
            mark.offset() == part.end() || (mark.offset() <= start && part.start() == start))
        .map((FootnoteMark mark) -> references.footnote(mark.label()))
        .toList();
  }
}
