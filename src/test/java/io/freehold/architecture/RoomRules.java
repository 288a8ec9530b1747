package io.freehold.architecture;

import static io.freehold.architecture.Violations.dependencyRule;
import static io.freehold.architecture.Violations.isBelow;
import static io.freehold.architecture.Violations.outermost;
import static io.freehold.architecture.Violations.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import io.freehold.tenancy.Versioned;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.stream.Stream;

/** What each room of a module may touch. */
final class RoomRules {

    private RoomRules() {}

    /**
     * @param doorless modules that are all boundary: the gate's checks call their own rules
     * @param called modules whose doors every boundary may use
     */
    static ArchRule boundaryGoesThroughItsDoor(Layout layout, Set<String> doorless, Set<String> called) {
        return dependencyRule(
                "go from the boundary through their own module's door",
                (type, target) -> layout.isIn(type, Layout.BOUNDARY)
                        && layout.module(type).filter(doorless::contains).isEmpty()
                        && (layout.sameModule(type, target)
                                ? isInner(layout, target)
                                : isForeignDoor(layout, target)
                                        && layout.module(target)
                                                .filter(called::contains)
                                                .isEmpty()));
    }

    private static boolean isInner(Layout layout, JavaClass target) {
        return layout.isIn(target, Layout.CONTROL) || layout.isIn(target, Layout.ENTITY);
    }

    private static boolean isForeignDoor(Layout layout, JavaClass target) {
        return layout.isDoor(target)
                && layout.module(target).filter(Layout.OPEN::contains).isEmpty();
    }

    static ArchRule entitySeesNothingAboveIt(Layout layout) {
        return dependencyRule(
                "see no control, boundary or door from the entity room",
                (type, target) -> layout.isIn(type, Layout.ENTITY)
                        && (layout.isIn(target, Layout.CONTROL)
                                || layout.isIn(target, Layout.BOUNDARY)
                                || layout.isDoor(target)
                                        && layout.module(target)
                                                .filter(Layout.OPEN::contains)
                                                .isEmpty()));
    }

    static ArchRule webTypesStayInTheBoundary(Layout layout, Set<String> listed) {
        return dependencyRule(
                "use REST, WebSocket and servlet types in the boundary only",
                (type, target) -> layout.module(type).isPresent()
                        && !layout.isIn(type, Layout.BOUNDARY)
                        && !listed.contains(outermost(type))
                        && isBelow(target, "jakarta.ws.rs", "jakarta.websocket", "jakarta.servlet"));
    }

    /**
     * @param keepers modules that keep the connection itself
     */
    static ArchRule databaseTypesStayInTheEntityRoom(Layout layout, Set<String> keepers) {
        return dependencyRule(
                "use persistence and SQL types in the entity room only",
                (type, target) -> layout.module(type).isPresent()
                        && !layout.isIn(type, Layout.ENTITY)
                        && layout.module(type).filter(keepers::contains).isEmpty()
                        && isBelow(
                                target,
                                "jakarta.persistence",
                                "org.hibernate",
                                "org.postgresql",
                                "java.sql",
                                "javax.sql"));
    }

    static ArchRule doorsShowNoEntities(Layout layout) {
        return rule("show no entities in what a module publishes", type -> {
            if (!layout.isIn(type, Layout.PUBLISHED)) {
                return Stream.empty();
            }
            return type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> shown(method)
                            .anyMatch(target -> layout.isIn(target, Layout.ENTITY)
                                    || target.isAnnotatedWith("jakarta.persistence.Entity")))
                    .map(method -> method.getFullName() + " shows an entity");
        });
    }

    private static Stream<JavaClass> shown(JavaMethod method) {
        Stream<JavaType> types = Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    /** A client that edits starts from the version that the answer before told it, as {@code ETag}. */
    static ArchRule editsTellTheirVersion() {
        return rule(
                "answer an edit with its version",
                type -> type.getMethods().stream()
                        .filter(RoomRules::isEdit)
                        .filter(method -> !method.getRawReturnType().isAssignableTo(Versioned.class))
                        .map(method -> method.getFullName() + " takes If-Match and answers nothing Versioned"));
    }

    private static boolean isEdit(JavaMethod method) {
        boolean writes = method.isAnnotatedWith(PATCH.class) || method.isAnnotatedWith(PUT.class);
        return writes
                && method.getParameters().stream()
                        .flatMap(parameter -> parameter.tryGetAnnotationOfType(HeaderParam.class).stream())
                        .anyMatch(header -> header.value().equals(HttpHeaders.IF_MATCH));
    }
}
