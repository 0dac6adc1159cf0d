package org.khabar.view.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.media.MediaKind;
import org.khabar.content.media.Rendition;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.view.SiteConfig;
import org.khabar.view.SitePages;
import org.khabar.view.article.BylineView;
import org.khabar.view.author.AuthorView;
import org.khabar.view.media.MediaView;
import org.khabar.view.section.SectionRef;
import org.khabar.view.tag.CandidateView;
import org.khabar.view.tag.TagRef;

/** What articles name, in the words of schema.org. */
@ApplicationScoped
class LinkedThings {

    private static final Map<String, String> NETWORKS = Map.of(
            "x", "https://x.com/",
            "facebook", "https://www.facebook.com/",
            "instagram", "https://www.instagram.com/",
            "youtube", "https://www.youtube.com/@");

    private final SiteConfig site;
    private final SitePages pages;

    LinkedThings(SiteConfig site, SitePages pages) {
        this.site = site;
        this.pages = pages;
    }

    /** The newsroom. */
    Map<String, Object> publisher() {
        String logo = site.logo().map(URI::toString).orElse(null);
        return Members.typed("NewsMediaOrganization")
                .with("name", site.name())
                .with("url", pages.home())
                .with(
                        "logo",
                        logo == null
                                ? null
                                : Members.typed("ImageObject").with("url", logo).all())
                .all();
    }

    /** Someone in a by-line. */
    Map<String, Object> author(BylineView byline) {
        return Members.typed("Person")
                .with("name", byline.name())
                .with("url", pages.author(byline.slug()))
                .all();
    }

    /** An author by themselves. */
    Members person(AuthorView author) {
        return Members.typed("Person")
                .with("@id", "urn:uuid:" + author.id())
                .with("name", author.name())
                .with("alternateName", other(author.names(), author.nameLanguage()))
                .with("url", pages.author(author.slug()))
                .with("jobTitle", author.role())
                .with("description", author.biography())
                .with("image", author.image() == null ? null : picture(author.image()))
                .with("worksFor", publisher())
                .with(
                        "sameAs",
                        author.social().entrySet().stream()
                                .map(LinkedThings::account)
                                .filter(Objects::nonNull)
                                .sorted()
                                .toList());
    }

    /** Someone who stands for election. */
    Members person(CandidateView candidate) {
        String wikidata = candidate.externalIds().get("wikidata");
        return Members.typed("Person")
                .with("@id", "urn:uuid:" + candidate.id())
                .with("name", candidate.name())
                .with(
                        "alternateName",
                        Stream.concat(
                                        Stream.ofNullable(other(candidate.names(), candidate.nameLanguage())),
                                        candidate.aliases().stream())
                                .distinct()
                                .toList())
                .with("url", pages.tag(candidate.type(), candidate.slug()))
                .with("affiliation", candidate.party() == null ? null : tag(candidate.party()))
                .with("sameAs", wikidata == null ? null : "https://www.wikidata.org/entity/" + wikidata);
    }

    /** What an article is about. */
    Map<String, Object> tag(TagRef tag) {
        String type = switch (tag.type()) {
            case PARTY -> "PoliticalParty";
            case ALLIANCE -> "Organization";
            case CANDIDATE -> "Person";
            case CONSTITUENCY, STATE -> "AdministrativeArea";
            case PLACE -> "Place";
            case ELECTION -> "Event";
            case TOPIC -> "Thing";
        };
        return Members.typed(type)
                .with("name", tag.name())
                .with("alternateName", tag.abbreviation())
                .with("url", pages.tag(tag.type(), tag.slug()))
                .all();
    }

    /** The way from the site's first page to an article, whose section has been read with those above it. */
    Map<String, Object> breadcrumb(SectionRef section, String headline, String url) {
        List<SectionRef> above = section.breadcrumb() == null ? List.of() : section.breadcrumb();
        List<Map<String, Object>> steps = new java.util.ArrayList<>();
        steps.add(step(1, site.name(), pages.home()));
        Stream.concat(above.stream(), Stream.of(section))
                .forEach(at -> steps.add(step(steps.size() + 1, at.name(), pages.section(at.slug()))));
        steps.add(step(steps.size() + 1, headline, url));
        return Members.typed("BreadcrumbList").with("itemListElement", steps).all();
    }

    private static Map<String, Object> step(int position, String name, String url) {
        return Members.typed("ListItem")
                .with("position", position)
                .with("name", name)
                .with("item", url)
                .all();
    }

    /** A picture, or the one that stands for a video: the largest of each shape in which it lies ready. */
    List<Map<String, Object>> pictures(@Nullable MediaView media) {
        MediaView shown = media != null && media.kind() != MediaKind.IMAGE ? media.poster() : media;
        if (shown == null) {
            return List.of();
        }
        Map<Long, Map<String, Object>> shapes = new java.util.TreeMap<>();
        for (Rendition rendition : shown.renditions()) {
            Integer height = rendition.height();
            long shape = height == null || height == 0 ? 0 : Math.round(rendition.width() * 10.0 / height);
            shapes.put(shape, picture(shown, rendition.url(), rendition.width(), height));
        }
        return shapes.isEmpty() ? List.of(picture(shown)) : List.copyOf(shapes.values());
    }

    private static Map<String, Object> picture(MediaView media) {
        return picture(media, media.url(), media.width(), media.height());
    }

    private static Map<String, Object> picture(
            MediaView media, String url, @Nullable Integer width, @Nullable Integer height) {
        return Members.typed("ImageObject")
                .with("url", url)
                .with("width", width)
                .with("height", height)
                .with("caption", media.caption() == null ? media.alt() : media.caption())
                .with("creditText", media.credit())
                .all();
    }

    private static @Nullable String account(Map.Entry<String, String> account) {
        String value = account.getValue();
        String network = NETWORKS.get(account.getKey().toLowerCase(Locale.ROOT));
        if (value.startsWith("https://") || value.startsWith("http://")) {
            return value;
        }
        return network == null ? null : network + (value.startsWith("@") ? value.substring(1) : value);
    }

    private static @Nullable String other(Names names, Language shown) {
        return shown == Language.HI ? names.en() : names.hi();
    }
}
