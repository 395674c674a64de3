package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a batch tells: on the screen, in reports, to those who saved a query, and about documents
/// that were replaced or are missing.
class BatchCommandsTest {
  @TempDir Path folder;
  private Path documents;

  @BeforeEach
  void aReplyInAnIndex() throws IOException {
    documents = Files.createDirectories(folder.resolve("documents"));
    reply("reply-arvenia-2017.txt", "Arvenia", "prison");
    assertThat(index().code()).isEqualTo(ExitCode.DONE);
  }

  private Path reply(String name, String party, String word) throws IOException {
    return Files.writeString(
        documents.resolve(name),
        """
        Reply of %s to the questionnaire

        31 October 2017

        An invented reply. The penalty is %s.

        An invented paragraph that stays, on Article 25 of the Lanzarote Convention.
        """
            .formatted(party, word));
  }

  private Run run(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--index";
    all[args.length + 1] = folder.resolve("index").toString();
    return Run.of(all);
  }

  private Run index(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "index";
    args[1] = documents.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return run(args);
  }

  @Test
  void theBatchSaysOfEachFileWhatItDidAndWhy() throws IOException {
    reply("reply-arvenia-2017.txt", "Arvenia", "a fine");
    reply("reply-corvania-2017.txt", "Corvania", "prison");
    Files.copy(documents.resolve("reply-corvania-2017.txt"), documents.resolve("second.txt"));
    assertThat(index().out())
        .startsWith("1 added, 1 changed, 0 moved, 0 removed, 0 unchanged, 0 failed, 1 copied (")
        .contains("changed: reply-arvenia-2017.txt: its bytes are others, ")
        .contains("added: reply-corvania-2017.txt: ")
        .contains("copied: second.txt: the same bytes as reply-corvania-2017.txt");
    assertThat(index("--retag").out())
        .contains("2 updated")
        .contains("updated: reply-arvenia-2017.txt: everything is tagged again, ");
    assertThat(index("--rebuild").out()).contains("everything is read again");
  }

  @Test
  void withoutPathsTheFoldersOfTheIndexAreMeant() throws IOException {
    reply("reply-corvania-2017.txt", "Corvania", "prison");
    assertThat(run("index").out())
        .startsWith("1 added, 0 changed, 0 moved, 0 removed, 1 unchanged");
    Run none = Run.of("index", "--index", folder.resolve("nowhere").toString());
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("Name files and folders");
  }

  @Test
  void anAlertTellsThePassagesThatABatchBrought() throws IOException {
    assertThat(run("alerts", "add", "prison", "penalty", "prison").code()).isEqualTo(ExitCode.DONE);
    assertThat(run("alerts", "list", "--format", "csv").out())
        .isEqualTo("alert,query\nprison,penalty prison\n");
    assertThat(index().out()).contains("alert prison: 0 new passages");

    reply("reply-corvania-2017.txt", "Corvania", "prison");
    assertThat(index().out()).contains("alert prison: 1 new passage\n  Corvania, reply 2017");
    Run news = run("alerts", "run", "--format", "csv");
    assertThat(news.lines()).hasSize(2);
    assertThat(news.lines().getFirst()).startsWith("alert,rank,document,");
    assertThat(news.lines().getLast()).startsWith("prison,1,reply-corvania-2017.txt,");
    assertThat(run("alerts", "run", "--since", "2020-01-01", "--format", "csv").lines()).hasSize(3);
    assertThat(run("search", "prison", "--since", "2020-01-01", "--format", "csv").lines())
        .hasSize(3);

    Files.delete(documents.resolve("reply-corvania-2017.txt"));
    index();
    assertThat(run("alerts", "run", "--format", "csv").out())
        .as("what is removed is forgotten by alerts too")
        .doesNotContain("corvania");

    assertThat(run("alerts", "remove", "prison").code()).isEqualTo(ExitCode.DONE);
    assertThat(index().out()).doesNotContain("alert");
  }

  @Test
  void wrongUseOfAlertsSaysWhatToDo() {
    assertThat(run("alerts", "add", "x", "party:Arvinia").err())
        .contains("position 6")
        .contains("did you mean Arvenia");
    run("alerts", "add", "x", "prison");
    assertThat(run("alerts", "add", "x", "fine").err()).contains("there is an alert 'x' already");
    Run unknown = run("alerts", "run", "y");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("there is no alert 'y'; there are x");
    assertThat(run("alerts", "run", "--since", "yesterday").err()).contains("2026-01-31");
    assertThat(Run.of("alerts").err()).contains("Name one of add, list, remove, run.");
  }

