package org.rapporteur.corpus.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.document.Citation;
import org.rapporteur.core.document.FootnoteCall;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.Recommendation.AddresseeKind;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Span;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.nlp.recommendation.AddressWords;

/// A recommendation in the document that makes it.
///
/// @param document the document
/// @param passage the recommendation's passage
/// @param recommendation what it recommends to whom
/// @param notes the footnotes called in it, in order
/// @param address the words that say to whom it is addressed; empty if there are none
public record Adopted(
    IndexedDocument document,
    TaggedPassage passage,
    Recommendation recommendation,
    List<TaggedPassage> notes,
    Span address) {
  public Adopted {
    notes = List.copyOf(notes);
  }

  /// The recommendations of a document, in the order of the text.
  public static List<Adopted> of(IndexedDocument document, Instruments instruments) {
    List<FootnoteCall> calls =
        FootnoteCall.of(document.passages().stream().map(TaggedPassage::passage).toList());
    Optional<Instrument> instrument = instruments.byId(document.metadata().instrument());
    Optional<AddressWords> words =
        instrument.map(known -> new AddressWords(document.tagged().document(), known));
    List<Adopted> adopted = new ArrayList<>();
    for (TaggedPassage tagged : document.passages()) {
      Recommendation recommendation = tagged.recommendation();
      if (recommendation != null) {
        List<TaggedPassage> notes =
            calls.stream()
                .filter(call -> call.caller().equals(tagged.passage()))
                .map(call -> document.passages().get(call.note().ordinal()))
                .toList();
        Span nowhere = Span.at(tagged.passage().span().start());
        Span address = words.map(reader -> reader.of(tagged.passage())).orElse(nowhere);
        adopted.add(new Adopted(document, tagged, recommendation, notes, address));
      }
    }
    return adopted;
  }

  /// Its text.
  public String text() {
    return document.text(passage);
  }

  /// The reference to it.
  public Citation citation() {
    return document.citation(passage);
  }

  /// What it has to say to a party. An exception goes before everything.
  public Addressee addressee(Party party) {
    List<Addressee.Words> names = names(party);
    if (recommendation.excepted().contains(party)) {
      return new Addressee(party, Addressing.EXCEPTED, names);
    }
    if (recommendation.addressees().contains(party)) {
      return new Addressee(party, named(names), names.isEmpty() ? address(true) : names);
    }
    Addressing addressing = unnamed();
    return new Addressee(party, addressing, address(addressing != Addressing.NOT));
  }

  private Addressing named(List<Addressee.Words> names) {
    if (names.isEmpty()) {
      return Addressing.AS_SUBJECT;
    }
    return names.getFirst().passage().equals(passage) ? Addressing.IN_TEXT : Addressing.IN_FOOTNOTE;
  }

  private Addressing unnamed() {
    AddresseeKind kind = recommendation.kind();
    return switch (kind) {
      case ALL, ALL_EXCEPT -> Addressing.ALL;
      case CONDITIONAL ->
          recommendation.addressees().isEmpty() ? Addressing.ON_CONDITION : Addressing.NOT;
      case NAMED -> Addressing.NOT;
    };
  }

  private List<Addressee.Words> address(boolean said) {
    return said && !address.isEmpty() ? List.of(new Addressee.Words(passage, address)) : List.of();
  }

  /// Where the party is named: in the text, then in the footnotes.
  private List<Addressee.Words> names(Party party) {
    List<Addressee.Words> names = new ArrayList<>();
    collect(party, passage, names);
    notes.forEach(note -> collect(party, note, names));
    return names;
  }

  private static void collect(Party party, TaggedPassage in, List<Addressee.Words> names) {
    in.mentions().stream()
        .filter(PartyMention.class::isInstance)
        .map(PartyMention.class::cast)
        .filter(mention ->
            switch (mention.basis()) {
              case NAME, DEMONYM -> true;
              case FOOTNOTE, LIST, AUTHOR -> false;
            })
        .filter(mention -> mention.party().meaningIfResolved().equals(Optional.of(party)))
        .filter(mention -> in.passage().span().contains(mention.span()))
        .map(mention -> new Addressee.Words(in, mention.span()))
        .forEach(names::add);
  }
}
