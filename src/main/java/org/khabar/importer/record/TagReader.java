package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.khabar.content.address.AddressKind;
import org.khabar.content.tag.TagRepository;
import org.khabar.content.tag.TagType;
import org.khabar.content.tag.TagWorkflow;
import org.khabar.importer.RecordType;
import org.khabar.importer.lookup.Lookup;
import org.khabar.intake.Naming;
import org.khabar.intake.TagSubmission;
import org.khabar.intake.json.Members;

/** Records of tags, each named after its type. */
@ApplicationScoped
class TagReader implements SingleRecordReader {

    private final TagWorkflow workflow;
    private final TagRepository tags;

    TagReader(TagWorkflow workflow, TagRepository tags) {
        this.workflow = workflow;
        this.tags = tags;
    }

    @Override
    public Set<RecordType> types() {
        return EnumSet.range(RecordType.STATE, RecordType.TOPIC);
    }

    @Override
    public Write read(Submission submission, Lookup lookup) {
        Members members = submission.members();
        TagType type = TagType.of(submission.type().word());
        AddressKind kind = type.addressKind();
        String slug = members.need("slug").slug(Naming.SLUG_LENGTH);
        TagSubmission tag = TagSubmission.read(type, members, new LineReferences(lookup));
        return new Write(
                () -> workflow.take(Lookup.newId(kind, slug), slug, tag.content(tags)),
                id -> lookup.put(kind, id, slug, tag.everyName()));
    }
}
