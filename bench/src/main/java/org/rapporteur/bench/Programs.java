package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The programs that are run, each with the same limit of its heap.
///
/// @param launcher the script `rapporteur`
/// @param heap the limit, in MiB
record Programs(Path launcher, int heap) {
  /// A command of Rapporteur.
  ///
  /// @param gcLog the file in which Java notes its heap
  List<String> rapporteur(Path gcLog, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add("env");
    command.add("RAPPORTEUR_JAVA_OPTS=-Xmx" + heap + "m -Xlog:gc:file=" + gcLog);
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /// A program of this module, on the garbage collector that Rapporteur has when it stays.
  List<String> java(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap + "m");
    command.add("-XX:+UseParallelGC");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return command;
  }
}
