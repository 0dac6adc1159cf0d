package org.khabar.editorial.tag;

import jakarta.enterprise.context.ApplicationScoped;
import org.khabar.content.tag.TagType;
import org.khabar.view.desk.tag.TagDeskView;

/** Gives each resource the desk of its type. */
@ApplicationScoped
class TagDesks {

    private final TagReading reading;
    private final TagWriting writing;

    TagDesks(TagReading reading, TagWriting writing) {
        this.reading = reading;
        this.writing = writing;
    }

    <V extends TagDeskView> TagDesk<V> of(Class<V> shape, TagType type) {
        return new TagDesk<>(shape, type, reading, writing);
    }
}
