package org.khabar.api.tag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.EntityType;
import org.khabar.content.election.RelationRepository;
import org.khabar.content.name.Language;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagQuery;
import org.khabar.content.tag.TagRepository;
import org.khabar.content.tag.TagType;
import org.khabar.content.tag.TieResolver;
import org.khabar.kit.http.Moved;
import org.khabar.kit.page.Page;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.query.OneParams;
import org.khabar.view.query.TagListParams;
import org.khabar.view.tag.TagView;
import org.khabar.view.tag.TagViews;

/** Reads tags of any type for the resources of this package: the types differ in their filters and shapes alone. */
@ApplicationScoped
class TagReading {

    private final TagRepository tags;
    private final RelationRepository relations;
    private final TieResolver ties;

    TagReading(TagRepository tags, RelationRepository relations, TieResolver ties) {
        this.tags = tags;
        this.relations = relations;
        this.ties = ties;
    }

    /** A page of tags of a type, or of all types in one list, in their shape. */
    <V extends TagView> Page<V> page(
            Class<V> shape,
            @Nullable TagType type,
            TagListParams params,
            TagQuery.Facts facts,
            Map<TagQuery.Tie, String> filters) {
        TagQuery query = params.query(type, facts, ties.resolve(filters));
        List<Tag> rows = tags.page(query);
        Long total = params.page().exactCount() ? tags.count(query) : null;
        Page<Tag> page = Page.cut(rows, params.page(), last -> TagListParams.cursor(query, last), total);
        List<TagView> views = TagViews.of(page.items(), relations.ties(page.items(), false), params.names());
        return new Page<>(views.stream().map(shape::cast).toList(), page.page(), page.keys())
                .withKeys(Set.of(SurrogateKeys.all(EntityType.TAG)));
    }

    /** One tag in its shape, with everything it is tied to. A former slug answers 301. */
    <V extends TagView> V one(Class<V> shape, TagType type, String slug, OneParams params) {
        return shape.cast(one(type, slug, "/v1/" + type.plural() + "/", params.names()));
    }

    /** One tag of any type, whose canonical address begins as given. */
    TagView one(TagType type, String slug, String path, Language language) {
        Tag tag = tags.bySlug(type, slug)
                .orElseThrow(() -> ProblemException.notFound("No " + type.word() + " has the slug \"" + slug + "\"."));
        if (!tag.slug.equals(slug)) {
            throw new Moved(path + tag.slug, Set.of(SurrogateKeys.of(EntityType.TAG, tag.id)));
        }
        return TagViews.of(tag, relations.ties(List.of(tag), true), language);
    }
}
