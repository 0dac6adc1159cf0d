package org.khabar.bench;

import org.jspecify.annotations.Nullable;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.view.query.ArticleListParams;

/**
 * A list and one page deep in it.
 *
 * @param words its filters and sort as a query string
 * @param rows how many articles it holds
 * @param page the number of the deep page, from 1
 */
record DeepList(String words, long rows, long page, ArticleQuery first, ArticleQuery deep) {

    /** Where its first page is read. */
    String firstPath() {
        return "/v1/articles?" + words;
    }

    /** Where its deep page is read. */
    String deepPath() {
        ArticleQuery.@Nullable Place place = deep.slice().after();
        return place == null
                ? firstPath()
                : firstPath() + (words.isEmpty() ? "" : "&") + "cursor=" + ArticleListParams.cursor(first, place);
    }
}
