package io.freehold.architecture;

import static io.freehold.architecture.Violations.dependencyRule;
import static io.freehold.architecture.Violations.isBelow;
import static io.freehold.architecture.Violations.outermost;
import static io.freehold.architecture.Violations.rule;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How code is written here. */
final class CraftRules {

    /** Longest source file (style: small). */
    static final int FILE_LINES_MAX = 250;

    private static final List<String> BANNED_SUFFIXES =
            List.of("Impl", "Service", "Manager", "Helper", "Util", "Utils", "Dto", "DTO", "Bean", "Data");

    private static final Set<String> AMBIENT_CALLS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.concurrent.Executors.*",
            "java.time.Clock.*");

    private static final Set<String> AMBIENT_TYPES = Set.of(
            "java.util.Random",
            "java.security.SecureRandom",
            "java.lang.Thread",
            "java.util.Timer",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.ScheduledThreadPoolExecutor");

    private CraftRules() {}

    static ArchRule ambientThingsAreInjected(Layout layout, Set<String> listed) {
        return rule("be handed clock, ids, randomness and threads", type -> {
            if (layout.module(type).filter("kernel"::equals).isPresent() || listed.contains(outermost(type))) {
                return Stream.empty();
            }
            return type.getAccessesFromSelf().stream()
                    .filter(CraftRules::isAmbient)
                    .map(JavaAccess::getDescription);
        });
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        if (target instanceof AccessTarget.ConstructorCallTarget) {
            return AMBIENT_TYPES.contains(owner);
        }
        return target instanceof AccessTarget.MethodCallTarget
                && (isNow((AccessTarget.MethodCallTarget) target) || isAmbientCall(owner, target.getName()));
    }

    /** {@code now(clock)} is fine; {@code now()} and {@code now(zone)} read the machine's clock. */
    private static boolean isNow(AccessTarget.MethodCallTarget target) {
        return target.getName().equals("now")
                && isBelow(target.getOwner(), "java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    }

    private static boolean isAmbientCall(String owner, String name) {
        return AMBIENT_CALLS.contains(owner + "." + name)
                || AMBIENT_CALLS.contains(owner + ".*") && (name.startsWith("new") || name.startsWith("system"));
    }

    static ArchRule nothingIsPrinted() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }

    static ArchRule logsGoThroughSystemLogger(Layout layout, Set<String> listed) {
        return dependencyRule(
                "log through System.Logger",
                (type, target) -> layout.module(type).isPresent()
                        && !listed.contains(outermost(type))
                        && isBelow(target, "java.util.logging", "org.slf4j", "org.jboss.logging"));
    }

    static ArchRule namesSayWhatThingsAre() {
        return rule(
                "have no suffix that says nothing",
                type -> BANNED_SUFFIXES.stream()
                        .filter(suffix -> type.getSimpleName().endsWith(suffix))
                        .filter(suffix -> !type.getSimpleName().equals(suffix))
                        .map(suffix -> type.getName() + " ends in " + suffix));
    }

    /** Source files below the folder that are longer than they may be. */
    static List<String> longFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > FILE_LINES_MAX)
                    .map(file -> file + " has " + lines(file) + " lines")
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
