package org.rapporteur.web.filter;

import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.index.Filters;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.web.http.Query;

/// Writes filters into addresses, always in the same order, so that the same filters have one
/// address.
public final class FilterLinks {
  private FilterLinks() {}

  /// The address with the parameters of some filters.
  public static Query with(Query address, Filters filters) {
    Query query = address;
    for (var party : filters.parties().stream().sorted().toList()) {
      query = query.and("party", party.code());
    }
    for (var provision : filters.provisions().stream().sorted().toList()) {
      query = query.and("article", value(provision));
    }
    for (var code : filters.recommendations().stream().sorted().toList()) {
      query = query.and("recommendation", code);
    }
    for (var urgency : filters.urgencies().stream().sorted().toList()) {
      query = query.and("urgency", urgency.name());
    }
    for (var question : filters.questions().stream().sorted().toList()) {
      query = query.and("question", question);
    }
    for (Genre genre : filters.genres().stream().sorted().toList()) {
      query = query.and("genre", value(genre));
    }
    for (Voice voice : filters.voices().stream().sorted().toList()) {
      query = query.and("voice", value(voice));
    }
    for (var language : filters.languages().stream().sorted().toList()) {
      query = query.and("language", language);
    }
    for (String years : filters.years().stream().map(Object::toString).sorted().toList()) {
      query = query.and("year", years);
    }
    return query;
  }

  /// A provision as the parameter `article` has it.
  public static String value(InstrumentProvision provision) {
    return provision.instrument() + "/" + provision.provision();
  }

  /// A genre as the parameter `genre` has it.
  public static String value(Genre genre) {
    return genre.label().replace(' ', '-');
  }

  /// A voice as the parameter `voice` has it.
  public static String value(Voice voice) {
    return voice.label().replace(' ', '-');
  }
}
