package io.freehold.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules from plain functions: a class goes in, sentences about what is wrong come out. */
final class Violations {

    private Violations() {}

    static ArchRule rule(String sentence, Function<JavaClass, Stream<String>> wrongs) {
        return ArchRuleDefinition.classes().should(new ArchCondition<JavaClass>(sentence) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                wrongs.apply(type).forEach(wrong -> events.add(SimpleConditionEvent.violated(type, wrong)));
            }
        });
    }

    /** A rule about what a class may depend on. */
    static ArchRule dependencyRule(String sentence, BiPredicate<JavaClass, JavaClass> forbidden) {
        return rule(
                sentence,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                forbidden.test(type, dependency.getTargetClass().getBaseComponentType()))
                        .map(Dependency::getDescription));
    }

    static boolean isBelow(JavaClass type, String... packages) {
        return Stream.of(packages)
                .anyMatch(name -> type.getPackageName().equals(name)
                        || type.getPackageName().startsWith(name + "."));
    }

    /** Name of the class itself or of the one it is nested in: lists name only the latter. */
    static String outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getName();
    }
}
