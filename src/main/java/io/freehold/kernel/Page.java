package io.freehold.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param total rows of the whole list under the same filters
 * @param next cursor of the page after this one, empty at the end or where the list has no keyset
 */
public record Page<T>(List<T> items, int limit, int offset, Total total, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page of a list whose rows were all counted. */
    public Page(List<T> items, int limit, int offset, long total, Optional<String> next) {
        this(items, limit, offset, Total.exactly(total), next);
    }

    /** A page of a list without keyset. */
    public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
        return new Page<>(items, request.limit(), request.offset(), total, Optional.empty());
    }

    /** The same page with each item in another form. */
    public <R> Page<R> map(Function<? super T, ? extends R> form) {
        List<R> mapped = items.stream().<R>map(form).toList();
        return new Page<>(mapped, limit, offset, total, next);
    }
}
