package org.rapporteur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.text.Language;
import org.rapporteur.corpus.paper.Block;
import org.rapporteur.corpus.paper.Line;
import org.rapporteur.corpus.paper.Paper;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/// Where a paper goes, and in what format.
class PaperOptionsTest {
  private static final Paper PAPER =
      new Paper(
          "A brief",
          Language.ENGLISH,
          List.of(new Block.Paragraph(Line.EMPTY.permalink("Q 9.1", "0123456789abcdef"))));

  @TempDir Path folder;

  @Command
  private static final class Brief {
    @Mixin private PaperOptions paper;
  }

  private static String write(String... args) throws IOException {
    StringWriter out = new StringWriter();
    Context context = Context.of(Shell.plain(out, new PrintWriter(new StringWriter())));
    Brief brief = new Brief();
    CommandLine line = new CommandLine(brief);
    new Names(context).register(line);
    line.parseArgs(args);
    brief.paper.check();
    brief.paper.write(PAPER, context);
    return out.toString();
  }

  @Test
  void goesToStandardOutputAsTextUnlessAnotherFormatIsNamed() throws IOException {
    assertThat(write()).isEqualTo("A brief\n=======\n\nQ 9.1\n");
    assertThat(write("--format", "md")).startsWith("# A brief");
  }

  @Test
  void aFileIsOfTheFormatThatItsNameSays() throws IOException {
    Path page = folder.resolve("brief.html");
    Path word = folder.resolve("brief.DOCX");
    assertThat(write("-o", page.toString(), "--room", "https://room.example/")).isEmpty();
    assertThat(page).content(UTF_8).contains("href=\"https://room.example/passages/0123456789");
    write("-o", word.toString());
    assertThat(Files.readAllBytes(word)).startsWith('P', 'K');
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void wrongUsageSaysWhatToWrite() {
    assertThatThrownBy(() -> write("--format", "docx"))
        .isInstanceOf(ParameterException.class)
        .hasMessage("the format docx needs a file: add -o FILE.docx");
    assertThatThrownBy(() -> write("--format", "odt")).hasMessageContaining("txt, md, html, docx");
    assertThatThrownBy(() -> write("--room", "ftp://room")).hasMessageContaining("http://");
  }
}
