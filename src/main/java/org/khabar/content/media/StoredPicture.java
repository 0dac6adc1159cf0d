package org.khabar.content.media;

import java.util.List;
import java.util.UUID;
import org.khabar.content.media.file.FileAddresses;
import org.khabar.content.media.picture.Picture;

/**
 * An uploaded picture whose files are there, and which is no media item yet.
 *
 * @param id the identifier that the item gets
 * @param fileSet the name of its files
 */
public record StoredPicture(UUID id, String fileSet, Picture picture) {

    /** All that can be said of it as a media item. */
    MediaContent content(MediaDescription description) {
        Picture.Size original = picture.original();
        return new MediaContent(
                MediaKind.IMAGE,
                address(original),
                description.words(),
                new MediaContent.Size(original.width(), original.height(), description.focalPoint()),
                new MediaContent.Playback(null, false, null),
                renditions());
    }

    private List<Rendition> renditions() {
        return picture.renditions().stream()
                .map(size -> new Rendition(size.width(), size.height(), address(size), size.type()))
                .toList();
    }

    private String address(Picture.Size size) {
        return FileAddresses.configured().of(fileSet, size.file());
    }
}
