package org.rapporteur.corpus.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.core.document.Genre;
import org.rapporteur.corpus.format.JsonLines;

/// References as CSL-JSON: the list of items that Zotero, pandoc and others who speak the Citation
/// Style Language read. A pinpoint belongs to a citation there and not to an item, so that it
/// stands in the note.
final class CslJson implements ReferenceExport {
  private final JsonLines json;

  CslJson(Writer out) {
    this.json = JsonLines.list(out);
  }

  @Override
  public void reference(Reference reference) throws IOException {
    json.line(item -> {
      item.text("id", reference.key()).text("type", type(reference.genre()));
      if (!reference.author().isEmpty()) {
        item.objects("author", List.of(reference.author()), name -> item.text("literal", name));
      }
      item.text("title", reference.title());
      if (!reference.symbol().isEmpty()) {
        item.text("number", reference.symbol());
      }
      List<Integer> date = reference.dateParts();
      if (!date.isEmpty()) {
        item.object("issued", issued -> issued.numbers("date-parts", List.of(date)));
      }
      if (!reference.page().isEmpty()) {
        item.text("page", reference.page());
      }
      item.text("genre", reference.genre().label())
          .text("language", reference.language().code())
          .text("note", note(reference));
    });
  }

  private static String note(Reference reference) {
    String pinpoint = reference.pinpoint();
    return pinpoint.isEmpty() ? reference.urn() : pinpoint + "; " + reference.urn();
  }

  private static String type(Genre genre) {
    return switch (genre) {
      case REPLY, FACTSHEET, IMPLEMENTATION_REPORT, COUNTRY_REPORT, ALLIANCE_FORM -> "report";
      case TREATY -> "treaty";
      case QUESTIONNAIRE, OTHER -> "document";
    };
  }

  @Override
  public void finish() throws IOException {
    json.finish();
  }
}
