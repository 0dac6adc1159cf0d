package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.media.MediaWorkflow;
import org.khabar.importer.RecordType;
import org.khabar.importer.lookup.Lookup;

/** Records of media items. */
@ApplicationScoped
class MediaReader implements SingleRecordReader {

    private final MediaWorkflow workflow;
    private final MediaRepository media;

    MediaReader(MediaWorkflow workflow, MediaRepository media) {
        this.workflow = workflow;
        this.media = media;
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.MEDIA);
    }

    @Override
    public Write read(Submission submission, Lookup lookup) {
        MediaDraft draft = MediaDraft.read(submission.members(), new LineReferences(lookup));
        return new Write(() -> draft.write(lookup, workflow, media), id -> draft.announce(lookup));
    }
}
