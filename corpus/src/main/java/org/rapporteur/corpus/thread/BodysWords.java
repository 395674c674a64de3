package org.rapporteur.corpus.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.core.document.Passage;
import org.rapporteur.core.instrument.Theme;
import org.rapporteur.core.instrument.Themes;
import org.rapporteur.core.mention.Mention;
import org.rapporteur.core.mention.PartyBasis;
import org.rapporteur.core.mention.PartyMention;
import org.rapporteur.core.mention.TaggedPassage;
import org.rapporteur.core.party.Party;
import org.rapporteur.corpus.brief.Brief;
import org.rapporteur.corpus.brief.BriefChapter;
import org.rapporteur.corpus.brief.Chapter;
import org.rapporteur.corpus.brief.Naming;
import org.rapporteur.corpus.brief.Quote;
import org.rapporteur.corpus.brief.ReportReading;
import org.rapporteur.corpus.brief.Wording;
import org.rapporteur.index.CatalogueEntry;
import org.rapporteur.index.IndexedDocument;
import org.rapporteur.index.RecommendationRow.Addressing;

/// What the monitoring body says of a party, in its report and in factsheets.
final class BodysWords {
  private final Themes themes;
  private final List<Event> events = new ArrayList<>();

  BodysWords(Themes themes) {
    this.themes = themes;
  }

  List<Event> events() {
    return events;
  }

  /// Adds what a report says, as its brief has it.
  void add(Brief brief) {
    CatalogueEntry report = brief.sources().report();
    for (BriefChapter chapter : brief.chapters()) {
      List<Theme> found = themes(chapter.chapter());
      for (Naming naming : chapter.observations()) {
        add(Stage.FOUND, report, naming.quote(), Wording.bases(naming), found);
      }
      for (Naming naming : chapter.practices()) {
        add(Stage.FOUND, report, naming.quote(), "promising practice", found);
      }
      chapter.recommendations().stream()
          .filter(addressed -> addressed.addressing() != Addressing.NONE)
          .forEach(addressed -> {
            String how =
                Wording.urgency(addressed) + ", " + Wording.addressing(addressed.addressing());
            add(Stage.RECOMMENDED, report, addressed.quote(), how, found);
          });
    }
  }

  /// Adds what a factsheet says of the party in particular: what names it, or stands under a
  /// heading that does, and not what it says to all parties.
  void add(IndexedDocument factsheet, Party party) {
    ReportReading reading = new ReportReading(factsheet, party);
    Set<String> own = new HashSet<>();
    for (TaggedPassage tagged : factsheet.passages()) {
      Passage passage = tagged.passage();
      if (passage.locator().section().isEmpty() && passage.kind() != Passage.Kind.HEADING) {
        continue; // the cover
      }
      if (passage.kind() == Passage.Kind.HEADING) {
        if (isOwn(reading, tagged)) {
          own.add(factsheet.text(tagged));
        }
      } else if (passage.kind() == Passage.Kind.PROMISING_PRACTICE
          || (passage.kind() != Passage.Kind.FOOTNOTE
              && (isOwn(reading, tagged)
                  || passage.locator().section().stream().anyMatch(own::contains)))) {
        Quote quote = Quote.of(factsheet, tagged);
        List<Theme> found = themes(reading.chapter(tagged));
        add(Stage.SUMMARISED, factsheet.entry(), quote, "", found);
      }
    }
  }

  private static boolean isOwn(ReportReading reading, TaggedPassage passage) {
    return reading.naming(passage).isPresent()
        && passage.mentions().stream().noneMatch(BodysWords::isOfAllParties);
  }

  private static boolean isOfAllParties(Mention mention) {
    return mention instanceof PartyMention named && named.basis() == PartyBasis.LIST;
  }

  private List<Theme> themes(Chapter chapter) {
    return chapter.isNumbered() ? themes.ofChapter(chapter.title()) : List.of();
  }

  private void add(
      Stage stage, CatalogueEntry document, Quote quote, String remark, List<Theme> found) {
    events.add(new Event(stage, document, quote, remark, found));
  }
}
