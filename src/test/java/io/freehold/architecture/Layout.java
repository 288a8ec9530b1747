package io.freehold.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import io.freehold.kernel.Module;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Where a class stands: its module is the first package below the root, its room the one below that.
 * The root is a parameter so that the same rules can be tried on planted violations.
 */
record Layout(String root) {

    /** Modules that everybody may use without saying so. */
    static final Set<String> OPEN = Set.of("kernel", "tenancy");

    static final String BOUNDARY = "boundary";
    static final String CONTROL = "control";
    static final String ENTITY = "entity";

    /** The door's room: a module's root package. */
    static final String PUBLISHED = "";

    static final Layout PRODUCT = new Layout("io.freehold");

    Optional<String> module(JavaClass type) {
        return segments(type).map(segments -> segments[0]);
    }

    Optional<String> room(JavaClass type) {
        return segments(type).map(segments -> segments.length > 1 ? segments[1] : PUBLISHED);
    }

    boolean isIn(JavaClass type, String room) {
        return room(type).filter(room::equals).isPresent();
    }

    private Optional<String[]> segments(JavaClass type) {
        String own = type.getPackageName();
        return own.startsWith(root + ".")
                ? Optional.of(own.substring(root.length() + 1).split("\\."))
                : Optional.empty();
    }

    boolean sameModule(JavaClass one, JavaClass other) {
        return module(one).isPresent() && module(one).equals(module(other));
    }

    /** What the module's package-info declares; empty when there is none. */
    Optional<Set<String>> declaredUses(String module) {
        try {
            Module declared =
                    Class.forName(root + "." + module + ".package-info").getAnnotation(Module.class);
            return Optional.ofNullable(declared).map(Module::uses).map(Set::of);
        } catch (ClassNotFoundException undeclared) {
            return Optional.empty();
        }
    }

    /** Whether the module may see the other one. */
    boolean allows(String module, String other) {
        if (OPEN.contains(other)) {
            return !module.equals("kernel");
        }
        return declaredUses(module).orElse(Set.of()).contains(other);
    }

    /** A bean in the root package: use cases, permissions, transactions. */
    boolean isDoor(JavaClass type) {
        return isIn(type, PUBLISHED)
                && Arrays.asList(
                                "jakarta.enterprise.context.ApplicationScoped",
                                "jakarta.enterprise.context.RequestScoped",
                                "jakarta.enterprise.context.Dependent",
                                "jakarta.ejb.Stateless",
                                "jakarta.ejb.Singleton")
                        .stream()
                        .anyMatch(type::isAnnotatedWith);
    }
}
