package org.khabar.importer.record;

import org.khabar.content.change.Outcome;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.media.MediaWorkflow;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.lookup.MediaKeys;
import org.khabar.intake.MediaMembers;
import org.khabar.intake.MediaSubmission;
import org.khabar.intake.json.Members;

/** A media item that was read under its source's key and waits to be written. */
record MediaDraft(String externalId, MediaSubmission submission) {

    /** Reads it; without a key of its own, its address is its key. */
    static MediaDraft read(Members members, LineReferences references) {
        String key = members.may("externalId").orNull(value -> value.line(MediaKeys.KEY_LENGTH));
        MediaSubmission submission = MediaMembers.read(members, references);
        return new MediaDraft(key == null ? MediaKeys.keyOf(submission.url()) : key, submission);
    }

    /** Writes it. Call it within a transaction. */
    Outcome write(Lookup lookup, MediaWorkflow workflow, MediaRepository media) {
        return workflow.take(lookup.media().idOf(externalId), externalId, submission.content(media));
    }

    /** Makes it known under its key. */
    void announce(Lookup lookup) {
        lookup.media().put(externalId, lookup.media().idOf(externalId), submission.kind());
    }
}
