package org.khabar.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.address.OldAddressRepository;
import org.khabar.content.change.Effect;
import org.khabar.content.change.Outcome;
import org.khabar.kit.id.ShortId;

/** The only way in which articles are written, whoever writes them: one transaction for each verb. */
@ApplicationScoped
public class ArticleWorkflow {

    private final ArticleRepository articles;
    private final ListingRepository listing;
    private final OldAddressRepository oldAddresses;
    private final Clock clock;

    ArticleWorkflow(
            ArticleRepository articles, ListingRepository listing, OldAddressRepository oldAddresses, Clock clock) {
        this.articles = articles;
        this.listing = listing;
        this.oldAddresses = oldAddresses;
        this.clock = clock;
    }

    /**
     * Takes an article from a source. The same again, told by the digest, changes nothing.
     *
     * @param id the identifier it gets when it is new
     */
    @Transactional
    public Outcome take(UUID id, Source source, ArticleContent content, ArticleState state) {
        Optional<Article> known =
                articles.find("externalId", source.externalId()).singleResultOptional();
        if (known.isPresent() && source.digest().equals(known.get().sourceDigest)) {
            return new Outcome(known.get().id, Effect.UNCHANGED);
        }
        Article article = known.orElseGet(() -> new Article(freeId(id), source.externalId(), content, clock.instant()));
        known.ifPresent(old -> old.revise(content, clock.instant()));
        article.assume(state);
        article.sourceDigest = source.digest();
        articles.persist(article);
        listing.file(article);
        oldAddresses.keep(source.addresses(), article.id);
        return new Outcome(article.id, known.isPresent() ? Effect.UPDATED : Effect.CREATED);
    }

    /** Lets an article point to others: links of each kind in the given order. Identifiers without an article are left out. */
    @Transactional
    public void link(UUID id, List<UUID> related, List<UUID> translations) {
        Article article = articles.whole(id).orElseThrow();
        List<ArticleLink> links = new ArrayList<>();
        add(links, LinkKind.RELATED, related);
        add(links, LinkKind.TRANSLATION, translations);
        add(links, LinkKind.EMBEDDED, embedded(article));
        article.link(links);
    }

    private static List<UUID> embedded(Article article) {
        List<UUID> ids = new ArrayList<>(article.body().relatedIds());
        article.liveEntries.forEach(entry -> ids.addAll(entry.body.relatedIds()));
        return ids.stream().distinct().toList();
    }

    private void add(List<ArticleLink> links, LinkKind kind, List<UUID> targets) {
        for (UUID target : targets) {
            articles.findByIdOptional(target).ifPresent(article -> links.add(new ArticleLink(kind, article)));
        }
    }

    /** The identifier itself, or the next one whose short form is still free. */
    private UUID freeId(UUID id) {
        UUID free = id;
        while (articles.count("shortId", ShortId.of(free)) > 0) {
            free = new UUID(free.getMostSignificantBits(), free.getLeastSignificantBits() + 1);
        }
        return free;
    }

    /**
     * Where an article comes from.
     *
     * @param externalId what its source calls it
     * @param digest a digest of everything the source says of it
     * @param addresses where it stood before: they go on leading to it
     */
    public record Source(String externalId, String digest, List<String> addresses) {

        public Source {
            addresses = List.copyOf(addresses);
        }
    }
}
