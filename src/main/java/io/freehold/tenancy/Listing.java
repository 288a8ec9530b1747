package io.freehold.tenancy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.freehold.kernel.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as every list answers it: {@code {"<plural>":[…],"pagination":{limit,offset,total,next?}}}.
 *
 * @param rows the one entry: the plural's name and its rows
 */
@JsonPropertyOrder({"rows", "pagination"})
public record Listing<T>(@JsonAnyGetter Map<String, List<T>> rows, Pagination pagination) {

    /**
     * Where the page lies in the whole list.
     *
     * @param total rows of the whole list; the least there are when {@code atLeast} says so
     * @param atLeast true when the rows were counted no further than {@code total}; absent otherwise
     * @param next cursor of the next page, on lists that page by keyset
     */
    public record Pagination(int limit, int offset, long total, Optional<Boolean> atLeast, Optional<String> next) {}

    /** The page under its plural name. */
    public static <T> Listing<T> of(String plural, Page<T> page) {
        Optional<Boolean> atLeast = Optional.of(page.total().atLeast()).filter(more -> more);
        return new Listing<>(
                Map.of(plural, page.items()),
                new Pagination(page.limit(), page.offset(), page.total().rows(), atLeast, page.next()));
    }
}
