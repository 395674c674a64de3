package org.rapporteur.cli;

import java.time.Duration;
import java.util.Locale;
import org.rapporteur.ingest.isolation.IsolationSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// What reading one document may take. Documents are read in processes of their own, so that a
/// broken one costs nothing but itself.
final class ReaderOptions {
  private static final int SMALLEST_HEAP = 32;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "How long reading a document may take (default: ${DEFAULT-VALUE}).")
  private int timeLimit = (int) IsolationSettings.TIME_LIMIT.toSeconds();

  @Option(
      names = "--heap",
      paramLabel = "MB",
      description =
          "How much memory reading a document may take; each job has as much"
              + " (default: ${DEFAULT-VALUE}).")
  private int heap = IsolationSettings.HEAP;

  @Option(
      names = "--ocr",
      paramLabel = "auto|off",
      description =
          "Text recognition with Tesseract: of pages without text, or never"
              + " (default: ${DEFAULT-VALUE}).")
  private TextRecognition ocr = TextRecognition.AUTO;

  /// Whether text is recognised in pictures.
  enum TextRecognition {
    /// Where a page has none of its own.
    AUTO,
    /// Nowhere.
    OFF;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The settings for so many documents, or so many pages of a scan, at a time.
  ///
  /// @throws ParameterException if an option is too small
  IsolationSettings settings(int jobs, int recognisers) {
    atLeast("--jobs", 1, jobs);
    atLeast("--time-limit", 1, timeLimit);
    atLeast("--heap", SMALLEST_HEAP, heap);
    return new IsolationSettings(
        jobs, heap, Duration.ofSeconds(timeLimit), ocr == TextRecognition.OFF ? 0 : recognisers);
  }

  private void atLeast(String option, int least, int value) {
    if (value < least) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '%s': %d is below %d".formatted(option, value, least));
    }
  }
}
