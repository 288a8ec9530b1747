package io.freehold.architecture;

import static io.freehold.architecture.Violations.dependencyRule;
import static io.freehold.architecture.Violations.outermost;
import static io.freehold.architecture.Violations.rule;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import java.util.stream.Stream;

/** How modules stand to each other. */
final class ModuleRules {

    private ModuleRules() {}

    static ArchRule everyModuleIsDeclared(Layout layout) {
        return rule(
                "lie in a module whose package-info carries @Module",
                type -> layout
                        .module(type)
                        .filter(module -> layout.declaredUses(module).isEmpty())
                        .map(module -> type.getName() + " lies in " + module + ", which has no @Module")
                        .stream());
    }

    static ArchRule edgesAreDeclared(Layout layout) {
        return dependencyRule(
                "use only modules that @Module names",
                (type, target) -> layout.module(type).isPresent()
                        && layout.module(target).isPresent()
                        && !layout.sameModule(type, target)
                        && !layout.allows(
                                layout.module(type).get(), layout.module(target).get()));
    }

    static ArchRule edgesFormNoCycle(Layout layout) {
        return SlicesRuleDefinition.slices()
                .matching(layout.root() + ".(*)..")
                .should()
                .beFreeOfCycles();
    }

    static ArchRule declarationsFormNoCycle(Layout layout) {
        return rule(
                "declare no circle of modules",
                type -> layout
                        .module(type)
                        .filter(module -> type.getSimpleName().equals("package-info"))
                        .filter(module -> reaches(layout, module, module, 0))
                        .map(module -> type.getName() + " leads back to itself")
                        .stream());
    }

    private static final int MODULES_MAX = 40;

    private static boolean reaches(Layout layout, String from, String goal, int depth) {
        Stream<String> next = layout.declaredUses(from).stream().flatMap(Set::stream);
        return depth < MODULES_MAX
                && next.anyMatch(module -> module.equals(goal) || reaches(layout, module, goal, depth + 1));
    }

    static ArchRule onlyRootPackagesAreSeen(Layout layout, Set<String> shown) {
        return dependencyRule(
                "see only the root package of other modules",
                (type, target) -> layout.module(type).isPresent()
                        && layout.module(target).isPresent()
                        && !layout.sameModule(type, target)
                        && !layout.isIn(target, Layout.PUBLISHED)
                        && !shown.contains(outermost(target)));
    }
}
