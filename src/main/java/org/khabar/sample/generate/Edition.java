package org.khabar.sample.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.tag.Tag;
import org.khabar.kit.id.Ids;
import org.khabar.kit.id.ShortId;
import org.khabar.sample.generate.chance.Dice;
import org.khabar.sample.generate.plot.Plot;
import org.khabar.sample.generate.plot.Plotter;
import org.khabar.sample.generate.prose.ArticleComposer;
import org.khabar.sample.generate.prose.Sheet;
import org.khabar.sample.generate.words.Grammar;

/** Everything of which the articles of one order are made. Shared by threads. */
record Edition(
        GenerationOrder order, Grammar grammar, Plotter plotter, ArticleComposer composer, Set<String> takenShortIds) {

    private static final int MOST_RELATED = 3;

    /** The articles of these numbers, each of which depends on its number alone. */
    List<Article> articles(List<Integer> numbers) {
        return numbers.stream().map(this::article).toList();
    }

    private Article article(int number) {
        Dice dice = Dice.of(order.seed(), number);
        Plot plot = plotter.plot((number + 0.5) / order.articles(), dice);
        String externalId = order.externalId(number);
        UUID id = freeId(Ids.at(plot.fate().begunAt(), externalId));
        return composer.article(id, externalId, new Sheet(grammar, plot, dice));
    }

    /** The identifier itself, or the next one whose short form is still free. */
    private UUID freeId(UUID id) {
        UUID free = id;
        while (!takenShortIds.add(ShortId.of(free))) {
            free = new UUID(free.getMostSignificantBits(), free.getLeastSignificantBits() + 1);
        }
        return free;
    }

    /** Public articles before the one at the given place that share its rarest tag, nearest first; none for every third. */
    List<Article> related(List<Article> batch, int place) {
        List<Article> related = new ArrayList<>();
        List<Tag> tags = batch.get(place).tags;
        if (tags.isEmpty() || place % 3 == 0) {
            return related;
        }
        for (int i = place - 1; i >= 0 && related.size() < MOST_RELATED; i--) {
            Article before = batch.get(i);
            if (before.status == ArticleStatus.PUBLISHED && before.tags.contains(tags.getFirst())) {
                related.add(before);
            }
        }
        return related;
    }
}
