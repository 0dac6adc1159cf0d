package org.khabar.editorial.tag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khabar.content.address.AddressRepository;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagQuery;
import org.khabar.content.tag.TagRepository;
import org.khabar.content.tag.TagType;
import org.khabar.content.tag.TieResolver;
import org.khabar.kit.page.Page;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.query.TagListParams;

/** Finds tags of any type for editors. */
@ApplicationScoped
class TagReading {

    private final TagRepository tags;
    private final TieResolver ties;
    private final AddressRepository addresses;

    TagReading(TagRepository tags, TieResolver ties, AddressRepository addresses) {
        this.tags = tags;
        this.ties = ties;
        this.addresses = addresses;
    }

    Page<Tag> page(TagType type, TagListParams params, TagQuery.Facts facts, Map<TagQuery.Tie, String> filters) {
        TagQuery query = params.query(type, facts, ties.resolve(filters));
        List<Tag> rows = tags.page(query);
        Long total = params.page().exactCount() ? tags.count(query) : null;
        return Page.cut(rows, params.page(), last -> TagListParams.cursor(query, last), total);
    }

    /** Throws NOT_FOUND, which says so when the tag was merged into another. */
    Tag find(TagType type, UUID id) {
        return tags.ofType(type, id).orElseThrow(() -> missing(type, id));
    }

    private ProblemException missing(TagType type, UUID id) {
        String fate = addresses
                .survivor(type.addressKind(), id)
                .map(survivor -> " It was merged into " + survivor + ".")
                .orElse("");
        return ProblemException.notFound("No " + type.word() + " has the identifier " + id + "." + fate);
    }
}
