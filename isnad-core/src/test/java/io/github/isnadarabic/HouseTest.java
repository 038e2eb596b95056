package io.github.isnadarabic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may use which: dependencies point downwards only, and no step imports a step. */
class HouseTest {
  private static final String BASE = "io.github.isnadarabic.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.isnadarabic");

  /** For each package what it may use, beside the JDK and itself. */
  private static final Map<String, String> MAY_USE =
      Map.ofEntries(
          Map.entry("model", ""),
          Map.entry("rules", ""),
          Map.entry("lexicon", ""),
          Map.entry("compare", "model lexicon"),
          Map.entry("pipeline", "model"),
          Map.entry("words", "model rules"),
          Map.entry("verbs", "words"),
          Map.entry("forms", "words lexicon"),
          Map.entry("names", "model words"),
          Map.entry("cues", "model words verbs rules"),
          Map.entry("reuse", "model pipeline compare cues names words"),
          Map.entry("restore", "model pipeline lexicon rules"),
          Map.entry("time", "model pipeline rules"),
          Map.entry("segment", "model pipeline words verbs cues"),
          Map.entry("mention", "model pipeline words verbs cues names"),
          Map.entry("attribution", "model pipeline words verbs cues names rules"),
          Map.entry("headline", "model pipeline words verbs cues names compare"),
          Map.entry("damage", "model pipeline words verbs cues names compare lexicon"),
          Map.entry("report", "model time attribution jackson"),
          Map.entry(
              "reading",
              "model pipeline restore time segment mention attribution headline damage reuse"));

  @TestFactory
  Stream<DynamicTest> packagesUseOnlyWhatTheySay() {
    return MAY_USE.entrySet().stream()
        .map(e -> dynamicTest(e.getKey(), () -> check(e.getKey(), e.getValue())));
  }

  private static void check(String name, String uses) {
    Stream<String> own = Stream.of("java..", BASE + name + "..");
    Stream<String> others =
        Arrays.stream(uses.split(" ", 0))
            .filter(u -> !u.isEmpty())
            .map(u -> u.equals("jackson") ? "com.fasterxml.jackson.core.." : BASE + u + "..");
    classes()
        .that()
        .resideInAPackage(BASE + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(Stream.concat(own, others).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCircles() {
    slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void aLibraryNeitherExitsNorPrints() {
    noClasses()
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }
}
