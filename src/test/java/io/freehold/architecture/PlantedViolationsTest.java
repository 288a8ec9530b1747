package io.freehold.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.FailureReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that never fails checks nothing: each one bites on the violation planted for it. */
class PlantedViolationsTest {

    private static final Set<String> NOBODY = Set.of();
    private static final String ROOT = PlantedViolationsTest.class.getPackageName() + ".planted";

    /** Read once for all rules: each reading takes the libraries' types along. */
    private static final JavaClasses ALL = new ClassFileImporter().importPackages(ROOT);

    /**
     * @param folder of the planted modules
     * @param count of the sentences that the rule must find
     * @param rule made for that folder's root
     */
    record Planted(String folder, int count, Function<Layout, ArchRule> rule) {

        @Override
        public String toString() {
            return folder + ": " + rule.apply(layout()).getDescription();
        }

        Layout layout() {
            return new Layout(ROOT + "." + folder);
        }
    }

    static Stream<Planted> planted() {
        return Stream.of(
                new Planted("undeclared", 1, ModuleRules::everyModuleIsDeclared),
                new Planted("edges", 1, ModuleRules::edgesAreDeclared),
                new Planted("cycle", 1, ModuleRules::edgesFormNoCycle),
                new Planted("cycle", 2, ModuleRules::declarationsFormNoCycle),
                new Planted("insides", 1, layout -> ModuleRules.onlyRootPackagesAreSeen(layout, NOBODY)),
                new Planted("boundary", 2, layout -> RoomRules.boundaryGoesThroughItsDoor(layout, NOBODY, NOBODY)),
                new Planted("entity", 2, RoomRules::entitySeesNothingAboveIt),
                new Planted("web", 2, layout -> RoomRules.webTypesStayInTheBoundary(layout, NOBODY)),
                new Planted("database", 2, layout -> RoomRules.databaseTypesStayInTheEntityRoom(layout, NOBODY)),
                new Planted("doors", 1, RoomRules::doorsShowNoEntities),
                new Planted("owned", 1, layout -> TenantRules.entitiesAreTenantOwned(NOBODY)),
                new Planted("transactions", 1, layout -> TenantRules.transactionsBeginAtDoors(layout, NOBODY)),
                new Planted("platform", 1, layout -> TenantRules.platformHasListedCallersOnly(layout, NOBODY)),
                new Planted("routes", 2, layout -> TenantRules.everyRouteSaysWhoMay(NOBODY)),
                new Planted("edits", 1, layout -> RoomRules.editsTellTheirVersion()),
                new Planted("ambient", 6, layout -> CraftRules.ambientThingsAreInjected(layout, NOBODY)),
                new Planted("printing", 1, layout -> CraftRules.nothingIsPrinted()),
                new Planted("logging", 2, layout -> CraftRules.logsGoThroughSystemLogger(layout, NOBODY)),
                new Planted("names", 1, layout -> CraftRules.namesSayWhatThingsAre()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    void theRuleBites(Planted planted) {
        Layout layout = planted.layout();
        FailureReport report = planted.rule()
                .apply(layout)
                .evaluate(ALL.that(resideInAPackage(layout.root() + "..")))
                .getFailureReport();
        assertThat(report.getDetails())
                .hasSize(planted.count())
                .allMatch(sentence -> sentence.contains("Offender") || sentence.contains("package-info"));
    }

    /** A rule that was added to the product but not planted would go unproven. */
    @Test
    void everyRuleOfTheProductIsPlanted() {
        Set<String> proven = planted()
                .map(planted -> planted.rule().apply(Layout.PRODUCT).getDescription())
                .collect(java.util.stream.Collectors.toSet());
        assertThat(ArchitectureTest.rules().map(ArchRule::getDescription)).allMatch(proven::contains);
    }

    @Test
    void aLongFileIsFound(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("Right.java"), Collections.nCopies(CraftRules.FILE_LINES_MAX, "//"));
        Path offender = folder.resolve("Offender.java");
        Files.write(offender, Collections.nCopies(CraftRules.FILE_LINES_MAX + 1, "//"));
        assertThat(CraftRules.longFiles(folder)).singleElement().asString().startsWith(offender.toString());
    }
}
