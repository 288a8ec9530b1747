package io.freehold.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.freehold.testing.Project;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house, held against the product. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Layout.PRODUCT.root());

    static Stream<ArchRule> rules() {
        Layout layout = Layout.PRODUCT;
        return Stream.of(
                ModuleRules.everyModuleIsDeclared(layout),
                ModuleRules.edgesAreDeclared(layout),
                ModuleRules.edgesFormNoCycle(layout),
                ModuleRules.declarationsFormNoCycle(layout),
                ModuleRules.onlyRootPackagesAreSeen(layout, Listed.INSIDES_SHOWN),
                RoomRules.boundaryGoesThroughItsDoor(layout, Listed.DOORLESS, Listed.BOUNDARIES_CALL),
                RoomRules.entitySeesNothingAboveIt(layout),
                RoomRules.webTypesStayInTheBoundary(layout, Listed.WEB_TYPES),
                RoomRules.databaseTypesStayInTheEntityRoom(layout, Listed.CONNECTION_KEEPERS),
                RoomRules.doorsShowNoEntities(layout),
                RoomRules.editsTellTheirVersion(),
                TenantRules.entitiesAreTenantOwned(Listed.GLOBAL_ENTITIES),
                TenantRules.transactionsBeginAtDoors(layout, Listed.TRANSACTIONS),
                TenantRules.platformHasListedCallersOnly(layout, Listed.PLATFORM_CALLERS),
                TenantRules.everyRouteSaysWhoMay(Listed.PUBLIC_ROUTES),
                CraftRules.ambientThingsAreInjected(layout, Listed.AMBIENT),
                CraftRules.nothingIsPrinted(),
                CraftRules.logsGoThroughSystemLogger(layout, Listed.OTHER_LOGS),
                CraftRules.namesSayWhatThingsAre());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProductKeepsTheRule(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @Test
    void noSourceFileIsTooLong() throws IOException {
        assertThat(CraftRules.longFiles(Project.folder().resolve("src"))).isEmpty();
    }

    @Test
    void platformCallersEqualTheList() {
        Set<String> callers = PRODUCT.stream()
                .filter(type -> Layout.PRODUCT
                        .module(type)
                        .filter(module -> !module.equals("tenancy"))
                        .isPresent())
                .filter(TenantRules::callsPlatform)
                .map(Violations::outermost)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(callers).containsExactlyInAnyOrderElementsOf(Listed.PLATFORM_CALLERS);
    }

    @Test
    void listsNameOnlyWhatExists() {
        Set<String> known = PRODUCT.stream().map(JavaClass::getName).collect(Collectors.toSet());
        assertThat(Stream.of(
                                Listed.INSIDES_SHOWN,
                                Listed.WEB_TYPES,
                                Listed.GLOBAL_ENTITIES,
                                Listed.TRANSACTIONS,
                                Listed.AMBIENT,
                                Listed.OTHER_LOGS)
                        .flatMap(Set::stream))
                .allMatch(known::contains);
    }
}
