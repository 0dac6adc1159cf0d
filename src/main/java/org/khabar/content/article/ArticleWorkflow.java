package org.khabar.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.content.address.OldAddressRepository;
import org.khabar.content.change.Actor;
import org.khabar.content.change.ChangeLog;
import org.khabar.content.change.Effect;
import org.khabar.content.change.EntityType;
import org.khabar.content.change.NewChange;
import org.khabar.content.change.Outcome;
import org.khabar.content.change.Verb;
import org.khabar.content.use.ShownMediaRepository;
import org.khabar.kit.id.ShortId;

/** The only way in which articles are written, whoever writes them: one transaction for each verb. */
@ApplicationScoped
public class ArticleWorkflow {

    private final ArticleRepository articles;
    private final ListingRepository listing;
    private final OldAddressRepository oldAddresses;
    private final ShownMediaRepository shown;
    private final ChangeLog changes;
    private final Clock clock;

    ArticleWorkflow(
            ArticleRepository articles,
            ListingRepository listing,
            OldAddressRepository oldAddresses,
            ShownMediaRepository shown,
            ChangeLog changes,
            Clock clock) {
        this.articles = articles;
        this.listing = listing;
        this.oldAddresses = oldAddresses;
        this.shown = shown;
        this.changes = changes;
        this.clock = clock;
    }

    /** Takes one article from a source, as {@link #takeAll} does. */
    @Transactional
    public Outcome take(UUID id, Source source, ArticleContent content, ArticleState state) {
        return takeAll(List.of(new Submission(id, source, content, state))).getFirst();
    }

    /**
     * Takes articles from a source, each known by another key, with as many statements for hundreds as for one. The same
     * again, told by the digest, changes nothing.
     *
     * @return what became of each, in the given order
     */
    @Transactional
    public List<Outcome> takeAll(List<Submission> batch) {
        Map<String, Article> known = articles.bySourceKeys(keys(batch)).stream()
                .collect(Collectors.toMap(article -> String.valueOf(article.externalId), Function.identity()));
        List<Submission> fresh =
                batch.stream().filter(one -> !known.containsKey(one.key())).toList();
        Set<String> shortIds = articles.takenShortIds(
                fresh.stream().map(one -> ShortId.of(one.id())).toList());
        List<Outcome> outcomes = new ArrayList<>();
        Map<UUID, List<String>> addresses = new LinkedHashMap<>();
        List<Written> written = new ArrayList<>();
        for (Submission one : batch) {
            Article old = known.get(one.key());
            Outcome outcome =
                    old == null ? create(one, freeId(one.id(), shortIds), written) : update(old, one, written);
            outcomes.add(outcome);
            addresses.put(
                    outcome.id(),
                    outcome.effect() == Effect.UNCHANGED
                            ? List.of()
                            : one.source().addresses());
        }
        oldAddresses.keepAll(addresses);
        articles.flush();
        shown.show(written.stream()
                .collect(Collectors.toMap(one -> one.article().id, one -> ArticleRepository.shownBy(one.article()))));
        written.forEach(this::note);
        return outcomes;
    }

    private static List<String> keys(List<Submission> batch) {
        return batch.stream().map(Submission::key).toList();
    }

    private Outcome create(Submission one, UUID id, List<Written> written) {
        Article article = new Article(id, one.key(), one.content(), clock.instant());
        one.state().assignTo(article);
        article.sourceDigest = one.source().digest();
        articles.persist(article);
        listing.fileNew(article);
        written.add(new Written(article, Verb.CREATED, false, ListingRepository.Filed.NOWHERE));
        return new Outcome(id, Effect.CREATED);
    }

    private Outcome update(Article article, Submission one, List<Written> written) {
        if (one.source().digest().equals(article.sourceDigest)) {
            return new Outcome(article.id, Effect.UNCHANGED);
        }
        boolean seen = article.isPublic(clock.instant()) && article.dueAt == null;
        ListingRepository.Filed filed = ListingRepository.Filed.of(article);
        article.revise(one.content(), clock.instant());
        one.state().assignTo(article);
        article.sourceDigest = one.source().digest();
        listing.file(article);
        written.add(new Written(article, Verb.SAVED, seen, filed));
        return new Outcome(article.id, Effect.UPDATED);
    }

    private void note(Written written) {
        Article article = written.article();
        NewChange.Sight sight = written.before().sight(written.seen(), article, clock.instant());
        changes.append(
                new NewChange(EntityType.ARTICLE, article.id, written.verb(), article.version, sight, Actor.IMPORT));
    }

    /** The identifier itself, or the next one whose short form is still free. */
    private UUID freeId(UUID id, Set<String> taken) {
        UUID free = id;
        while (!taken.add(ShortId.of(free))) {
            free = new UUID(free.getMostSignificantBits(), free.getLeastSignificantBits() + 1);
            taken.addAll(articles.takenShortIds(List.of(ShortId.of(free))));
        }
        return free;
    }

    /** Lets one article point to others, as {@link #linkAll} does. */
    @Transactional
    public void link(UUID id, List<UUID> related, List<UUID> translations) {
        linkAll(List.of(new Links(id, related, translations)));
    }

    /**
     * Lets articles point to others, with as many statements for hundreds as for one: links of each kind in the given
     * order, and to the articles that their bodies embed. Identifiers without an article are left out.
     */
    @Transactional
    public void linkAll(List<Links> batch) {
        Map<UUID, Article> pointing = articles
                .withBodies(batch.stream().map(Links::id).toList())
                .stream()
                .collect(Collectors.toMap(article -> article.id, Function.identity()));
        Map<UUID, List<UUID>> embedded = new HashMap<>();
        pointing.forEach((id, article) -> embedded.put(id, embedded(article)));
        Set<UUID> targets = new HashSet<>();
        embedded.values().forEach(targets::addAll);
        batch.forEach(links -> targets.addAll(links.related()));
        batch.forEach(links -> targets.addAll(links.translations()));
        Map<UUID, Article> there = articles.<Article>findByIds(List.copyOf(targets)).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(article -> article.id, Function.identity()));
        for (Links links : batch) {
            List<ArticleLink> wanted = new ArrayList<>();
            add(wanted, LinkKind.RELATED, links.related(), there);
            add(wanted, LinkKind.TRANSLATION, links.translations(), there);
            add(wanted, LinkKind.EMBEDDED, embedded.getOrDefault(links.id(), List.of()), there);
            ArticleLink.replaceAll(Optional.ofNullable(pointing.get(links.id())).orElseThrow(), wanted);
        }
    }

    private static List<UUID> embedded(Article article) {
        return article.bodies(true)
                .flatMap(body -> body.relatedIds().stream())
                .distinct()
                .toList();
    }

    private static void add(List<ArticleLink> links, LinkKind kind, List<UUID> targets, Map<UUID, Article> there) {
        targets.stream()
                .map(there::get)
                .filter(Objects::nonNull)
                .forEach(target -> links.add(new ArticleLink(kind, target)));
    }

    /**
     * An article as a source brings it.
     *
     * @param id the identifier it gets when it is new
     */
    public record Submission(UUID id, Source source, ArticleContent content, ArticleState state) {

        String key() {
            return source.externalId();
        }
    }

    /** What was done to an article, and whether and where readers found it before. */
    private record Written(Article article, Verb verb, boolean seen, ListingRepository.Filed before) {}

    /** Where one article shall point to. */
    public record Links(UUID id, List<UUID> related, List<UUID> translations) {}

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
