package org.khabar.delivery.sync;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.ArticlePage;
import org.khabar.content.change.EntityType;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.view.sync.SyncItem;

/**
 * Everything there is, page by page, each type in an order that nothing changes which is not told of later: what was not touched since
 * the beginning stands where it stood, and what was comes with the changes.
 */
@ApplicationScoped
class Snapshot {

    private final SyncRepository things;
    private final SyncItems items;

    Snapshot(SyncRepository things, SyncItems items) {
        this.things = things;
        this.items = items;
    }

    /** A page, and the token behind it. */
    Step page(SyncScope scope, SyncToken token, EntityType stage) {
        return switch (stage) {
            case SECTION -> page(scope, token, things::sections, section -> SyncItems.section(section, token.names()));
            case AUTHOR -> page(scope, token, things::authors, author -> SyncItems.author(author, token.names()));
            case TAG -> page(scope, token, things::tags, tag -> SyncItems.tag(tag, token.names()));
            case ARTICLE -> articles(scope, token);
            case MEDIA, FRONT, KEY, WEBHOOK -> throw new IllegalStateException("nobody keeps any " + stage);
        };
    }

    /** Things of a type behind an identifier. */
    @FunctionalInterface
    private interface Rows<T> {

        List<T> page(@Nullable UUID after, int most);
    }

    private static <T> Step page(SyncScope scope, SyncToken token, Rows<T> rows, Function<T, SyncItem> shape) {
        UUID after =
                token.after().isEmpty() ? null : UUID.fromString(token.after().getFirst());
        List<T> found = rows.page(after, scope.most() + 1);
        boolean whole = found.size() <= scope.most();
        List<SyncItem> items = new ArrayList<>();
        found.subList(0, Math.min(found.size(), scope.most())).forEach(row -> items.add(shape.apply(row)));
        return new Step(
                items,
                whole
                        ? next(scope, token)
                        : token.at(token.stage(), List.of(items.getLast().id().toString())));
    }

    private Step articles(SyncScope scope, SyncToken token) {
        ArticleQuery.Place after = token.after().isEmpty()
                ? null
                : new ArticleQuery.Place(
                        Instant.parse(token.after().get(0)),
                        UUID.fromString(token.after().get(1)));
        ArticlePage page = items.page(items.query(scope).after(after));
        ArticleQuery.Place next = page.next();
        return new Step(
                items.articles(page.articles(), token.names()),
                next == null
                        ? next(scope, token)
                        : token.at(
                                EntityType.ARTICLE,
                                List.of(next.at().toString(), next.id().toString())));
    }

    /** The next type; behind the last the changes begin. */
    private static SyncToken next(SyncScope scope, SyncToken token) {
        int next = scope.types().indexOf(token.stage()) + 1;
        return next < scope.types().size() ? token.at(scope.types().get(next), List.of()) : token.at(null, List.of());
    }
}
