package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.corpus.Specimens;

/// The commands that read an index, on the bundled specimens and a file that is empty.
class ReadingCommandsTest {
  @TempDir static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Path documents = folder.resolve("specimens");
    Specimens.unpack(documents);
    Files.createFile(documents.resolve("empty.pdf"));
    Run run = Run.of("index", documents.toString(), "--index", folder.resolve("index").toString());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.INCOMPLETE);
  }

  private static String[] args(String... args) {
    return Stream.concat(
            Arrays.stream(args), Stream.of("--index", folder.resolve("index").toString()))
        .toArray(String[]::new);
  }

  private static Run run(String... args) {
    return Run.of(args(args));
  }

  @Test
  void aHitEndsInTheCitationToPaste() {
    Run run = run("search", "\"possession is an offence\"", "--party", "Arvenia", "--limit", "1");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.lines().getFirst()).startsWith("1. Arvenia · reply · state");
    assertThat(run.lines().getLast().strip()).isEqualTo("Arvenia, reply 2017, Q 9.1.a");
    assertThat(run.out()).contains("Cybercrime").doesNotContain("\u001B");
    assertThat(run.err()).isNotBlank();
  }

  @Test
  void onATerminalTheWordsFoundAreBold() {
    StringWriter out = new StringWriter();
    PrintWriter err = new PrintWriter(new StringWriter());
    Rapporteur.run(args("search", "Cybercrime"), Context.of(new Shell(out, err, true, 80, false)));
    assertThat(out.toString()).contains("\u001B[1mCybercrime\u001B[0m");
  }

  @Test
  void searchHasItsColumns() {
    Run run = run("search", "article:20", "--format", "csv", "--limit", "0");
    assertThat(run.lines().getFirst())
        .isEqualTo(
            "rank,document,symbol,genre,party,page,section,paragraph,question,recommendation,"
                + "footnote,voice,language,kind,ocr_confidence,text,citation,score,id");
  }

  @Test
  void theLimitCountsAndZeroIsAll() {
    assertThat(run("search", "convention", "--format", "jsonl", "--limit", "2").lines()).hasSize(2);
    assertThat(run("search", "convention", "--limit", "2").err())
        .contains("2 of ")
        .contains("0 all");
    Run all = run("search", "convention", "--format", "jsonl", "--limit", "0");
    assertThat(all.err()).startsWith(all.lines().size() + " passages.");
  }

  @Test
  void mentionsHaveTheirColumnsInOrder() {
    Run run = run("mentions", "--party", "XAR", "--article", "20", "--format", "csv");
    assertThat(run.lines().getFirst())
        .isEqualTo(
            "document,symbol,genre,page,section,paragraph,question,recommendation,footnote,voice,"
                + "party,party_basis,instrument,provision,provision_basis,text,citation");
    assertThat(run.lines())
        .anyMatch(line -> line.contains(",XAR,author,lanzarote,20(1)(e),cited,"));
    assertThat(run.err()).startsWith("Receipt").contains("1 file that could not be read");
  }

  @Test
  void uncertainMentionsHaveTheirColumnsAndTheReceiptNamesTheOption() {
    Run ledger = run("mentions", "--format", "csv");
    assertThat(ledger.err()).contains("not certain: ").contains("mentions --uncertain");
    Run run = run("mentions", "--uncertain", "--format", "csv");
    assertThat(run.lines().getFirst())
        .isEqualTo(
            "document,page,paragraph,question,footnote,kind,words,address,named,candidates,reason,"
                + "citation");
    assertThat(run.err())
        .contains("listed        " + ReceiptOption.counted(run.lines().size() - 1, "row"))
        .contains("  not certain ")
        .doesNotContain("not listed");
    assertThat(run.lines().size()).isGreaterThan(1);
  }

  @Test
  void theReceiptGoesToAFileToo() throws IOException {
    Path receipt = folder.resolve("receipt.json");
    Run run = run("mentions", "--format", "jsonl", "--receipt", receipt.toString());
    assertThat(Files.readString(receipt))
        .matches(
            "\\{\"documents\":12,\"passages\":\\d+,\"failed\":1,\"pages_unread\":0,\"rows\":"
                + run.lines().size()
                + ",\"unresolved\":\\d+,\"ambiguous\":\\d+,\"index_version\":\\d+,"
                + "\"index_digest\":\"[0-9a-f]{64}\"}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Arvenia", "XAR", "arvénie", "ARVENIA"})
  void aPartyIsTheSameByEveryName(String name) {
    assertThat(run("mentions", "--party", name, "--format", "csv").out())
        .isEqualTo(run("mentions", "--party", "XAR", "--format", "csv").out());
  }

  @Test
  void valuesMayBeRepeatedOrSeparatedByCommas() {
    assertThat(run("mentions", "--party", "XAR,XCV", "--format", "csv").out())
        .isEqualTo(run("mentions", "--party", "XAR", "--party", "XCV", "--format", "csv").out());
  }

  @Test
  void recommendationsHaveTheirColumnsAndAnyFormOfTheVerbAsksForAnUrgency() {
    Run run = run("recommendations", "--format", "csv", "--urgency", "require");
    assertThat(run.lines().getFirst())
        .isEqualTo(
            "document,code,urgency,addressee_kind,addressees,excepted,made_by,text,citation");
    assertThat(run.lines().size()).isGreaterThan(2);
    assertThat(run.lines().stream().skip(1)).allMatch(line -> line.contains(",require,"));
    for (String form : List.of("requires", "REQUIRED", "exige")) {
      assertThat(run("recommendations", "--format", "csv", "--urgency", form).out())
          .isEqualTo(run.out());
    }
  }

  @Test
  void aBriefTellsWhatTheReportSaysToAPartyAndWhatWasLeftOut() {
    Run run = run("brief", "--party", "Dorvia", "--format", "md");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.lines().getFirst()).isEqualTo("# Dorvia: country brief");
    assertThat(run.out())
        .contains("In Dorvia, a register of decisions")
        .contains("no longer applies to Dorvia")
        .contains("- not read: 1 file");
    assertThat(run("brief", "--party", "Dorvia", "--format", "md").out()).isEqualTo(run.out());
  }

  @Test
  void aBriefNeedsAReportThatIsThere() {
    Run run = run("brief", "--party", "Dorvia", "--report", "report-2030.pdf");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .contains("the index has no document 'report-2030.pdf'; ./rapporteur documents lists");
  }

  @Test
  void papersAreWrittenInTheFormatThatTheirFilesAskFor() throws IOException {
    for (String command : List.of("brief", "threads")) {
      Path docx = folder.resolve(command + ".docx");
      assertThat(run(command, "--party", "Corvania", "-o", docx.toString()).code())
          .isEqualTo(ExitCode.DONE);
      assertThat(Files.readAllBytes(docx)).startsWith('P', 'K');
      Path html = folder.resolve(command + ".html");
      assertThat(run(command, "--party", "Corvania", "-o", html.toString()).code())
          .isEqualTo(ExitCode.DONE);
      assertThat(html).content().startsWith("<!DOCTYPE html>").contains("T-ES(2022)90, § 37");
    }
  }

  @Test
  void threadsGoThroughTheGenresAndListWhatBelongsNowhere() {
    Run run = run("threads", "--party", "Corvania", "--format", "md");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("**announced** · Corvania, alliance form 2013")
        .contains("**replied** · Corvania, reply 2017, Q 12")
        .contains("Linked nowhere");
  }

  @Test
  void documentsListsEveryFileReadOrNot() {
    Run run = run("documents", "--evidence", "--format", "csv");
    assertThat(run.lines().getFirst())
        .isEqualTo(
            "document,genre,symbol,party,round,date,languages,title,passages,pages,pages_unread,"
                + "ocr_confidence,media_type,digest,modified,state,path,copies,indexed,seconds,"
                + "reader,taggers,attempts,id,genre_evidence,symbol_evidence,party_evidence,date_evidence,round_evidence,languages_evidence");
    assertThat(run.lines()).hasSize(14).filteredOn(line -> line.startsWith("empty.pdf")).hasSize(1);
  }

  @Test
  void failuresSayWhyAndWhatToDo() {
    assertThat(run("failures", "--format", "csv").lines())
        .first()
        .isEqualTo("document,reason,detail,remedy,path,attempts,tried");
    assertThat(run("failures", "--format", "csv").lines())
        .last()
        .asString()
        .startsWith(
            "empty.pdf,the file is empty,0 bytes,ask the sender for it again,%s,1,"
                .formatted(folder.resolve("specimens/empty.pdf")));
  }

  @Test
  void aFileIsWrittenInTheFormatOfItsName() throws IOException {
    Path csv = folder.resolve("failures.csv");
    Run run = run("failures", "-o", csv.toString());
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(csv)).startsWith("document,reason");
    Path xlsx = folder.resolve("mentions.xlsx");
    assertThat(run("mentions", "-o", xlsx.toString()).code()).isEqualTo(ExitCode.DONE);
    assertThat(Files.size(xlsx)).isPositive();
    assertThat(folder.resolve("mentions.xlsx.part")).doesNotExist();
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    Run run = run("failures", "-o", folder.resolve("no-such-folder/x.csv").toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("no-such-folder").contains("there is no such");
  }

  @Test
  void aSpreadsheetNeedsAFile() {
    Run run = run("failures", "--format", "xlsx");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("-o FILE");
  }

  /// Each row: an option, a wrong value, then words of the message.
  @ParameterizedTest
  @CsvSource({
    "--party,          Arvenja,      did you mean Arvenia (XAR)",
    "--article,        99,           has no article 99",
    "--article,        nowhere/3,    the instruments are lanzarote",
    "--genre,          novel,        the genres are reply",
    "--voice,          narrator,     the voices are state",
    "--question,       nine,         'write it like 9, 9.1 or 9.1.a'",
    "--recommendation, 3rd,          write it like III-24",
    "--language,       klingon,      like en or fr",
    "--year,           long ago,     write it like 2017",
    "--format,         pdf,          'table, csv, csv-raw, jsonl, xlsx'",
    "--limit,          ten,          not an int"
  })
  void aWrongValueIsNamedWithItsOptionAndWhatIsAllowed(
      String option, String value, String message) {
    Run run = run("search", "x", option, value);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains(option)
        .contains("'" + value + "'")
        .contains(message)
        .contains("rapporteur search --help");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aWrongUrgencyNamesTheScale() {
    Run run = run("recommendations", "--urgency", "begs");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--urgency").contains("'begs'").contains("require, request");
  }

  @Test
  void aBrokenQueryIsShownWithACaretUnderThePlace() {
    Run run = run("search", "images AND (consent", "OR");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    List<String> lines = run.err().lines().toList();
    assertThat(lines.get(1)).isEqualTo("  images AND (consent OR");
    assertThat(lines.get(2)).matches(" +\\^");
    int position = Integer.parseInt(lines.get(0).replaceAll("(?s).*position (\\d+).*", "$1"));
    assertThat(lines.get(2)).hasSize(2 + position + 1);
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNoFault() {
    Writer closed =
        new Writer() {
          @Override
          public void write(char[] text, int offset, int length) throws IOException {
            throw new StandardOutput.Lost(new IOException("Broken pipe"));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    Shell shell = Shell.plain(closed, new PrintWriter(err, true));
    int code = Rapporteur.run(args("mentions", "--format", "csv"), Context.of(shell));
    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void noIndexSaysHowToMakeOne() {
    Run run = Run.of("search", "x", "--index", folder.resolve("none").toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("none").contains("./rapporteur index PATH");
  }

  @Test
  void anExportEndsWithItsReceiptAndSaysWhatCouldNotBeRead() {
    Run run = run("export");
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.lines())
        .filteredOn(line -> line.startsWith("{\"type\":\"failure\""))
        .singleElement()
        .asString()
        .contains("\"document\":\"empty.pdf\"", "\"reason\":\"empty\"");
    assertThat(run.lines().getLast()).startsWith("{\"type\":\"receipt\",\"documents\":12,");
    assertThat(run.err()).contains("12 documents", "1 file that could not be read");
    assertThat(Run.of("export", "--schema").out()).contains("draft/2020-12/schema");
  }

  @Test
  void anExportOfOneDocumentHasOnlyIt() {
    Run run = run("export", "--document", "reply-arvenia-2017.txt", "--format", "annotations");
    assertThat(run.out()).contains("urn:rapporteur:party:XAR");
    assertThat(run.err()).contains("1 document,");
    assertThat(run("export", "--document", "nothing.txt").err()).contains("no document is called");
    Run query = run("export", "prison");
    assertThat(query.code()).isEqualTo(ExitCode.USAGE);
    assertThat(query.err()).contains("bibtex or csl");
  }

  @Test
  void referencesAreToDocumentsOrToThePassagesFound() {
    assertThat(run("export", "--format", "bibtex").err()).contains("12 references");
    Run found = run("export", "--format", "csl", "prison penalties", "--question", "9.3");
    assertThat(found.out()).contains("\"id\":\"passage-", "Q 9.3");
    assertThat(run("export", "--format", "csl", "party:Arvinia").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aPermalinkShowsItsPassageWithWhatStandsAround() {
    String id =
        run("search", "penalties", "--question", "9.3", "--format", "csv", "--limit", "1")
            .lines()
            .getLast()
            .replaceFirst(".*,", "");
    Run run = run("show", "urn:rapporteur:passage:" + id);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("Q 9.3", "Before it", "After it", "Permalink: urn:rapporteur:passage:" + id);
    assertThat(run("show", id, "--format", "html").out()).startsWith("<!DOCTYPE html>");
    assertThat(run("show", "0000000000000000").code()).isEqualTo(ExitCode.FAILED);
    assertThat(run("show", "9.3").code()).isEqualTo(ExitCode.USAGE);
  }
}
