package org.khabar.feed;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.ArticlePage;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.listing.ArticleQuery;
import org.khabar.content.name.Language;
import org.khabar.content.surrogate.ListKeys;
import org.khabar.feed.format.FeedFormat;
import org.khabar.feed.format.LatestFeed;
import org.khabar.kit.http.Rendered;
import org.khabar.kit.http.RequestAddress;
import org.khabar.kit.id.Ids;
import org.khabar.view.BodyForm;
import org.khabar.view.Reading;
import org.khabar.view.SiteConfig;
import org.khabar.view.SitePages;
import org.khabar.view.WebSubConfig;
import org.khabar.view.article.ArticleView;
import org.khabar.view.article.ArticleViews;
import org.khabar.view.query.ArticleListParams;

/** Makes feeds of lists. */
@ApplicationScoped
class Feeds {

    private final ArticleRepository articles;
    private final ArticleViews views;
    private final SitePages pages;
    private final SiteConfig site;
    private final BodyForm form;
    private final @Nullable String hub;

    Feeds(
            ArticleRepository articles,
            ArticleViews views,
            SitePages pages,
            SiteConfig site,
            FeedConfig config,
            WebSubConfig webSub) {
        this.articles = articles;
        this.views = views;
        this.pages = pages;
        this.site = site;
        this.form = config.text() == FeedText.FULL ? BodyForm.HTML : BodyForm.NONE;
        this.hub = webSub.hub().map(URI::toString).orElse(null);
    }

    /**
     * What a feed is to hold.
     *
     * @param subject what it is about; null for everything, or what the filters of its address leave of it
     * @param names the language to name things in
     */
    record Wish(@Nullable FeedSubject subject, ArticleQuery query, Language names, FeedFormat format) {}

    /** The feed, with the links that WebSub (section 4) asks for. */
    RestResponse<Rendered> answer(Wish wish, HttpServerRequest request) {
        RequestAddress address = RequestAddress.of(request);
        ArticlePage page = articles.page(wish.query, form == BodyForm.HTML);
        Reading reading = new Reading(wish.names, wish.query.visibleAt(), Set.of(), form);
        List<ArticleView> shown = page.articles().stream()
                .map(article -> views.listed(article, page.media(), reading))
                .toList();
        String next =
                page.next() == null ? null : address.with("cursor", ArticleListParams.cursor(wish.query, page.next()));
        LatestFeed feed = feed(wish, shown, new LatestFeed.Links(address.absolute(), next, hub));
        Rendered rendered = new Rendered(wish.format.write(feed), null, keys(wish, shown, next != null));
        return RestResponse.ResponseBuilder.ok(
                        rendered, MediaType.valueOf(wish.format.mediaType()).withCharset("UTF-8"))
                .header(HttpHeaders.LINK, links(feed.links()))
                .build();
    }

    private LatestFeed feed(Wish wish, List<ArticleView> shown, LatestFeed.Links links) {
        FeedSubject subject = wish.subject;
        return new LatestFeed(
                "urn:uuid:" + Ids.named("feed " + wish.query.fingerprint()),
                subject == null ? site.name() : subject.names().in(wish.names) + " – " + site.name(),
                subject == null ? wish.names : subject.names().languageIn(wish.names),
                subject == null ? pages.home() : subject.page(),
                new LatestFeed.Publisher(
                        site.name(),
                        pages.home(),
                        site.logo().map(URI::toString).orElse(null)),
                links,
                shown.stream().map(article -> FeedItems.of(article, pages)).toList());
    }

    private static Set<String> keys(Wish wish, List<ArticleView> shown, boolean more) {
        Set<String> keys = new HashSet<>(ListKeys.ofPage(wish.query, more, false));
        keys.addAll(FeedSubject.keys(wish.subject));
        shown.forEach(article -> keys.addAll(article.surrogateKeys()));
        return keys;
    }

    private static String links(LatestFeed.Links links) {
        String self = "<" + links.self() + ">; rel=\"self\"";
        return links.hub() == null ? self : "<" + links.hub() + ">; rel=\"hub\", " + self;
    }
}
