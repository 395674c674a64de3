package org.rapporteur.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.instrument.UrgencyVerb;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Folding;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.format.Format;
import org.rapporteur.corpus.paper.PaperFormat;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.YearRange;
import org.rapporteur.index.query.QueryNode;
import org.rapporteur.index.query.QueryParser;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the values of options as the things they name. An option and the field of the same name in
/// a query understand the same words, because the query parser reads both.
final class Names {
  private final Context context;

  Names(Context context) {
    this.context = context;
  }

  /// Teaches a command line to read typed options.
  void register(CommandLine line) {
    field(line, Party.class, "party", n -> n instanceof QueryNode.OfParty(var v) ? v : null);
    field(
        line,
        InstrumentProvision.class,
        "article",
        n -> n instanceof QueryNode.OfProvision(var v) ? v : null);
    field(
        line,
        RecommendationCode.class,
        "recommendation",
        n -> n instanceof QueryNode.OfRecommendation(var v) ? v : null);
    field(
        line, Question.class, "question", n -> n instanceof QueryNode.OfQuestion(var v) ? v : null);
    field(line, Genre.class, "genre", n -> n instanceof QueryNode.OfGenre(var v) ? v : null);
    field(line, Voice.class, "voice", n -> n instanceof QueryNode.OfVoice(var v) ? v : null);
    field(
        line, Language.class, "language", n -> n instanceof QueryNode.OfLanguage(var v) ? v : null);
    field(line, YearRange.class, "year", n -> n instanceof QueryNode.OfYears(var v) ? v : null);
    line.registerConverter(Urgency.class, this::urgency);
    line.registerConverter(Instrument.class, this::instrument);
    line.registerConverter(Format.class, Names::format);
    line.registerConverter(PaperFormat.class, Names::paperFormat);
    line.registerConverter(Instant.class, Names::instant);
  }

  private <T> void field(
      CommandLine line, Class<T> type, String name, Function<QueryNode, @Nullable T> value) {
    ITypeConverter<T> converter =
        words -> {
          T meant = value.apply(node(name, words));
          if (meant == null) {
            throw new TypeConversionException("'" + words + "' is not a value of it");
          }
          return meant;
        };
    line.registerConverter(type, converter);
  }

  /// Reads words as the quoted value of a field.
  private QueryNode node(String field, String words) {
    if (words.isBlank()) {
      throw new TypeConversionException("it has no value");
    }
    try {
      return new QueryParser(context.vocabulary()).parse(field + ":\"" + words + "\"");
    } catch (QuerySyntaxException e) {
      String problem = Messages.withoutPosition(e);
      String value = "'" + words + "'";
      throw new TypeConversionException(problem.contains(value) ? problem : value + ": " + problem);
    }
  }

  private Urgency urgency(String words) {
    List<UrgencyVerb> verbs =
        context.instruments().get().all().stream()
            .flatMap(instrument -> instrument.urgencyVerbs("").stream())
            .toList();
    String wanted = Folding.fold(words);
    return verbs.stream()
        .filter(verb ->
            Folding.fold(verb.form()).equals(wanted) || verb.urgency().name().equals(wanted))
        .map(UrgencyVerb::urgency)
        .findFirst()
        .orElseThrow(() ->
            unknown(
                "urgency",
                words,
                verbs.stream().map(verb -> verb.urgency().name()).distinct().toList()));
  }

  private Instrument instrument(String id) {
    return context
        .instruments()
        .get()
        .byId(id)
        .orElseThrow(() -> unknown("instrument", id, context.vocabulary().instrumentIds()));
  }

  /// A day, from its beginning in UTC, or an instant.
  private static Instant instant(String words) {
    try {
      return words.contains("T")
          ? Instant.parse(words)
          : LocalDate.parse(words).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + words + "' is not a day; write it as 2026-01-31, or 2026-01-31T15:00:00Z");
    }
  }

  private static Format format(String name) {
    return Format.named(name)
        .orElseThrow(() ->
            unknown("format", name, Arrays.stream(Format.values()).map(Format::label).toList()));
  }

  private static PaperFormat paperFormat(String name) {
    return PaperFormat.named(name)
        .orElseThrow(() ->
            unknown(
                "format",
                name,
                Arrays.stream(PaperFormat.values()).map(PaperFormat::label).toList()));
  }

  private static TypeConversionException unknown(String what, String words, List<String> allowed) {
    return new TypeConversionException(
        "there is no " + what + " '" + words + "'; write one of " + String.join(", ", allowed));
  }
}
