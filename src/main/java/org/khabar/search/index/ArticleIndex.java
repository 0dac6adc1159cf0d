package org.khabar.search.index;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The port behind which an engine finds articles. It is told of changes in the order of the log and remembers, together with
 * what it was told, how far that went: after a crash it says where it stands, and is told the rest.
 */
public interface ArticleIndex {

    /** Up to which change of the log everything is in it; negative when it has to be built. */
    long position();

    /** Takes articles over and forgets others, all at once with the position; they are found when this returns. */
    void apply(Collection<IndexedArticle> changed, Set<UUID> gone, long position);

    /**
     * Takes the place of everything that is in it. Until this returns, what was in it is found.
     *
     * @param position up to which change of the log the articles are known to hold everything
     */
    void rebuild(Stream<IndexedArticle> all, long position);

    /** Words that are names and have no inflection; they count from the next time that something is taken over. */
    void setNames(Set<String> foldedWords);

    /** Those of the articles that are filed under any of the facets. */
    Set<UUID> filedUnder(Set<UUID> facets);

    /** What is asked for. */
    Hits search(SearchOrder order);

    /** The newest articles whose headline has all the words, the last of which may be begun only. */
    List<UUID> headlines(String begun, int limit, Instant visibleAt);

    /** How many articles that were published since the instant are filed under each tag that is counted. */
    Map<UUID, Long> inTheNews(Instant since);

    /** The words that stand in most articles, as the fold has them. */
    List<String> commonWords(int most);
}
