package org.khabar.intake;

import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.media.MediaKind;
import org.khabar.intake.json.Value;

/**
 * Finds what a submission refers to. Each write door has its own way: an import knows keys of its source, an editor
 * identifiers. What is not found is a problem noted at the value, and {@link #NOTHING} stands in for it.
 */
public interface References {

    /** What does not exist: stands in for it after the problem was noted. */
    UUID NOTHING = new UUID(0, 0);

    /** The most that one list refers to. */
    int MOST = 100;

    /** The section, author, tag or front that the value names. */
    UUID find(AddressKind kind, Value reference);

    /** The article that the value names. */
    UUID article(Value reference);

    /** The media item that the value names or is, which must be of one of the kinds. */
    UUID media(Value reference, MediaKind... kinds);

    /** Notes a problem at the reference unless the kind has the slug; names do not count. */
    void require(AddressKind kind, String slug, Value reference);
}
