package org.rapporteur.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Detected;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.document.Original;
import org.rapporteur.core.document.PageBox;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.mention.ExplainedDocument;
import org.rapporteur.core.mention.Explanation.Rejection;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.corpus.format.JsonLines;
import org.rapporteur.corpus.listing.Described;

/// Documents as JSON Lines: each itself, then its passages, each followed by its mentions.
final class TagLines {
  private final JsonLines json;

  TagLines(JsonLines json) {
    this.json = json;
  }

  void write(TaggedDocument tagged) throws IOException {
    write(tagged, null);
  }

  /// Writes a document with what decided its mentions, and what was rejected.
  void write(ExplainedDocument explained) throws IOException {
    write(explained.tagged(), new Reasons(explained));
  }

  private void write(TaggedDocument tagged, @Nullable Reasons reasons) throws IOException {
    Document document = tagged.document();
    json.line(line -> document(line, document));
    for (TaggedPassage passage : tagged.passages()) {
      json.line(line -> passage(line, document, passage));
      for (Mention mention : passage.mentions()) {
        json.line(line -> {
          mention(line, passage.passage().ordinal(), mention);
          if (reasons != null) {
            reasons(line, document, mention, reasons);
          }
        });
      }
      if (reasons != null) {
        for (Rejection rejection : reasons.rejectedUpTo(passage.passage())) {
          json.line(line -> {
            words(line.text("type", "rejected"), document, rejection.span());
            rejection(line, rejection);
          });
        }
      }
    }
  }

  private static void reasons(JsonLines line, Document document, Mention mention, Reasons reasons) {
    line.objects(
        "evidence",
        reasons.of(mention),
        evidence -> {
          words(line, document, evidence.span());
          line.text("what", evidence.what());
        });
    line.objects("rejected", reasons.rejectedAt(mention), rejection -> rejection(line, rejection));
  }

  private static void words(JsonLines line, Document document, Span span) {
    line.number("start", span.start())
        .number("end", span.end())
        .text("text", span.in(document.text()));
  }

  private static void rejection(JsonLines line, Rejection rejection) {
    line.text("what", rejection.what()).text("reason", rejection.reason());
  }

  /// Ends the output.
  void finish() throws IOException {
    json.finish();
  }

  private static void document(JsonLines line, Document document) {
    Metadata metadata = document.metadata();
    line.text("type", "document")
        .text("document", document.source().name())
        .text("path", document.source().path())
        .text("entry", document.source().entry())
        .text("digest", document.digest().sha256())
        .text("media_type", document.mediaType())
        .text("instrument", metadata.instrument())
        .text("instrument_basis", Described.basis(metadata.madeUnder().evidence().basis()))
        .text("instrument_evidence", metadata.madeUnder().evidence().words())
        .number("pages", document.pages().count())
        .number("pages_unread", document.pages().unread())
        .decimal("ocr_confidence", document.pages().confidence(), 3)
        .number("length", document.text().length())
        .number("passages", document.passages().size());
    detected(line, "genre", metadata.genre(), genre -> genre.label());
    detected(line, "symbol", metadata.symbol(), symbol -> symbol);
    detected(line, "party", metadata.party(), Party::code);
    detected(line, "round", metadata.round(), round -> round);
    detected(line, "date", metadata.date(), date -> date.toString());
    detected(line, "title", metadata.title(), title -> title);
    line.objects(
        "languages",
        metadata.languages(),
        language -> evident(line, language, value -> value.code()));
  }

  private static <T> void detected(
      JsonLines line, String name, @Nullable Detected<T> detected, Function<T, String> words) {
    if (detected == null) {
      line.text(name, null);
    } else {
      line.object(name, member -> evident(member, detected, words));
    }
  }

  private static <T> void evident(JsonLines line, Detected<T> detected, Function<T, String> words) {
    line.text("value", words.apply(detected.value()))
        .text("basis", Described.basis(detected.evidence().basis()))
        .text("evidence", detected.evidence().words());
  }

