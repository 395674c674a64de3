package org.rapporteur.nlp.provision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.mention.InstrumentRef;
import org.rapporteur.core.mention.Resolution;
import org.rapporteur.core.text.Span;

/// To which law a citation belongs, and which rule said so.
///
/// @param law the law, several, or none with the reason
/// @param rule the name of the rule
/// @param words the words that decided, such as the name of the law; null if none did
record Verdict(Resolution<InstrumentRef> law, String rule, @Nullable Span words) {
  private static final String NOT_OF_LAW = "provision: not of a law";

  Verdict(Resolution<InstrumentRef> law, String rule) {
    this(law, rule, null);
  }

  /// The same, decided by some words.
  Verdict by(Span deciding) {
    return new Verdict(law, rule, deciding);
  }

  /// The same for the annex of the law, which counts its articles anew; the law itself if empty.
  Verdict in(String annex) {
    return annex.isEmpty()
        ? this
        : new Verdict(
            switch (law) {
              case Resolution.Resolved<InstrumentRef>(InstrumentRef one) ->
                  new Resolution.Resolved<>(annexed(one, annex));
              case Resolution.Ambiguous<InstrumentRef>(List<InstrumentRef> several) ->
                  new Resolution.Ambiguous<>(
                      several.stream().map(one -> annexed(one, annex)).toList());
              case Resolution.Unresolved<InstrumentRef>(String reason, String words) ->
                  new Resolution.Unresolved<>(
                      reason, words.isEmpty() ? annex : words + ", " + annex);
            },
            rule,
            words);
  }

  private static InstrumentRef annexed(InstrumentRef law, String annex) {
    return new InstrumentRef(law.id() + ", " + annex, law.title() + ", " + annex, law.state());
  }

  static Verdict of(InstrumentRef law, String rule) {
    return new Verdict(new Resolution.Resolved<>(law), rule);
  }

  static Verdict either(InstrumentRef likelier, InstrumentRef other, String rule) {
    return likelier.equals(other)
        ? of(likelier, rule)
        : new Verdict(new Resolution.Ambiguous<>(List.of(likelier, other)), rule);
  }

  /// The words are no citation of a law at all.
  static Verdict notOfLaw(String reason) {
    return new Verdict(new Resolution.Unresolved<>(reason), NOT_OF_LAW);
  }

  boolean isOfLaw() {
    return !rule.equals(NOT_OF_LAW);
  }

  static Verdict none(String reason) {
    return none(new Resolution.Unresolved<>(reason));
  }

  static Verdict none(Resolution.Unresolved<InstrumentRef> law) {
    return new Verdict(law, "provision: no law decides");
  }
}
