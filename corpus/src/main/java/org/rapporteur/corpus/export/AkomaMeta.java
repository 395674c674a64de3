package org.rapporteur.corpus.export;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.DocumentDate;
import org.rapporteur.core.document.Metadata;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.format.Xml;
import org.rapporteur.index.IndexedDocument;

/// What Akoma Ntoso wants to know of a document: the work, the expression in a language, and the
/// manifestation that this file is. The standard demands whole dates; of one that is told in part
/// only, the missing parts are the first of the year or month, and the date's name says so.
final class AkomaMeta {
  private static final String SOURCE = "#rapporteur";

  /// ISO 639-2 for a language that is not known.
  private static final String UNDETERMINED = "und";

  private final Metadata metadata;
  private final String author;
  private final String work;
  private final Language language;

  AkomaMeta(IndexedDocument document) {
    this.metadata = document.metadata();
    this.author = metadata.partyValue().map(Party::code).orElse("int").toLowerCase(Locale.ROOT);
    this.language =
        metadata.languages().isEmpty()
            ? Language.UNDETERMINED
            : metadata.languages().getFirst().value();
    this.work =
        "/akn/int/doc/%s/%s"
            .formatted(
                date(date()),
                Objects.requireNonNull(document.entry().digest()).sha256().substring(0, 16));
  }

  void write(Xml xml) throws IOException {
    xml.begin("meta");
    xml.begin("identification", "source", SOURCE);
    String expression = work + "/" + iso3() + "@";
    level(xml, "FRBRWork", work);
    xml.empty("FRBRcountry", "value", "int");
    if (!metadata.symbolText().isEmpty()) {
      xml.empty("FRBRnumber", "value", metadata.symbolText());
    }
    xml.empty("FRBRname", "value", title());
    xml.end();
    level(xml, "FRBRExpression", expression);
    xml.empty("FRBRlanguage", "language", iso3());
    xml.end();
    level(xml, "FRBRManifestation", expression + ".xml");
    xml.empty("FRBRformat", "value", "application/akn+xml");
    xml.end();
    xml.end();
    references(xml);
    xml.end();
    xml.line();
    xml.begin("preface");
    xml.begin("longTitle");
    xml.element(() -> xml.text(title(), "docTitle"), "p");
    xml.end();
    xml.end();
    xml.line();
  }

  /// Begins a level of identification with what all of them have.
  private void level(Xml xml, String name, String uri) throws IOException {
    xml.begin(name);
    xml.empty("FRBRthis", "value", uri.replaceFirst("(\\.xml)?$", "/!main$1"));
    xml.empty("FRBRuri", "value", uri);
    xml.empty("FRBRdate", "date", date(date()), "name", dateName());
    xml.empty("FRBRauthor", "href", "#author");
  }

  private void references(Xml xml) throws IOException {
    xml.begin("references", "source", SOURCE);
    xml.empty(
        "TLCOrganization",
        "eId",
        "rapporteur",
        "href",
        "/akn/ontology/organization/int/rapporteur",
        "showAs",
        "Rapporteur");
    xml.empty(
        "TLCOrganization",
        "eId",
        "author",
        "href",
        "/akn/ontology/organization/" + author + "/author",
        "showAs",
        metadata.partyValue().map(p -> p.name(Language.ENGLISH)).orElse("not told"));
    xml.end();
  }

  private String title() {
    return metadata.title() == null ? metadata.genre().value().label() : metadata.title().value();
  }

  private @Nullable DocumentDate date() {
    return metadata.date() == null ? null : metadata.date().value();
  }

  private String dateName() {
    DocumentDate date = date();
    if (date == null) {
      return "unknown";
    }
    return date.day() > 0 ? "document" : date.month() > 0 ? "month" : "year";
  }

  private static String date(@Nullable DocumentDate date) {
    return date == null
        ? "0001-01-01"
        : "%04d-%02d-%02d"
            .formatted(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
  }

  private String iso3() {
    return language.equals(Language.UNDETERMINED)
        ? UNDETERMINED
        : Locale.of(language.code()).getISO3Language();
  }
}
