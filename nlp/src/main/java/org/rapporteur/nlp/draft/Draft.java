package org.rapporteur.nlp.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Document;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.mention.Explanation;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.Recommendation;
import org.rapporteur.core.mention.TaggedDocument;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;

/// The tags of one document in the making. Used by one thread.
public final class Draft {
  private static final Comparator<Mention> IN_TEXT_ORDER = Comparator.comparing(Mention::span);
  private final Instruments instruments;
  private final List<Entry> entries = new ArrayList<>();
  private final @Nullable List<Explanation> explanations;
  private Document document;

  /// @param explained whether explanations are kept
  public Draft(Document document, Instruments instruments, boolean explained) {
    this.document = document;
    this.instruments = instruments;
    this.explanations = explained ? new ArrayList<>() : null;
    document.passages().forEach(passage -> entries.add(new Entry(passage)));
  }

  /// The document as read so far.
  public Document document() {
    return document;
  }

  /// The canonical text.
  public String text() {
    return document.text();
  }

  /// The instruments that are known.
  public Instruments instruments() {
    return instruments;
  }

  /// The instrument under which the document was made, if it is known.
  public Optional<Instrument> instrument() {
    return instruments.byId(document.metadata().instrument());
  }

  /// Whether the document is a monitoring document, so that it speaks of its instrument unless it
  /// says otherwise. A country report does if its instrument has provisions of which to speak.
  public boolean monitors() {
    return switch (genre()) {
      case REPLY, FACTSHEET, IMPLEMENTATION_REPORT, ALLIANCE_FORM, QUESTIONNAIRE -> true;
      case COUNTRY_REPORT -> instrument().filter(i -> !i.provisions().isEmpty()).isPresent();
      case TREATY, OTHER -> false;
    };
  }

  /// What sort of document.
  public Genre genre() {
    return document.metadata().genre().value();
  }

  /// The passages in order.
  public List<Entry> entries() {
    return entries;
  }

  /// The parties monitored in the document's round, else all parties to its instrument.
  public List<Party> monitoredParties() {
    Optional<Instrument> instrument = instrument();
    List<Party> ofRound =
        instrument
            .flatMap(i -> i.round(document.metadata().roundText()))
            .map(round -> round.sortedParties())
            .orElse(List.of());
    return ofRound.isEmpty() ? instrument.map(Instrument::parties).orElse(List.of()) : ofRound;
  }

  /// Replaces the document by one with other metadata.
  public void replaceDocument(Document other) {
    document = other;
  }

  /// Says why something was tagged or was not; the explanation is made only if somebody asked.
  public void explain(Supplier<Explanation> explanation) {
    if (explanations != null) {
      explanations.add(explanation.get());
    }
  }

  /// What was explained, in the order in which it was.
  public List<Explanation> explanations() {
    return explanations == null ? List.of() : explanations;
  }

  public TaggedDocument finished() {
    return new TaggedDocument(document, entries.stream().map(Entry::finished).toList());
  }

  /// One passage and what was found in it.
  public static final class Entry {
    private final List<Mention> mentions = new ArrayList<>();
    private Passage passage;
    private Language language = Language.UNDETERMINED;
    private @Nullable Recommendation recommendation;

    private Entry(Passage passage) {
      this.passage = passage;
    }

    /// The passage, its voice as known so far.
    public Passage passage() {
      return passage;
    }

    /// The offset at which the passage begins.
    public int start() {
      return passage.span().start();
    }

    /// The offset at which the passage ends.
    public int end() {
      return passage.span().end();
    }

    /// Its language as known so far.
    public Language language() {
      return language;
    }

    /// What was found so far; a pass may add to it and take away.
    public List<Mention> mentions() {
      return mentions;
    }

    /// The mentions of one kind found so far.
    public <M extends Mention> List<M> mentions(Class<M> kind) {
      return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public void setPassage(Passage other) {
      passage = other;
    }

    public void setLanguage(Language value) {
      language = value;
    }

    public void setRecommendation(Recommendation value) {
      recommendation = value;
    }

    private TaggedPassage finished() {
      List<Mention> ordered = mentions.stream().sorted(IN_TEXT_ORDER).toList();
      return new TaggedPassage(passage, language, ordered, recommendation);
    }
  }
}
