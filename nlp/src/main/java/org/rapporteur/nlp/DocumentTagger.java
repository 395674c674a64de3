package org.rapporteur.nlp;

import java.util.List;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.mention.ExplainedDocument;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.nlp.draft.Draft;
import org.rapporteur.nlp.draft.Tagger;
import org.rapporteur.nlp.language.LanguageTagger;
import org.rapporteur.nlp.language.VoiceTagger;
import org.rapporteur.nlp.party.AuthorTagger;
import org.rapporteur.nlp.party.FootnotePartyTagger;
import org.rapporteur.nlp.party.PartyListTagger;
import org.rapporteur.nlp.party.PartyNameTagger;
import org.rapporteur.nlp.provision.HeadingProvisionTagger;
import org.rapporteur.nlp.provision.ProvisionTagger;
import org.rapporteur.nlp.provision.QuestionProvisionTagger;
import org.rapporteur.nlp.recommendation.FootnoteRecommendationTagger;
import org.rapporteur.nlp.recommendation.ItemCodeTagger;
import org.rapporteur.nlp.recommendation.RecommendationCodeTagger;
import org.rapporteur.nlp.recommendation.RecommendationTagger;

/// Finds what a document mentions. Made once from the tables of [Instruments]; thread-safe. The
/// time taken grows with the length of the text and nothing else.
public final class DocumentTagger {
  /// The version of the taggers, from 1. It rises with every change of them or of their tables by
  /// which some text is tagged otherwise, so that documents are tagged again.
  public static final int VERSION = 1;

  private final Instruments instruments;
  private final List<Tagger> taggers;

  /// A tagger that knows these instruments and the parties among them.
  public DocumentTagger(Instruments instruments) {
    this.instruments = instruments;
    this.taggers =
        List.of(
            new LanguageTagger(),
            new VoiceTagger(),
            new PartyNameTagger(instruments.parties()),
            new RecommendationCodeTagger(),
            new ItemCodeTagger(),
            new ProvisionTagger(instruments),
            new PartyListTagger(),
            new AuthorTagger(),
            new FootnotePartyTagger(),
            new FootnoteRecommendationTagger(),
            new RecommendationTagger(),
            new QuestionProvisionTagger(),
            new HeadingProvisionTagger());
  }

  /// The document with the languages found, and for every passage its language, voice, mentions
  /// and, where it is one, the recommendation.
  public TaggedDocument tag(Document document) {
    return tagged(new Draft(document, instruments, false)).finished();
  }

  /// The same with the reasons: what decided each mention, and what was rejected.
  public ExplainedDocument explain(Document document) {
    Draft draft = tagged(new Draft(document, instruments, true));
    return new ExplainedDocument(draft.finished(), draft.explanations());
  }

  private Draft tagged(Draft draft) {
    taggers.forEach(tagger -> tagger.tag(draft));
    return draft;
  }
}
