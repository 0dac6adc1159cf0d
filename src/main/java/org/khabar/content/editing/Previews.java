package org.khabar.content.editing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleLink;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.article.ArticleState;
import org.khabar.content.article.ArticleStatus;
import org.khabar.content.article.LinkKind;

/** Showing articles to someone before readers see them. */
@ApplicationScoped
public class Previews {

    private static final String SECRET = "preview";

    private final ClusterSecrets secrets;
    private final ArticleRepository articles;
    private final Clock clock;

    Previews(ClusterSecrets secrets, ArticleRepository articles, Clock clock) {
        this.secrets = secrets;
        this.articles = articles;
        this.clock = clock;
    }

    /** A leave to read the article for the time, and its text. */
    public Issued issue(UUID article, Duration time) {
        Instant end = clock.instant().plus(time).truncatedTo(ChronoUnit.SECONDS);
        PreviewToken token = new PreviewToken(article, end);
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
        ArticleLink.replaceAll(proof, links(manuscript));
        return proof;
    }

    private List<ArticleLink> links(Manuscript manuscript) {
        List<ArticleLink> links = new ArrayList<>();
        add(links, LinkKind.RELATED, manuscript.links().related());
        add(links, LinkKind.TRANSLATION, manuscript.links().translations());
        add(links, LinkKind.EMBEDDED, manuscript.content().matter().body().relatedIds());
        return links;
    }

    private void add(List<ArticleLink> links, LinkKind kind, List<UUID> targets) {
        articles.byIds(targets).forEach(target -> links.add(new ArticleLink(kind, target)));
    }

    /** The text of a leave, and when it ends. */
    public record Issued(String text, Instant endsAt) {}
}