  private static void passage(JsonLines line, Document document, TaggedPassage tagged) {
    Passage passage = tagged.passage();
    Locator locator = passage.locator();
    line.text("type", "passage")
        .number("ordinal", passage.ordinal())
        .text("kind", Described.kind(passage.kind()))
        .text("page", locator.page())
        .texts("section", locator.section())
        .text("paragraph", locator.paragraph())
        .text("question", locator.question())
        .number("follow_up", locator.followUp())
        .text("recommendation", locator.recommendation())
        .text("footnote", locator.footnote())
        .text("voice", passage.voice().label())
        .text("language", tagged.language().code())
        .number("start", passage.span().start())
        .number("end", passage.span().end())
        .text("text", document.textOf(passage))
        .text("citation", document.cite(passage))
        .objects(
            "footnote_marks",
            passage.marks(),
            mark -> line.number("offset", mark.offset()).text("label", mark.label()))
        .decimal("ocr_confidence", passage.placement().confidence(), 3)
        .objects("boxes", passage.placement().boxes(), box -> box(line, box))
        .objects("originals", originals(document, passage), original -> original(line, original));
    Recommendation recommendation = tagged.recommendation();
    if (recommendation != null) {
      line.object("recommendation_record", member -> recommendation(member, recommendation));
    }
  }

  /// What the file spells otherwise in a passage.
  private static List<Original> originals(Document document, Passage passage) {
    return document.originals().stream().filter(o -> passage.span().contains(o.span())).toList();
  }

  private static void original(JsonLines line, Original original) {
    line.number("start", original.span().start())
        .number("end", original.span().end())
        .text("characters", original.characters());
  }

  private static void box(JsonLines line, PageBox box) {
    line.number("page", box.page())
        .decimal("x", box.x(), 1)
        .decimal("y", box.y(), 1)
        .decimal("width", box.width(), 1)
        .decimal("height", box.height(), 1);
  }

  private static void recommendation(JsonLines line, Recommendation recommendation) {
    line.text("code", recommendation.code())
        .text("urgency", recommendation.urgency())
        .text("addressee_kind", recommendation.kind().label())
        .texts("addressees", codes(recommendation.addressees()))
        .texts("excepted", codes(recommendation.excepted()))
        .texts("made_by", codes(recommendation.madeBy()));
  }

  private static List<String> codes(Collection<Party> parties) {
    return parties.stream().map(Party::code).toList();
  }

  private static void mention(JsonLines line, int passage, Mention mention) {
    line.text("type", "mention");
    switch (mention) {
      case PartyMention party -> {
        common(line, "party", passage, mention, party.basis().label());
        resolution(line, party.party(), meant -> line.text("party", meant.code()));
      }
      case ProvisionMention provision -> {
        common(line, "provision", passage, mention, provision.basis().label());
        resolution(line, provision.instrument(), law -> line.text("instrument", law.id()));
        if (provision.instrument() instanceof Resolution.Unresolved<?>(var why, String words)) {
          line.text("instrument", words.isEmpty() ? null : words); // as the text has it
        }
        line.text("provision", provision.provision());
        provision
            .instrument()
            .meaningIfResolved()
            .ifPresent(law -> line.text("instrument_title", law.title()));
      }
      case RecommendationMention recommendation -> {
        common(line, "recommendation", passage, mention, null);
        resolution(line, recommendation.code(), meant -> line.text("code", meant));
      }
    }
  }

  private static void common(
      JsonLines line, String kind, int passage, Mention mention, @Nullable String basis) {
    line.text("kind", kind)
        .number("passage", passage)
        .number("start", mention.span().start())
        .number("end", mention.span().end())
        .text("text", mention.surface())
        .text("basis", basis)
        .text("rule", mention.rule());
  }

  /// What a mention means: its own members if that is certain, else the candidates with the same
  /// members, or the reason why nothing is known.
  private static <T> void resolution(
      JsonLines line, Resolution<T> resolution, Consumer<T> members) {
    switch (resolution) {
      case Resolution.Resolved<T>(T meaning) -> {
        line.text("resolution", "resolved");
        members.accept(meaning);
      }
      case Resolution.Ambiguous<T>(List<T> candidates) ->
          line.text("resolution", "ambiguous").objects("candidates", candidates, members);
      case Resolution.Unresolved<T>(String reason, var words) ->
          line.text("resolution", "unresolved").text("reason", reason);
    }
  }
}
