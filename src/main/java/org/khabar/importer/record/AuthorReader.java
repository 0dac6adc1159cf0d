package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.khabar.content.address.AddressKind;
import org.khabar.content.author.AuthorWorkflow;
import org.khabar.content.media.MediaRepository;
import org.khabar.importer.RecordType;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.lookup.LookupLoader;
import org.khabar.intake.AuthorSubmission;
import org.khabar.intake.Naming;
import org.khabar.intake.json.Members;

/** Records of authors. */
@ApplicationScoped
class AuthorReader implements SingleRecordReader {

    private final AuthorWorkflow workflow;
    private final MediaRepository media;

    AuthorReader(AuthorWorkflow workflow, MediaRepository media) {
        this.workflow = workflow;
        this.media = media;
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.AUTHOR);
    }

    @Override
    public Write read(Submission submission, Lookup lookup) {
        Members members = submission.members();
        String slug = members.need("slug").slug(Naming.SLUG_LENGTH);
        AuthorSubmission author = AuthorSubmission.read(members, new LineReferences(lookup));
        return new Write(
                () -> workflow.take(Lookup.newId(AddressKind.AUTHOR, slug), slug, author.content(media)),
                id -> lookup.put(AddressKind.AUTHOR, id, slug, LookupLoader.everyName(author.names())));
    }
}
