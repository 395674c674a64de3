package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.corpus.BatchProgress;
import org.rapporteur.corpus.BatchReport;
import org.rapporteur.corpus.FileChange;
import org.rapporteur.web.batch.Intake;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/// Where documents are kept that are added in the reading room, and how they are read.
class UploadOptionsTest {
  @TempDir Path folder;

  private Path documents;

  @Command
  private static final class Serve {
    @Mixin private UploadOptions upload;
    @Mixin private IndexOption index;
  }

  @BeforeEach
  void aDocumentInAnIndex() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("note.txt"), "Prevention begins at school.\n");
    assertThat(index(documents).code()).isEqualTo(ExitCode.DONE);
  }

  private Run index(Path path) {
    return Run.of("index", path.toString(), "--index", folder.resolve("index").toString());
  }

  private Optional<Intake> intake(String... args) throws IOException {
    Context context =
        Context.of(Shell.plain(Writer.nullWriter(), new PrintWriter(Writer.nullWriter())));
    Serve serve = new Serve();
    CommandLine line = new CommandLine(serve);
    new Names(context).register(line);
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    line.parseArgs(all.toArray(String[]::new));
    return serve.upload.intake(serve.index, context);
  }

  @Test
  void nothingIsTakenUnlessThatIsAllowed() throws IOException {
    assertThat(intake()).isEmpty();
  }

  @Test
  void theOnlyFolderOfTheIndexIsMeantWhereNoneIsNamed() throws IOException {
    assertThat(intake("--allow-upload").orElseThrow().folder()).isEqualTo(documents);

    index(Files.writeString(folder.resolve("other.txt"), "A note on the law.\n"));
    assertThatThrownBy(() -> intake("--allow-upload"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("not made of one folder alone: say in which");
    assertThat(intake("--allow-upload", documents.toString())).isPresent();
  }

  @Test
  void aFolderInWhichNothingCanBeKeptIsToldBeforeAnythingIsServed() {
    assertThatThrownBy(() -> intake("--allow-upload", folder.resolve("nothing").toString()))
        .hasMessageContaining("make it, or name another");
    assertThatThrownBy(() -> intake("--allow-upload", folder.resolve("index").toString()))
        .hasMessageContaining("in which no documents are looked for");
    assertThatThrownBy(() -> intake("--allow-upload", "--most-files", "0"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsAddedIsReadInProcessesApart() throws IOException {
    Intake intake = intake("--allow-upload", "--jobs", "1", "--ocr", "off").orElseThrow();
    Files.writeString(documents.resolve("law.txt"), "The penalties are severe.\n");
    BatchReport report =
        intake.indexer().run(List.of(documents), BatchProgress.SILENT, () -> false);

    assertThat(report.count(FileChange.Added.class)).isEqualTo(1);
    assertThat(report.count(FileChange.Unchanged.class)).isEqualTo(1);
  }
}
