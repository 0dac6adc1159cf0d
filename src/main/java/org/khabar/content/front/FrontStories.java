package org.khabar.content.front;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.FilterResolver;
import org.khabar.content.listing.ArticleFilter;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.listing.FacetGroup;
import org.khabar.content.listing.FilterName;

/**
 * Fills the containers of a front: pinned stories first, then what the rule finds, newest first. No story stands twice
 * on a page: where an editor pinned it, else in the first container whose rule finds it. All containers together take three statements.
 */
@ApplicationScoped
public class FrontStories {

    private final ArticleRepository articles;
    private final FilterResolver filters;

    FrontStories(ArticleRepository articles, FilterResolver filters) {
        this.articles = articles;
        this.filters = filters;
    }

    /** The stories of each container, in the order of the containers; nothing that is not public at the instant. */
    public Filled of(Front front, Instant now) {
        List<ArticleQuery> rules = rules(front, now);
        List<List<UUID>> chosen = chosen(front, rules);
        Set<UUID> ids =
                front.containers.stream().flatMap(c -> c.pinned().stream()).collect(Collectors.toSet());
        chosen.forEach(ids::addAll);
        Map<UUID, Article> found = articles.byIds(ids).stream()
                .filter(article -> article.isPublic(now))
                .collect(Collectors.toMap(article -> article.id, Function.identity()));
        Set<UUID> used = new HashSet<>();
        List<List<UUID>> pins = new ArrayList<>();
        for (Container container : front.containers) {
            pins.add(take(container.pinned(), container.limit(), found, used));
        }
        List<List<Article>> stories = new ArrayList<>();
        for (int i = 0; i < pins.size(); i++) {
            List<UUID> filled = new ArrayList<>(pins.get(i));
            filled.addAll(take(chosen.get(i), front.containers.get(i).limit() - filled.size(), found, used));
            stories.add(filled.stream().map(found::get).toList());
        }
        return new Filled(stories, facets(rules));
    }

    /**
     * What a front shows at an instant.
     *
     * @param stories of each container, in the order of the containers
     * @param facets whatever comes into a container by its rule is filed under one of these
     */
    public record Filled(List<List<Article>> stories, Set<UUID> facets) {}

    private static Set<UUID> facets(List<ArticleQuery> rules) {
        return rules.stream().flatMap(rule -> rule.along().stream()).collect(Collectors.toSet());
    }

    /** The first of the stories that are there and stand nowhere else yet, at most so many. */
    private static List<UUID> take(List<UUID> wanted, int most, Map<UUID, Article> found, Set<UUID> used) {
        return wanted.stream()
                .filter(id -> found.containsKey(id) && !used.contains(id))
                .distinct()
                .limit(most)
                .filter(used::add)
                .toList();
    }

    /** The rules of the containers that have one: enough to fill each even when everything above it wants the same stories. */
    private List<ArticleQuery> rules(Front front, Instant now) {
        int most = front.containers.stream()
                .mapToInt(c -> c.limit() + c.pinned().size())
                .sum();
        List<List<FacetGroup>> groups =
                filters.resolveAll(ruled(front).map(FrontStories::filter).toList());
        return groups.stream()
                .map(conditions ->
                        ArticleQuery.published(now, most).where(conditions, Set.of(), ArticleQuery.Times.ANY))
                .toList();
    }

    private static Stream<Container> ruled(Front front) {
        return front.containers.stream().filter(c -> c.rule() != null);
    }

    private List<List<UUID>> chosen(Front front, List<ArticleQuery> rules) {
        List<Container> ruled = ruled(front).toList();
        List<List<UUID>> ids = articles.newestIds(rules);
        Map<Container, List<UUID>> byContainer = new HashMap<>();
        for (int i = 0; i < ruled.size(); i++) {
            byContainer.put(ruled.get(i), ids.get(i));
        }
        return front.containers.stream()
                .map(c -> byContainer.getOrDefault(c, List.of()))
                .toList();
    }

    private static ArticleFilter filter(Container container) {
        Map<FilterName, List<String>> filters = new EnumMap<>(FilterName.class);
        Map<String, List<String>> rule = container.rule() == null ? Map.of() : container.rule();
        rule.forEach((word, values) -> filters.put(
                FilterName.of(word).orElseThrow(() -> new IllegalStateException("no filter is called " + word)),
                values));
        return ArticleFilter.of(filters);
    }
}
