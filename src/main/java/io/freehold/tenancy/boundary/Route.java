package io.freehold.tenancy.boundary;

import io.freehold.tenancy.AnyEntity;
import io.freehold.tenancy.BySource;
import io.freehold.tenancy.Permit;
import io.freehold.tenancy.Plane;
import jakarta.annotation.security.PermitAll;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * What a route demands, read from its resource method's annotations.
 *
 * @param permission the permission demanded, empty on a public route
 * @param bySource whether the caller is known by a source's key
 * @param anyEntity whether a write touches no legal company's rows
 */
record Route(Plane plane, Optional<String> permission, boolean bySource, boolean anyEntity) {

    static Route of(Method method, String path) {
        Optional<String> permission = find(method, Permit.class).map(Permit::value);
        boolean open = method.isAnnotationPresent(PermitAll.class);
        if (permission.isEmpty() && !open) {
            throw new IllegalStateException(method + " says neither @Permit nor @PermitAll");
        }
        return new Route(
                open ? Plane.PUBLIC : Plane.of(path),
                permission,
                method.isAnnotationPresent(BySource.class),
                find(method, AnyEntity.class).isPresent());
    }

    private static <A extends java.lang.annotation.Annotation> Optional<A> find(Method method, Class<A> kind) {
        AnnotatedElement resource = method.getDeclaringClass();
        return Optional.ofNullable(method.getAnnotation(kind))
                .or(() -> Optional.ofNullable(resource.getAnnotation(kind)));
    }
}
