package org.khabar.content.article;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.section.Section;
import org.khabar.kit.id.Ids;

/**
 * What an article is listed under. Sections, authors and tags lend their own identifiers; a kind, a language and the list
 * of everything have one that follows from their name.
 */
public final class Facets {

    /** The list of everything. */
    public static final UUID ALL = Ids.named("all");

    /** A list that holds nothing: what a filter means whose slug stands for nothing any more. */
    static final UUID NOTHING = Ids.named("nothing");

    private Facets() {}

    /** The facet of a kind. */
    public static UUID of(ArticleKind kind) {
        return Ids.named("kind:" + kind.word());
    }

    /** The facet of a language, given by its BCP 47 tag. */
    public static UUID ofLanguage(String language) {
        return Ids.named("language:" + language);
    }

    /** Everything the article is listed under: sections with those above them, authors, tags, kind, language, all. */
    static Set<UUID> of(Article article) {
        Set<UUID> facets = new LinkedHashSet<>();
        facets.add(ALL);
        facets.add(of(article.kind));
        facets.add(ofLanguage(article.language));
        addPath(facets, article.section);
        article.sections.forEach(section -> addPath(facets, section));
        article.byline.forEach(byline -> facets.add(byline.author.id));
        article.tags.forEach(tag -> facets.add(tag.id));
        return facets;
    }

    private static void addPath(Set<UUID> facets, Section section) {
        section.path().forEach(above -> facets.add(above.id));
    }
}
