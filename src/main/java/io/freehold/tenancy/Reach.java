package io.freehold.tenancy;

import io.freehold.kernel.Refusal;
import java.util.Optional;
import java.util.function.Function;

/** Which legal companies' things an act may touch: the request's, and in jobs, where none is bound, all. */
public final class Reach {

    private Reach() {}

    /** The thing if its company may be read; 404 otherwise. */
    public static <T> T requireReadable(Optional<T> found, Function<T, String> entity) {
        return found.filter(thing -> EntityScope.find()
                        .map(scope -> scope.readable().contains(entity.apply(thing)))
                        .orElse(true))
                .orElseThrow(() -> new Refusal.NotFound().raise());
    }

    /** The thing if its company may be written: 404 for one that was not granted, 403 outside the scope. */
    public static <T> T requireWritable(Optional<T> found, Function<T, String> entity) {
        T thing = found.filter(candidate -> EntityScope.find()
                        .map(scope -> scope.granted().contains(entity.apply(candidate)))
                        .orElse(true))
                .orElseThrow(() -> new Refusal.NotFound().raise());
        EntityScope.find().ifPresent(scope -> scope.requireWritable(entity.apply(thing)));
        return thing;
    }

    /** The company of a new thing: the one that is named, else the request's. */
    public static String ofNew(Optional<String> named) {
        return EntityScope.find()
                .map(scope -> scope.writable(named))
                .or(() -> named)
                .orElseThrow(() ->
                        Refusal.Invalid.of("entity", "must name a company").raise());
    }
}
