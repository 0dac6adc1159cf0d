package org.khabar.content.media.picture;

import org.jspecify.annotations.Nullable;

/**
 * A file as a client sent it.
 *
 * @param bytes all of it; not copied, so that whoever made it leaves it alone
 * @param declaredType the media type that the client says it has; null when it says none
 */
@SuppressWarnings("ArrayRecordComponent") // It is never compared.
public record Upload(byte[] bytes, @Nullable String declaredType) {

    /** What it is, told by its first bytes. A client that says something else is refused: one of the two is a mistake. */
    PictureType type() {
        PictureType type = PictureType.of(bytes).orElseThrow(Refusal::unknownType);
        if (declaredType != null && !type.isMeantBy(declaredType)) {
            throw Refusal.unusable("is sent as " + declaredType + ", but is " + type.mediaType());
        }
        return type;
    }
}
