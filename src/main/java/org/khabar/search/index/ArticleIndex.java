package org.khabar.search.index;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.khabar.content.change.place.LogPlace;
import org.khabar.content.listing.ArticleQuery;

/**
 * The port behind which an engine finds articles. It is told of changes in the order of the log and remembers, together with
 * what it was told, how far that went: after a crash it says where it stands, and is told the rest. What is asked of an engine
 * that is away throws {@link EngineAwayException}.
 */
public interface ArticleIndex {

    /** Whether this process is the one that tells it of changes now: of several that share an engine, one does. */
    boolean isToldHere();

    /** Up to which change of the log everything is in it; nowhere when it has to be built. */
    LogPlace place();

    /** Takes articles over and forgets others, together with the place; they are found when this returns. */
    void apply(Collection<IndexedArticle> changed, Set<UUID> gone, LogPlace place);

    /**
     * Takes the place of everything that is in it. Until this returns, what was in it is found.
     *
     * @param place up to which change of the log the articles are known to hold everything
     */
    void rebuild(Stream<IndexedArticle> all, LogPlace place);

    /** Words that are names and have no inflection; they count from the next time that something is taken over. */
    void setNames(Set<String> foldedWords);

    /** Those of the articles that are filed under any of the facets. */
    Set<UUID> filedUnder(Set<UUID> facets);

    /** What is asked for. */
    Hits search(SearchOrder order);

    /** The newest articles whose headline has all the words, the last of which may be begun only. */
    List<UUID> headlines(String begun, int limit, Instant visibleAt);

    /**
     * What is about the same as an article, best first: by what it says and the tags that both have. Never itself.
     *
     * @param tags of the article
     * @param filter which articles are wanted, and how many at most
     */
    List<UUID> related(IndexedArticle article, Set<UUID> tags, ArticleQuery filter);

    /** How many articles that were published since the instant are filed under each tag that is counted. */
    Map<UUID, Long> inTheNews(Instant since);

    /** The words that stand in most articles, as the fold has them. */
    List<String> commonWords(int most);
}
