package org.khabar.sample.generate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.content.article.Article;

/** Generated articles that are not written to the database. */
@ApplicationScoped
public class ComposedArticles {

    private final Generation generation;

    ComposedArticles(Generation generation) {
        this.generation = generation;
    }

    /** Those of an order, composed as they are taken. */
    public Stream<Article> of(GenerationOrder order) {
        Edition edition = generation.edition(order);
        return IntStream.range(0, order.articles())
                .mapToObj(number -> edition.articles(List.of(number)).getFirst());
    }
}
