package org.rapporteur.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The arrows between the modules. It stands in `cli` because only `cli` sees every module.
///
/// ```
/// core    ◄── ingest     core ◄── nlp     core ◄── index
/// corpus  ──► ingest, nlp, index
/// web     ──► corpus
/// cli     ──► corpus, web
/// ```
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rapporteur");

  @Test
  void everyModuleIsLookedAt() {
    assertThat(CLASSES.stream().map(ArchitectureTest::moduleOf).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("core", "ingest", "nlp", "index", "corpus", "web", "cli");
  }

  @Test
  void coreDependsOnNothingButTheJdkAndJspecify() {
    check(
        ArchRuleDefinition.classes()
            .that()
            .resideInAPackage("org.rapporteur.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.rapporteur.core..", "java..", "org.jspecify.."));
  }

  /// Each row: a module, then the modules of ours that it may see.
  @ParameterizedTest
  @CsvSource({
    "core,   ''",
    "ingest, core",
    "nlp,    core",
    "index,  core",
    "corpus, core ingest nlp index",
    "web,    core ingest nlp index corpus",
    "cli,    core ingest nlp index corpus web"
  })
  void aModuleSeesOnlyTheModulesBelowIt(String module, String below) {
    String allowed = " " + module + " " + below + " ";
    check(
        noClasses()
            .that()
            .resideInAPackage("org.rapporteur." + module + "..")
            .should()
            .dependOnClassesThat(
                describe(
                    "are in a module other than" + allowed,
                    (JavaClass c) ->
                        c.getPackageName().startsWith("org.rapporteur.")
                            && !allowed.contains(" " + moduleOf(c) + " "))));
  }

  /// Each row: packages of a library, then the one module that may see them, so that replacing the
  /// library touches that module alone.
  @ParameterizedTest
  @CsvSource({
    "org.apache.lucene..,  index",
    "org.apache.tika..,    ingest",
    "org.apache.pdfbox..,  ingest",
    "org.apache.poi..,     ingest",
    "opennlp..,            nlp",
    "picocli..,            cli",
    "org.dhatim..,         corpus",
    "io.javalin..,         web",
    "org.eclipse.jetty..,  web",
    "gg.jte..,             web"
  })
  void aLibraryIsSeenByOneModuleOnly(String library, String module) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur." + module + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  @Test
  void onlyTheCommandLineWritesToTheConsole() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace"));
  }

  @Test
  void onlyTheCommandLineEndsTheProcess() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.cli..")
            .should()
            .callMethod(System.class, "exit", int.class));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("org.rapporteur.(**)").should().beFreeOfCycles());
  }

  private static String moduleOf(JavaClass ours) {
    return ours.getPackageName().split("\\.")[2];
  }

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }
}
