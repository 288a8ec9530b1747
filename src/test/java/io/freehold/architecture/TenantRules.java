package io.freehold.architecture;

import static io.freehold.architecture.Violations.outermost;
import static io.freehold.architecture.Violations.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Platform;
import io.freehold.tenancy.TenantOwned;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps tenants apart and callers to what they may do. */
final class TenantRules {

    private TenantRules() {}

    static ArchRule entitiesAreTenantOwned(Set<String> global) {
        return rule("belong to a tenant when they are entities, or be listed as global", type -> {
            boolean wrong = type.isAnnotatedWith(Entity.class)
                    && !type.isAssignableTo(TenantOwned.class)
                    && !global.contains(type.getName());
            return wrong ? Stream.of(type.getName() + " is an entity of no tenant") : Stream.empty();
        });
    }

    static ArchRule transactionsBeginAtDoors(Layout layout, Set<String> runners) {
        return rule("carry @Transactional on doors and job runners only", type -> {
            boolean wrong = isTransactional(type) && !layout.isDoor(type) && !runners.contains(type.getName());
            return wrong ? Stream.of(type.getName() + " is @Transactional but no door") : Stream.empty();
        });
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    static ArchRule platformHasListedCallersOnly(Layout layout, Set<String> callers) {
        return rule("work across tenants only when listed", type -> {
            boolean wrong = layout.module(type)
                            .filter(module -> !module.equals("tenancy"))
                            .isPresent()
                    && callsPlatform(type)
                    && !callers.contains(outermost(type));
            return wrong ? Stream.of(type.getName() + " works across tenants and is not listed") : Stream.empty();
        });
    }

    static boolean callsPlatform(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(Platform.class));
    }

    static ArchRule everyRouteSaysWhoMay(Set<String> publicRoutes) {
        return rule(
                "say on each route who may call it",
                type -> type.getMethods().stream()
                        .filter(TenantRules::isRoute)
                        .filter(method -> !isPermitted(method, publicRoutes))
                        .map(method -> method.getFullName()
                                + " has neither @Permit nor a place on the list of public routes"));
    }

    private static boolean isRoute(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static boolean isPermitted(JavaMethod method, Set<String> publicRoutes) {
        if (method.isAnnotatedWith(Permit.class) || method.getOwner().isAnnotatedWith(Permit.class)) {
            return true;
        }
        boolean declaredPublic =
                method.isAnnotatedWith(PermitAll.class) || method.getOwner().isAnnotatedWith(PermitAll.class);
        return declaredPublic && publicRoutes.contains(method.getOwner().getSimpleName() + "." + method.getName());
    }
}
