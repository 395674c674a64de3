package org.rapporteur.corpus.lint;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Evidence;
import org.rapporteur.core.document.FootnoteMark;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.document.Source;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.text.Span;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.index.Location;
import org.rapporteur.index.PipelineVersion;
import org.rapporteur.index.Treatment;
import org.rapporteur.nlp.DocumentTagger;

/// A report made in memory, passage by passage.
final class Invented {
  private static final DocumentTagger TAGGER = new DocumentTagger(Planted.INSTRUMENTS);

  private final StringBuilder text = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();

  Invented paragraph(int number, String words, FootnoteMark... marks) {
    return add(
        Passage.Kind.NUMBERED_PARAGRAPH,
        number + ". " + words,
        Locator.NOWHERE.withParagraph(Integer.toString(number)),
        marks);
  }

  Invented footnote(String label, String words) {
    return add(Passage.Kind.FOOTNOTE, words, Locator.NOWHERE.withFootnote(label));
  }

  Invented add(Passage.Kind kind, String words, Locator locator, FootnoteMark... marks) {
    int start = text.length();
    text.append(words);
    Span span = new Span(start, text.length());
    text.append('\n');
    List<FootnoteMark> placed =
        Arrays.stream(marks)
            .map(mark -> new FootnoteMark(start + mark.offset(), mark.label()))
            .toList();
    passages.add(new Passage(passages.size(), kind, span, locator, Voice.COMMITTEE, placed));
    return this;
  }

  /// The findings of a check, as check, citation and words.
  List<String> findings(Check check) {
    List<Finding> findings = new ArrayList<>();
    Inspected document = Inspected.of(indexed(), Planted.INSTRUMENTS);
    Reports reports = new Reports(List.of(Report.of(document.document(), Planted.INSTRUMENTS)));
    check.look(document, new Beside(reports, List.of()), findings::add);
    return findings.stream()
        .map(finding -> finding.citation() + " | " + finding.found() + " | " + finding.expected())
        .toList();
  }

  private IndexedDocument indexed() {
    Source source = new Source(Path.of("/report.txt"), "report.txt");
    Evidence said = new Evidence(Evidence.Basis.OVERRIDE, "");
    Metadata metadata =
        new Metadata(
            new Detected<>("lanzarote", said),
            new Detected<>(Genre.IMPLEMENTATION_REPORT, said),
            null,
            null,
            new Detected<>("2", said),
            null,
            null,
            List.of());
    Digest digest = Digest.of(new byte[0]);
    Document document =
        new Document(source, digest, "text/plain", metadata, text.toString(), passages);
    return new IndexedDocument(
        new CatalogueEntry(
            "0123456789abcdef",
            List.of(new Location(source.path(), source.name(), 0, Instant.EPOCH)),
            "",
            digest,
            new Treatment(Instant.EPOCH, Duration.ZERO, 0, new PipelineVersion(1, 1)),
            passages.size(),
            new CatalogueEntry.Indexed(metadata, "text/plain")),
        TAGGER.tag(document),
        IntStream.range(0, passages.size()).mapToObj(Integer::toString).toList());
  }
}
