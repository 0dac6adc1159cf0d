package org.khabar.search.lucene;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.content.change.place.LogPlace;
import org.khabar.content.listing.Facets;
import org.khabar.kit.id.Ids;
import org.khabar.search.index.IndexedArticle;

/** A process that writes batch after batch to an index and says which are written, until it is killed. */
final class KilledWriter {

    static final int BATCH = 40;
    static final Instant THEN = Instant.parse("2024-06-01T00:00:00Z");

    private KilledWriter() {}

    public static void main(String[] arguments) {
        LuceneArticleIndex index = LuceneEngine.at(Path.of(arguments[0]));
        index.rebuild(Stream.of(), new LogPlace(0, "log"));
        for (int batch = 1; ; batch++) {
            int first = batch * BATCH;
            List<IndexedArticle> articles = IntStream.range(first, first + BATCH)
                    .mapToObj(KilledWriter::article)
                    .toList();
            index.apply(
                    articles, batch % 2 == 0 ? Set.of(id((batch - 1) * BATCH)) : Set.of(), new LogPlace(batch, "log"));
            System.out.println(batch);
            System.out.flush();
        }
    }

    static UUID id(int number) {
        return Ids.named("article " + number);
    }

    private static IndexedArticle article(int number) {
        String body = "कानपुर में बारिश हुई और सड़कों पर पानी भर गया ".repeat(20);
        return new IndexedArticle(
                id(number), Set.of(Facets.ALL), Set.of("year|2024"), THEN, THEN, "वोट " + number, "", body);
    }
}
