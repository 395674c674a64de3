package org.rapporteur.cli;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.core.document.Genre;
import org.rapporteur.core.document.Voice;
import org.rapporteur.core.instrument.Instrument;
import org.rapporteur.core.instrument.Question;
import org.rapporteur.core.instrument.RecommendationCode;
import org.rapporteur.core.instrument.Urgency;
import org.rapporteur.core.party.Party;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.export.ExportFormat;
import org.rapporteur.corpus.format.Format;
import org.rapporteur.corpus.listing.NameReader;
import org.rapporteur.corpus.listing.UnknownNameException;
import org.rapporteur.corpus.paper.PaperFormat;
import org.rapporteur.index.InstrumentProvision;
import org.rapporteur.index.YearRange;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Reads the values of options as the things they name.
final class Names {
  private final NameReader names;

  Names(Context context) {
    this.names = new NameReader(context.vocabulary(), context.instruments());
  }

  /// Teaches a command line to read typed options.
  void register(CommandLine line) {
    register(line, Party.class, names::party);
    register(line, InstrumentProvision.class, names::provision);
    register(line, RecommendationCode.class, names::recommendation);
    register(line, Question.class, names::question);
    register(line, Genre.class, names::genre);
    register(line, Voice.class, names::voice);
    register(line, Language.class, names::language);
    register(line, YearRange.class, names::years);
    register(line, Urgency.class, names::urgency);
    register(line, Instrument.class, names::instrument);
    register(line, Instant.class, names::instant);
    line.registerConverter(Format.class, Names::format);
    line.registerConverter(PaperFormat.class, Names::paperFormat);
    line.registerConverter(ExportFormat.class, Names::exportFormat);
  }

  /// Reads words as the thing they name.
  private interface Reading<T> {
    T of(String words) throws UnknownNameException;
  }

  private static <T> void register(CommandLine line, Class<T> type, Reading<T> reading) {
    line.registerConverter(
        type,
        words -> {
          try {
            return reading.of(words);
          } catch (UnknownNameException e) {
            throw new TypeConversionException(e.problem());
          }
        });
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

  private static ExportFormat exportFormat(String name) {
    return ExportFormat.named(name)
        .orElseThrow(() ->
            unknown(
                "format",
                name,
                Arrays.stream(ExportFormat.values()).map(ExportFormat::label).toList()));
  }

  private static TypeConversionException unknown(String what, String words, List<String> allowed) {
    return new TypeConversionException(
        "there is no " + what + " '" + words + "'; write one of " + String.join(", ", allowed));
  }
}
