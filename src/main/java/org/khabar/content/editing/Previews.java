package org.khabar.content.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleLink;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.ArticleState;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.article.LinkKind;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Verb;
import org.khabar.content.revision.ArticleDocument;
import org.khabar.kit.problem.ProblemException;

/** Showing articles to someone before readers see them. */
@ApplicationScoped
public class Previews {

    private static final String SECRET = "preview";

    private final Desk desk;
    private final ClusterSecrets secrets;
    private final ArticleRepository articles;
    private final Clock clock;

    Previews(Desk desk, ClusterSecrets secrets, ArticleRepository articles, Clock clock) {
        this.desk = desk;
        this.secrets = secrets;
        this.articles = articles;
        this.clock = clock;
    }

    /**
     * A leave to read the article for the time, and its text. Who made it stands in the audit log.
     *
     * @throws ProblemException NOT_FOUND, FORBIDDEN; CONFLICT when it is in the trash
     */
    @Transactional
    public Issued issue(UUID id, Duration time, Actor by) {
        Article article = desk.find(id);
        Desk.requireAllowed(article, by);
        Desk.requireOutOfTrash(article);
        desk.closeUnseen(article, Deed.of(Verb.PREVIEWED), desk.look(article), by);
        Instant end = clock.instant().plus(time).truncatedTo(ChronoUnit.SECONDS);
        PreviewToken token = new PreviewToken(id, end);
        return new Issued(token.text(secrets.of(SECRET)), end);
    }

    /** The article that the text gives leave to read; empty when it gives none. */
    public Optional<UUID> article(String text) {
        return PreviewToken.of(text, secrets.of(SECRET), clock.instant()).map(PreviewToken::article);
    }

    /**
     * The article as readers would see it if the manuscript were published now. It belongs to no session: nothing of it
     * is ever written. Call it within a transaction.
     */
    public Article proof(Article article, Manuscript manuscript) {
        Instant now = clock.instant();
        Article proof = new Article(article.id, article.externalId, manuscript.content(), now);
        Instant published = article.publishedAt == null ? now : article.publishedAt;
        new ArticleState(ArticleStatus.PUBLISHED, published, article.firstPublishedAt, now, null, null).assignTo(proof);
        proof.shortId = article.shortId;
        proof.publicVersion = article.version;
        proof.liveEntries = article.liveEntries;
        ArticleLink.replaceAll(proof, links(manuscript.links(), proof));
        return proof;
    }

    private List<ArticleLink> links(ArticleDocument.Links wanted, Article proof) {
        List<ArticleLink> links = new ArrayList<>();
        add(links, LinkKind.RELATED, wanted.related().stream());
        add(links, LinkKind.TRANSLATION, wanted.translations().stream());
        add(links, LinkKind.EMBEDDED, proof.bodies(true).flatMap(body -> body.relatedIds().stream()));
        return links;
    }

    /** In the given order. */
    private void add(List<ArticleLink> links, LinkKind kind, Stream<UUID> wanted) {
        List<UUID> targets = wanted.distinct().toList();
        articles.byIds(targets).stream()
                .sorted(Comparator.comparingInt(target -> targets.indexOf(target.id)))
                .forEach(target -> links.add(new ArticleLink(kind, target)));
    }

    /** The text of a leave, and when it ends. */
    public record Issued(String text, Instant endsAt) {}
}
