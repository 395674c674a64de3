package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.corpus.Specimens;
import org.rapporteur.corpus.export.Urn;
import org.rapporteur.index.CorpusReader;
import org.rapporteur.index.QuerySyntaxException;
import org.rapporteur.index.SearchRequest;
import picocli.CommandLine.Command;

/// Every job on the bundled specimens, in folders that are removed at the end.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Indexes the bundled specimens, invented documents of invented States, and shows each job"
            + " on them.")
final class DemoCommand implements Callable<Integer> {
  /// How many lines of a command's output are shown, and how much of a line.
  private static final int LINES = 16;

  private static final int LONGEST = 300;

  private final Context context;

  DemoCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("rapporteur-demo");
    try {
      show(folder);
    } finally {
      remove(folder);
    }
    return ExitCode.DONE;
  }

  private void show(Path folder) throws IOException {
    Path documents = folder.resolve("specimens");
    Specimens.unpack(documents);
    Files.createFile(documents.resolve("empty-file.pdf"));
    Path index = folder.resolve("index");

    say("These documents and States are invented. Everything happens in a temporary folder.");
    step("Bring an index up to date. One file is empty on purpose.");
    run(List.of("index", "specimens"), List.of(documents.toString(), "--index", index.toString()));
    step("Find passages, best first, each with the citation to paste.");
    read(index, "search", "psychological support", "--limit", "3");
    step("Words near one another, in the documents of one party.");
    read(index, "search", "images NEAR/20 consent", "--party", "Arvenia", "--limit", "2");
    step("In French; accents may be left out.");
    read(index, "search", "assistance victimes language:fr", "--limit", "2");
    step("The answers of all parties to one question, only as far as article 20 is cited.");
    read(index, "search", "--question", "9", "--article", "20", "--voice", "state", "--limit", "3");
    step("The ledger: every passage where a party and an article meet, then what was covered.");
    read(index, "mentions", "--party", "Arvenia", "--article", "20");
    step("The same question across parties. Who refers to another answer is followed.");
    read(index, "replies", "--question", "9.9", "--party", "Arvenia,Clairmarch,Nordhal");
    step("Which party answered which question; -o FILE.xlsx has each cell lead to its citation.");
    read(index, "matrix", "questions", "--question", "9", "--replied");
    step("What is recommended to a party.");
    read(index, "recommendations", "--party", "Arvenia");
    step(
        "How urgently, and where the party is named: text (T), footnote (F), all (A), condition (C).");
    read(index, "matrix", "recommendations", "--party", "Arvenia,Corvania,Dorvia,Halvora");
    step("What hangs together with a recommendation, for Graphviz; or as JSON.");
    read(index, "recommendations", "--code", "IV-1", "--graph=dot");
    step("What is wrong across the documents.");
    read(index, "lint");
    step("All that the report says to a party, as a text to print; also as a Word document.");
    read(index, "brief", "--party", "Arvenia", "--beside", "factsheet-arvenia-2023.docx");
    step("What a party announced, reported and replied, and what was found, by theme over time.");
    read(index, "threads", "--party", "Corvania");
    step("The passage of a permalink, with what stands around it.");
    read(index, "show", permalink(index));
    step("For other tools: here references for BibTeX to what a query finds.");
    read(index, "export", "--format", "bibtex", "prison penalties", "--party", "Velmar Isles");
    step("What is in the index.");
    read(index, "documents");
    step("What could not be read, and what to do about it.");
    read(index, "failures");
    step("Save a query. A reply is sent anew; the next batch tells what is new for the query.");
    run(
        List.of("alerts", "add", "penalties", "prison penalties"),
        List.of("add", "penalties", "prison penalties", "--index", index.toString()));
    Path reply = documents.resolve("reply-velmar-isles-2017.txt");
    Files.writeString(reply, Files.readString(reply).replace("three years", "four years"));
    run(List.of("index"), List.of("--index", index.toString()));
    read(index, "documents", "--changes", "reply-velmar-isles-2017.txt");
    step("One document with its mentions, for programs.");
    run(
        List.of("tag", "specimens/reply-arvenia-2017.txt"),
        List.of(documents.resolve("reply-arvenia-2017.txt").toString()));
    say("");
    say("Now with your own: ./rapporteur index FOLDER, then ./rapporteur search WORDS.");
    say("./rapporteur watch FOLDER keeps the index up to date by itself.");
    say("Each command has --help; listings take --format csv, jsonl or xlsx and -o FILE.");
  }

  private String permalink(Path index) throws IOException {
    try (CorpusReader reader = IndexOption.corpus(index, context).reader()) {
      SearchRequest request = SearchRequest.of("\"prison penalties\"", 1);
      return Urn.passage(reader.search(request).hits().getFirst().passageId());
    } catch (QuerySyntaxException e) {
      throw new IOException(e);
    }
  }

  private void read(Path index, String command, String... args) throws IOException {
    List<String> shown = new ArrayList<>(List.of(command));
    shown.addAll(List.of(args));
    List<String> real = new ArrayList<>(List.of(args));
    real.addAll(List.of("--index", index.toString()));
    run(shown, real);
  }

  /// Runs a command and shows what it writes, long output by its beginning.
  ///
  /// @param shown the command line as a person would write it
  /// @param real the arguments after the command
  private void run(List<String> shown, List<String> real) throws IOException {
    String line = String.join(" ", shown.stream().map(DemoCommand::quoted).toList());
    say(bold("$ ./rapporteur " + line));
    StringWriter output = new StringWriter();
    StringWriter remarks = new StringWriter();
    Shell shell =
        new Shell(
            output,
            new PrintWriter(remarks),
            context.shell().styled(),
            context.shell().width() == 0 ? Terminal.USUAL_WIDTH : context.shell().width(),
            false);
    List<String> args = new ArrayList<>(List.of(shown.getFirst()));
    args.addAll(real);
    int code = Rapporteur.run(args.toArray(String[]::new), context.with(shell));
    List<String> lines = output.toString().lines().toList();
    for (String text : lines.subList(0, Math.min(LINES, lines.size()))) {
      say(text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text);
    }
    if (lines.size() > LINES) {
      say("… and " + ReceiptOption.counted(lines.size() - LINES, "more line"));
    }
    for (String text : remarks.toString().lines().toList()) {
      say(text);
    }
    if (code == ExitCode.FAILED || code == ExitCode.USAGE) {
      throw new IOException("the demonstration broke off at: rapporteur " + line);
    }
  }

  private static String quoted(String word) {
    return word.matches("[\\w./-]+") ? word : "'" + word + "'";
  }

  private void step(String what) throws IOException {
    say("");
    say("# " + what);
  }

  private String bold(String text) {
    return context.shell().styled() ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  private void say(String text) throws IOException {
    Writer out = context.shell().out();
    out.append(text).append('\n');
    out.flush();
  }

  static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
