package org.rapporteur.web.page;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Instruments;
import org.rapporteur.core.instrument.ProvisionEntry;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.QuestionEntry;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.index.InstrumentProvision;

/// What things of the domain are called on pages, in the language of the interface. Immutable.
///
/// @param instruments the tables of instruments
/// @param words the words of the interface
public record Names(Instruments instruments, Words words) {
  /// The short name of a party.
  public String of(Party party) {
    return words.language().equals(Language.FRENCH) ? party.shortFr() : party.shortEn();
  }

  /// A provision with its title: `Article 25 – Jurisdiction`, `ECHR, Article 8`.
  public String of(InstrumentProvision provision) {
    String number = words.get("article", provision.provision());
    String title = title(provision);
    String titled = title.isEmpty() ? number : number + " – " + title;
    return isUsual(provision) ? titled : instrument(provision.instrument()) + ", " + titled;
  }

  /// Whether it is one of the instrument that is meant where none is named.
  public boolean isUsual(InstrumentProvision provision) {
    return provision.instrument().equals(instruments.usual().id());
  }

  /// The title of a provision, empty where it has none or its instrument is not known.
  public String title(InstrumentProvision provision) {
    return instruments
        .byId(provision.instrument())
        .flatMap(instrument -> instrument.provision(provision.provision()))
        .map((ProvisionEntry entry) -> entry.title(words.language()))
        .orElse("");
  }

  /// The short name of an instrument; of a law that no table has, its identifier.
  public String instrument(String id) {
    return instruments
        .byId(id)
        .map((Instrument instrument) -> instrument.shortName(words.language()))
        .orElse(id);
  }

  /// A question with its label, where the usual instrument's questionnaires have one.
  public String of(Question question) {
    String number = words.get("question", question);
    return label(question).map(label -> number + " – " + label).orElse(number);
  }

  private Optional<String> label(Question question) {
    return instruments.usual().rounds().stream()
        .flatMap(round -> instruments.usual().questionnaire(round.id()).stream())
        .flatMap(questionnaire -> questionnaire.entry(question).stream())
        .map(QuestionEntry::label)
        .findFirst();
  }

  /// What a document is called: party, genre and year.
  public String of(Metadata metadata) {
    String genre = words.of(metadata.genre().value());
    String name = metadata.partyValue().map(party -> of(party) + ", ").orElse("") + genre;
    return name.substring(0, 1).toUpperCase(Locale.ROOT)
        + name.substring(1)
        + metadata.year().map(year -> " " + year).orElse("");
  }

  /// The name of a language.
  public String of(Language language) {
    if (language.equals(Language.UNDETERMINED)) {
      return words.get("language.und");
    }
    return Locale.of(language.code()).getDisplayLanguage(Locale.of(words.language().code()));
  }
}
