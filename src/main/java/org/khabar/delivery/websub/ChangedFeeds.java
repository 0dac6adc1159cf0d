package org.khabar.delivery.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.khabar.content.author.AuthorRepository;
import org.khabar.content.change.Change;
import org.khabar.content.change.EntityType;
import org.khabar.content.section.SectionRepository;
import org.khabar.content.tag.TagRepository;

/** Which feeds show something else than before. Those with filters of one's own are nobody's topic. */
@ApplicationScoped
class ChangedFeeds {

    private static final List<String> FORMATS = List.of("rss", "atom", "json");

    private final SectionRepository sections;
    private final AuthorRepository authors;
    private final TagRepository tags;

    ChangedFeeds(SectionRepository sections, AuthorRepository authors, TagRepository tags) {
        this.sections = sections;
        this.authors = authors;
        this.tags = tags;
    }

    /** Paths of the feeds in which articles have come, changed or gone. An article is in the feeds of all that it is filed under. */
    @Transactional
    public Set<String> of(Collection<Change> changes) {
        Set<UUID> facets = new HashSet<>();
        changes.stream()
                .filter(change -> change.entityType == EntityType.ARTICLE)
                .forEach(change -> facets.addAll(change.facets));
        Set<String> paths = new TreeSet<>();
        if (facets.isEmpty()) {
            return paths;
        }
        add(paths, "latest");
        sections.list("id in ?1", facets).forEach(section -> add(paths, "sections/" + section.slug));
        authors.list("id in ?1", facets).forEach(author -> add(paths, "authors/" + author.slug));
        tags.list("id in ?1", facets).forEach(tag -> add(paths, tag.type.plural() + "/" + tag.slug));
        return paths;
    }

    private static void add(Set<String> paths, String feed) {
        FORMATS.forEach(format -> paths.add("/feeds/" + feed + "." + format));
    }
}
