package org.khabar.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.kit.text.sound.NameFinder.Found;
import org.khabar.search.answer.EntityView;
import org.khabar.search.answer.SuggestView;
import org.khabar.search.index.ArticleIndex;

/** Names and headlines that begin as somebody types; of names that fit alike, those in the news come first. */
@ApplicationScoped
class Suggestions {

    private static final int CONSIDERED = 200;
    private static final double NEWS = 0.15;
    private static final double POOR = 0.45;
    private static final Duration RECENT = Duration.ofDays(30);
    private static final Duration COUNTED_EVERY = Duration.ofMinutes(1);

    private final ArticleIndex index;
    private final TagNames names;
    private final ArticleRepository articles;
    private volatile @Nullable News news;

    Suggestions(ArticleIndex index, TagNames names, ArticleRepository articles) {
        this.index = index;
        this.names = names;
        this.articles = articles;
    }

    SuggestView of(SuggestParams params, Instant now) {
        String begun = params.begun();
        int most = params.most();
        TagCatalogue catalogue = names.now();
        Map<UUID, Long> counts = news(now);
        Comparator<Found<UUID>> best = Comparator.comparingDouble(one -> -worth(one, counts));
        List<EntityView> tags = catalogue.complete(begun, CONSIDERED).stream()
                .filter(one -> one.fit() >= POOR)
                .sorted(best)
                .limit(most)
                .flatMap(one -> catalogue.tag(one.name()).stream())
                .map(tag -> EntityView.of(tag, params.names()))
                .toList();
        return new SuggestView(tags, headlines(begun, most, now));
    }

    private static double worth(Found<UUID> one, Map<UUID, Long> counts) {
        return one.fit() * (1 + NEWS * Math.log1p(counts.getOrDefault(one.name(), 0L)));
    }

    private Map<UUID, Long> news(Instant now) {
        News last = news;
        if (last == null || last.countedAt.plus(COUNTED_EVERY).isBefore(now) || now.isBefore(last.countedAt)) {
            last = new News(index.inTheNews(now.minus(RECENT)), now);
            news = last;
        }
        return last.counts;
    }

    private List<SuggestView.Headline> headlines(String begun, int most, Instant now) {
        List<UUID> ids = index.headlines(begun, most, now);
        Map<UUID, Article> found =
                articles.byIds(ids).stream().collect(Collectors.toMap(article -> article.id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .filter(article -> article.isPublic(now))
                .map(SuggestView.Headline::of)
                .toList();
    }

    private record News(Map<UUID, Long> counts, Instant countedAt) {}
}
