package org.rapporteur.corpus.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.ProvisionRef;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.text.Language;
import org.rapporteur.core.text.Span;
import org.rapporteur.corpus.format.JsonLines;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.index.Receipt;

/// Mentions as annotations of the W3C Web Annotation Data Model, in JSON-LD, one a line. The target
/// is a place in the canonical text of a document, with the passage as its scope; a mention without
/// words of its own has the whole passage for its target. The body is what is meant: one thing, a
/// choice of several, or the reason why it is not known.
final class AnnotationLines implements DocumentExport {
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /// So many characters on each side tell words from the same words elsewhere.
  private static final int BESIDE = 32;

  private final JsonLines json;

  AnnotationLines(Writer out) {
    this.json = new JsonLines(out);
  }

  /// Something that may be meant.
  ///
  /// @param id its name
  /// @param label how a person names it
  private record Meaning(String id, String label) {}

  @Override
  public void document(IndexedDocument document) throws IOException {
    CodePoints offsets = new CodePoints(document.tagged().document().text());
    for (TaggedPassage passage : document.passages()) {
      int number = 0;
      for (Mention mention : passage.mentions()) {
        String id =
            "urn:rapporteur:mention:%s:%d".formatted(document.id(passage.passage()), number);
        number++;
        json.line(line -> {
          line.text("@context", CONTEXT)
              .text("id", id)
              .text("type", "Annotation")
              .text("motivation", "identifying");
          body(line, mention);
          target(line, document, passage, mention, offsets);
        });
      }
    }
  }

  @Override
  public void finish(Receipt receipt) throws IOException {
    json.finish();
  }

  private static void body(JsonLines line, Mention mention) {
    switch (mention) {
      case PartyMention party ->
          body(
              line,
              party.party(),
              party.basis().label(),
              meant -> new Meaning(Urn.party(meant), meant.name(Language.ENGLISH)));
      case ProvisionMention provision ->
          body(
              line,
              provision.instrument(),
              provision.basis().label(),
              law -> meaning(provision, law));
      case RecommendationMention recommendation ->
          body(
              line,
              recommendation.code(),
              "cited",
              code -> new Meaning(Urn.recommendation(code), "Recommendation " + code));
    }
  }

  private static Meaning meaning(ProvisionMention mention, InstrumentRef law) {
    ProvisionRef ref = new ProvisionRef(law, Objects.requireNonNull(mention.provision()));
    return new Meaning(Urn.provision(ref), law.title() + ", Article " + ref.provision());
  }

  private static <T> void body(
      JsonLines line, Resolution<T> resolution, String basis, Function<T, Meaning> meaning) {
    List<Runnable> bodies = new ArrayList<>();
    switch (resolution) {
      case Resolution.Resolved<T>(T meant) ->
          bodies.add(() -> identifying(line, meaning.apply(meant)));
      case Resolution.Ambiguous<T>(List<T> candidates) ->
          bodies.add(() ->
              line.text("type", "Choice")
                  .objects(
                      "items",
                      candidates,
                      candidate -> identifying(line, meaning.apply(candidate))));
      case Resolution.Unresolved<T>(String reason, String words) ->
          bodies.add(() -> textual(line, "unresolved: " + reason));
    }
    bodies.add(() -> textual(line, "basis: " + basis));
    line.objects("body", bodies, Runnable::run);
  }

  private static void identifying(JsonLines line, Meaning meaning) {
    line.text("type", "SpecificResource")
        .text("purpose", "identifying")
        .object("source", source -> source.text("id", meaning.id()).text("label", meaning.label()));
  }

  private static void textual(JsonLines line, String value) {
    line.text("type", "TextualBody")
        .text("purpose", "describing")
        .text("format", "text/plain")
        .text("language", "en")
        .text("value", value);
  }

  private static void target(
      JsonLines line,
      IndexedDocument document,
      TaggedPassage passage,
      Mention mention,
      CodePoints offsets) {
    Document read = document.tagged().document();
    Span span = mention.span().isEmpty() ? passage.passage().span() : mention.span();
    line.object(
        "target",
        target -> {
          target
              .text("type", "SpecificResource")
              .text("source", Urn.document(read.digest()))
              .text("scope", Urn.passage(document.id(passage.passage())));
          List<Runnable> selectors =
              List.of(
                  () ->
                      target
                          .text("type", "TextPositionSelector")
                          .number("start", offsets.at(span.start()))
                          .number("end", offsets.at(span.end())),
                  () -> quote(target, read.text(), span));
          target.objects("selector", selectors, Runnable::run);
        });
  }

  private static void quote(JsonLines line, String text, Span span) {
    int before = Math.max(0, span.start() - BESIDE);
    int after = Math.min(text.length(), span.end() + BESIDE);
    line.text("type", "TextQuoteSelector")
        .text("exact", span.in(text))
        .text("prefix", text.substring(whole(text, before), span.start()))
        .text("suffix", text.substring(span.end(), whole(text, after)));
  }

  /// The offset, moved off the middle of a character.
  private static int whole(String text, int offset) {
    boolean middle =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return middle ? offset - 1 : offset;
  }
}
