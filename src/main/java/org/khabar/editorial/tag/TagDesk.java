package org.khabar.editorial.tag;

import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagQuery;
import org.khabar.content.tag.TagType;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Written;
import org.khabar.kit.page.Page;
import org.khabar.view.desk.tag.TagDeskView;
import org.khabar.view.query.TagListParams;

/** The verbs of the editorial API for tags of one type, which answer in its shape. */
final class TagDesk<V extends TagDeskView> {

    /** What merging means, for the OpenAPI document. */
    static final String MERGING =
            "Articles, ties and what lies in it follow; names and identifiers elsewhere become the"
                    + " other one's too; its slugs redirect. The version is that of the one that goes; the answer is the one that"
                    + " stays. The same again is no change.";

    private final Class<V> shape;
    private final TagType type;
    private final TagReading reading;
    private final TagWriting writing;

    TagDesk(Class<V> shape, TagType type, TagReading reading, TagWriting writing) {
        this.shape = shape;
        this.type = type;
        this.reading = reading;
        this.writing = writing;
    }

    Page<V> page(TagListParams params, TagQuery.Facts facts, Map<TagQuery.Tie, String> filters) {
        return reading.page(type, params, facts, filters).map(this::view);
    }

    RestResponse<V> one(UUID id) {
        return answer(reading.find(type, id));
    }

    RestResponse<V> create(String body) {
        Tag tag = writing.create(type, body);
        return Written.created("/editorial/v1/" + type.plural() + "/" + tag.id, view(tag), tag.version);
    }

    RestResponse<V> replace(UUID id, @Nullable String ifMatch, String body) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        return answer(writing.replace(type, reading.find(type, id), version, body));
    }

    RestResponse<V> patch(UUID id, @Nullable String ifMatch, String body) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        return answer(writing.patch(type, reading.find(type, id), version, body));
    }

    void delete(UUID id, @Nullable String ifMatch) {
        writing.delete(type, id, ExpectedVersion.of(ifMatch));
    }

    RestResponse<V> merge(UUID id, @Nullable String ifMatch, String body) {
        return answer(writing.merge(type, id, ExpectedVersion.of(ifMatch), body));
    }

    private RestResponse<V> answer(Tag tag) {
        return Written.ok(view(tag), tag.version);
    }

    private V view(Tag tag) {
        return shape.cast(TagDeskView.of(tag));
    }
}
