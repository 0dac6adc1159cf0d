package org.khabar.kit.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list as it is sent: {@code {"items": […], "page": {"limit": 20, "next": "…"}}}.
 *
 * @param items in the order of the list
 * @param page where the page stands in the list
 * @param keys surrogate keys of the list itself, beside those of its items: what purges the page when a new item
 *     belongs on it; never part of the JSON
 */
public record Page<T>(
        @Schema(description = "The items, in the order of the list")
        List<T> items,

        @Schema(description = "Where the page stands in the list")
        Position page,

        @JsonIgnore @Schema(hidden = true) Set<String> keys)
        implements Listed<T>, Paged {

    public Page {
        items = List.copyOf(items);
        keys = Set.copyOf(keys);
    }

    /**
     * Where a page stands in its list.
     *
     * @param limit how many items were asked for
     * @param next the cursor of the next page, absent on the last one
     * @param total the number of all items, absent unless {@code count=exact} asked for it
     */
    @Schema(name = "PagePosition")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Position(
            @Schema(description = "How many items were asked for", examples = "20")
            int limit,

            @Schema(description = "Cursor of the next page; missing on the last one", examples = "4TkfJ0F2…") @Nullable
            String next,

            @Schema(description = "Number of all items; only with count=exact", examples = "412") @Nullable
            Long total) {}

    /** A page without surrogate keys of its own. */
    public static <T> Page<T> of(List<T> items, int limit, @Nullable String next, @Nullable Long total) {
        return new Page<>(items, new Position(limit, next, total), Set.of());
    }

    /**
     * Cuts a page out of rows of which one more than the limit was fetched, which tells whether there is a next page.
     *
     * @param position the cursor after a row, asked only for the last row of a page that has a next one
     */
    public static <T> Page<T> cut(
            List<T> rows, PageRequest request, Function<? super T, String> position, @Nullable Long total) {
        boolean more = rows.size() > request.limit();
        List<T> items = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? position.apply(items.getLast()) : null;
        return of(items, request.limit(), next, total);
    }

    /** The same page with each item in another shape. */
    public <R> Page<R> map(Function<? super T, ? extends R> shape) {
        return new Page<>(items.stream().<R>map(shape).toList(), page, keys);
    }

    /** The same page with surrogate keys of its own. */
    public Page<T> withKeys(Set<String> more) {
        return new Page<>(items, page, more);
    }
}
