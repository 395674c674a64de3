package org.rapporteur.corpus.export;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.ProvisionMention;
import org.rapporteur.core.mention.RecommendationMention;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.corpus.format.JsonLines;

/// A mention: its words, its basis, and what it means as far as that is certain.
final class MentionLine {
  private MentionLine() {}

  /// @param passage the number of its passage in the document
  static void write(JsonLines line, int passage, Mention mention) {
    line.text("type", "mention");
    switch (mention) {
      case PartyMention party -> {
        common(line, "party", passage, mention, party.basis().label());
        resolution(line, party.party(), meant -> line.text("party", meant.code()));
      }
      case ProvisionMention provision -> {
        common(line, "provision", passage, mention, provision.basis().label());
        line.text("provision", provision.provision());
        resolution(line, provision.instrument(), law -> law(line, law));
        if (provision.instrument() instanceof Resolution.Unresolved<?>(var why, String words)) {
          line.text("instrument", words); // as the text has it
        }
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

  private static void law(JsonLines line, InstrumentRef law) {
    line.text("instrument", law.id())
        .text("instrument_title", law.title())
        .text("instrument_state", law.state());
  }

  /// What a mention means: its own members if that is certain, else the candidates with the same
  /// members, or the reason why nothing is known and how the text names it.
  private static <T> void resolution(
      JsonLines line, Resolution<T> resolution, Consumer<T> members) {
    switch (resolution) {
      case Resolution.Resolved<T>(T meaning) -> {
        line.text("resolution", "resolved");
        members.accept(meaning);
      }
      case Resolution.Ambiguous<T>(List<T> candidates) ->
          line.text("resolution", "ambiguous").objects("candidates", candidates, members);
      case Resolution.Unresolved<T>(String reason, String words) ->
          line.text("resolution", "unresolved").text("reason", reason).text("named", words);
    }
  }
}
