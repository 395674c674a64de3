package org.rapporteur.corpus.export;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Locator;
import org.rapporteur.core.document.Original;
import org.rapporteur.core.document.PageBox;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.format.JsonLines;

/// A passage: where it stands, who speaks, its words, and the recommendation that it is.
final class PassageLine {
  private PassageLine() {}

  /// @param permalink its permalink, null for a document that is in no index
  static void write(
      JsonLines line, Document document, TaggedPassage tagged, @Nullable String permalink) {
    Passage passage = tagged.passage();
    Locator locator = passage.locator();
    line.text("type", "passage");
    if (permalink != null) {
      line.text("id", permalink);
    }
    line.number("ordinal", passage.ordinal())
        .text("kind", passage.kind().label())
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
    Urgency urgency = recommendation.urgency();
    line.text("code", recommendation.code())
        .text("urgency", urgency)
        .number("urgency_rank", urgency == null ? 0 : urgency.rank())
        .text("addressee_kind", recommendation.kind().label())
        .texts("addressees", codes(recommendation.addressees()))
        .texts("excepted", codes(recommendation.excepted()))
        .texts("made_by", codes(recommendation.madeBy()));
  }

  private static List<String> codes(Collection<Party> parties) {
    return parties.stream().map(Party::code).toList();
  }
}
