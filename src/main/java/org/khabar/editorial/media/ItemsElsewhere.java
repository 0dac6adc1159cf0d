package org.khabar.editorial.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.khabar.content.media.MediaContent;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.media.Rendition;
import org.khabar.content.media.file.FileAddresses;
import org.khabar.intake.MediaMembers;
import org.khabar.intake.MediaSubmission;
import org.khabar.intake.StoredReferences;
import org.khabar.intake.json.Members;

/**
 * Reads what editors say of items that lie elsewhere. Files of ours belong to the item that was made of their upload: no
 * other may name them, for they go when that item goes.
 */
@ApplicationScoped
class ItemsElsewhere {

    private final StoredReferences references;
    private final MediaRepository media;
    private final FileAddresses addresses;

    ItemsElsewhere(StoredReferences references, MediaRepository media, FileAddresses addresses) {
        this.references = references;
        this.media = media;
        this.addresses = addresses;
    }

    /** What the members say. Call it within a transaction. */
    MediaContent content(Members members) {
        MediaSubmission said = MediaMembers.read(members, references);
        boolean ours = Stream.concat(
                        Stream.of(said.url()), said.renditions().stream().map(Rendition::url))
                .anyMatch(addresses::isOurs);
        if (ours) {
            members.wrong("names a file of this server: those belong to the item that their upload made");
        }
        return said.content(media);
    }
}
