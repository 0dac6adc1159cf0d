package org.khabar.content.surrogate;

import java.time.YearMonth;
import java.util.UUID;
import org.khabar.content.change.EntityType;

/**
 * The words themselves. An answer that shows a thing has the thing's key; an answer that would change when something else
 * came into a list has keys of that list. A list is told by what articles are filed under: see {@code Facets}.
 */
public final class SurrogateKeys {

    private SurrogateKeys() {}

    /** Of everything that shows the thing. */
    public static String of(EntityType type, UUID id) {
        return type.word() + "-" + id;
    }

    /** Of everything that shows the article. */
    public static String article(UUID id) {
        return of(EntityType.ARTICLE, id);
    }

    /** Of everything that lists things of the type which are no articles: all authors, all tags. */
    public static String all(EntityType type) {
        return type.word() + "s";
    }

    /** Of what lists everything that was published in a month of the newsroom's calendar. */
    static String month(YearMonth month) {
        return "month-" + month;
    }

    /** Of what lists all of a month: nobody knows any more which month an article was of that is withdrawn or dated anew. */
    static String leaving() {
        return "left";
    }

    /** Of the newest end of lists along the facet: one more article there changes them. */
    static String newest(UUID facet) {
        return "new-" + facet;
    }

    /** Of every other stretch of lists along the facet: an article that comes in with an old date changes them. */
    static String within(UUID facet) {
        return "old-" + facet;
    }

    /** Of lists along the facet in which an article's place follows from its latest change. */
    static String updated(UUID facet) {
        return "upd-" + facet;
    }

    /** Of what tells how many articles there are along the facet. */
    static String total(UUID facet) {
        return "sum-" + facet;
    }
}
