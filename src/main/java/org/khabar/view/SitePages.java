package org.khabar.view;

import jakarta.enterprise.context.ApplicationScoped;
import org.khabar.content.tag.TagType;

/** Where readers find things on the site: what feeds, sitemaps and structured data lead to. */
@ApplicationScoped
public class SitePages {

    private final String site;

    SitePages(SiteConfig site) {
        this.site = site.url().toString();
    }

    /** The site's first page. */
    public String home() {
        return site + "/";
    }

    /** An article's page, below that of its main section. */
    public String article(String section, String slug) {
        return section(section) + "/" + slug;
    }

    /** A section's page. */
    public String section(String slug) {
        return site + "/" + slug;
    }

    /** An author's page. */
    public String author(String slug) {
        return site + "/authors/" + slug;
    }

    /** A tag's page. */
    public String tag(TagType type, String slug) {
        return site + "/" + type.plural() + "/" + slug;
    }
}
