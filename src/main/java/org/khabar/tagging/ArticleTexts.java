package org.khabar.tagging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.LiveEntry;
import org.khabar.content.body.Block;
import org.khabar.content.body.ParagraphBlock;
import org.khabar.content.revision.ArticleDocument;
import org.khabar.kit.time.ClockProducer;
import org.khabar.tagging.reading.Passage;
import org.khabar.tagging.reading.Passage.Part;
import org.khabar.tagging.reading.Place;
import org.khabar.tagging.reading.Plain;
import org.khabar.tagging.reading.Text;

/** The words of an article, each where an editor sees it, live entries included. Its keywords are for machines. */
public final class ArticleTexts {

    private ArticleTexts() {}

    /** Of an article as its editor has it, its live entries, and the instant at which it was or will be published. */
    public static Text of(ArticleDocument article, Stream<LiveEntry> entries, Instant published) {
        return of(
                new Heads(article.kicker(), article.headline(), article.standfirst(), article.dateline()),
                article.body(),
                entries.map(entry -> new Entry(entry.id.toString(), entry.content())),
                published);
    }

    /** Of an article that is about to be stored. */
    public static Text of(ArticleContent article, Instant published) {
        ArticleContent.Headings heads = article.headings();
        return of(
                new Heads(heads.kicker(), heads.headline(), heads.standfirst(), heads.dateline()),
                article.matter().body().blocks(),
                article.matter().entries().stream()
                        .map(entry -> new Entry(entry.at().toString(), entry)),
                published);
    }

    /** Of a text that is no article yet. */
    public static Text of(@Nullable String headline, String text, @Nullable LocalDate publishedOn) {
        List<Passage> passages = new ArrayList<>();
        add(passages, "headline", Part.HEADLINE, headline);
        passages.addAll(Plain.lines(text));
        return new Text(passages, publishedOn);
    }

    private static Text of(Heads heads, List<Block> body, Stream<Entry> entries, Instant published) {
        List<Passage> passages = new ArrayList<>();
        add(passages, "kicker", Part.HEAD, heads.kicker);
        add(passages, "headline", Part.HEADLINE, heads.headline);
        add(passages, "standfirst", Part.HEAD, heads.standfirst);
        add(passages, "dateline", Part.HEAD, heads.dateline);
        addBody(passages, null, body);
        entries.sorted(Comparator.comparing(Entry::key)).forEach(entry -> add(passages, entry));
        return new Text(passages, published.atZone(ClockProducer.NEWSROOM_ZONE).toLocalDate());
    }

    /** Paragraphs of an import may hold what stood around the story; other blocks somebody made on purpose. */
    private static void add(List<Passage> passages, Entry entry) {
        String headline = entry.content.headline();
        if (headline != null) {
            passages.add(new Passage(new Place(entry.key, "headline", -1, 0), Part.PROSE, headline, 0));
        }
        addBody(passages, entry.key, entry.content.body().blocks());
    }

    private static void addBody(List<Passage> passages, @Nullable String entry, List<Block> body) {
        for (int number = 0; number < body.size(); number++) {
            Part part = body.get(number) instanceof ParagraphBlock ? Part.LOOSE : Part.PROSE;
            List<String> lines = body.get(number).prose().toList();
            for (int line = 0; line < lines.size(); line++) {
                passages.add(new Passage(new Place(entry, "body", number, line), part, lines.get(line), 0));
            }
        }
    }

    private static void add(List<Passage> passages, String field, Part part, @Nullable String text) {
        if (text != null) {
            passages.add(new Passage(Place.of(field), part, text, 0));
        }
    }

    /**
     * A live entry.
     *
     * @param key by which entries are told apart, and sort by their time
     */
    private record Entry(String key, LiveEntry.Content content) {}

    private record Heads(
            @Nullable String kicker,
            String headline,
            @Nullable String standfirst,
            @Nullable String dateline) {}
}
