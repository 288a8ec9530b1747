package io.freehold.tenancy.boundary;

import io.freehold.tenancy.Permit;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every route there is, read from the annotations of the resources. */
@ApplicationScoped
public class RouteRegistry {

    @Inject
    private BeanManager beans;

    /**
     * One route.
     *
     * @param permission the permission it demands, empty when it is open to all
     * @param guarded whether it says what it demands at all
     */
    public record Entry(String method, String path, Optional<String> permission, boolean guarded) {}

    /** The routes, ordered by path and method. */
    public List<Entry> routes() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .distinct()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(RouteRegistry::routes)
                .sorted(java.util.Comparator.comparing(Entry::path).thenComparing(Entry::method))
                .toList();
    }

    private static Stream<Entry> routes(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verb(method).stream().map(verb -> entry(resource, method, verb)));
    }

    private static Entry entry(Class<?> resource, Method method, String verb) {
        Path own = method.getAnnotation(Path.class);
        String path = "/api/" + resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        Permit permit =
                Optional.ofNullable(method.getAnnotation(Permit.class)).orElse(resource.getAnnotation(Permit.class));
        boolean open = method.isAnnotationPresent(PermitAll.class);
        return new Entry(
                verb,
                path.replaceAll("/+", "/").replaceAll("(?<=.)/$", ""),
                Optional.ofNullable(permit).map(Permit::value),
                permit != null || open);
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }
}