  @Test
  void alertsThatCannotBeUnderstoodAreNotOverwritten() throws IOException {
    Path file = folder.resolve("index/alerts.json");
    Files.writeString(file, "[{\"name\":");
    Run add = run("alerts", "add", "x", "prison");
    assertThat(add.code()).isEqualTo(ExitCode.FAILED);
    assertThat(add.err()).contains("alerts.json cannot be understood").contains("mend it");
    assertThat(Files.readString(file)).isEqualTo("[{\"name\":");
  }

  @Test
  void aReportIsWrittenInTheFormatOfItsName() throws IOException {
    run("alerts", "add", "prison", "prison");
    reply("reply-corvania-2017.txt", "Corvania", "prison");
    Path text = folder.resolve("report.txt");
    index("--report", text.toString());
    assertThat(Files.readString(text))
        .startsWith("Batch of 2")
        .contains("added: reply-corvania-2017.txt")
        .contains("alert prison: 1 new passage")
        .contains("Index: 2 documents, ")
        .containsPattern("Digest: format \\d+, [0-9a-f]{64}");

    reply("reply-dorvia-2017.txt", "Dorvia", "prison");
    Path json = folder.resolve("report.json");
    index("--report", json.toString());
    assertThat(Files.readString(json))
        .contains("\"counts\":{\"added\":1,\"changed\":0,")
        .contains("\"alert\":\"prison\",\"query\":\"prison\",\"problem\":null,\"new\":1")
        .contains("\"receipt\":{\"documents\":3,");
  }

  @Test
  void whatComesFromDocumentsIsInertInAReport() throws IOException {
    run("alerts", "add", "<b onclick=alert(1)>", "prison");
    reply("<img src=x onerror=alert(2)>.txt", "Corvania", "prison <script>alert(3)</script> &amp;");
    Path html = folder.resolve("report.html");
    index("--report", html.toString());
    String page = Files.readString(html);
    assertThat(page)
        .doesNotContain("<script")
        .doesNotContain("<img")
        .doesNotContain("<b ")
        .contains("&lt;img src=x onerror=alert(2)&gt;.txt")
        .contains("prison &lt;script&gt;alert(3)&lt;/script&gt; &amp;amp;")
        .contains("default-src 'none'");
  }

  @Test
  void whatAReplacementChangedIsListed() throws IOException {
    Run never = run("documents", "--changes", "reply-arvenia-2017.txt", "--format", "csv");
    assertThat(never.lines()).hasSize(1);
    assertThat(never.err()).contains("it was never replaced");

    reply("reply-arvenia-2017.txt", "Arvenia", "a fine");
    index();
    Run changes = run("documents", "--changes", "reply-arvenia-2017.txt", "--format", "csv");
    assertThat(changes.lines()).hasSize(3);
    assertThat(changes.lines().get(1)).startsWith("removed,").contains("The penalty is prison.");
    assertThat(changes.lines().get(2)).startsWith("added,").contains("The penalty is a fine.");

    Run unknown = run("documents", "--changes", "reply-nobody.txt");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("there is no document 'reply-nobody.txt'");
  }

  @Test
  void theStateOfPlayNamesWhoHasRepliedAndWhoHasNot() {
    Run run = run("documents", "--replies", "--format", "csv");
    assertThat(run.lines().getFirst())
        .isEqualTo("instrument,round,party,name,state,languages,date,passages,document");
    assertThat(run.lines())
        .contains("lanzarote,2,PRT,Portugal,missing,,,,")
        .anyMatch(
            line -> line.startsWith("lanzarote,2,XAR,Arvenia,\"replied, not asked\",en,2017"));
    assertThat(run.lines()).noneMatch(line -> line.startsWith("lanzarote,1,"));
  }

  @Test
  void aSecondWriterIsToldWhoWrites() throws IOException {
    try (var lock =
        FileChannel.open(folder.resolve("index/writer.lock"), StandardOpenOption.WRITE)) {
      lock.lock();
      Run run = index();
      assertThat(run.code()).isEqualTo(ExitCode.FAILED);
      assertThat(run.err()).contains("is being written by process ").contains("wait until");
    }
    assertThat(index().code()).as("the file that stays locks nobody out").isEqualTo(ExitCode.DONE);
  }

  @Test
  void anIndexInAFolderThatMayNotBeWrittenSaysSo() throws IOException {
    Path file = Files.writeString(folder.resolve("no-folder"), "");
    Run run = Run.of("index", documents.toString(), "--index", file.resolve("index").toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("no-folder").doesNotContain("a fault of the program");
  }
}
