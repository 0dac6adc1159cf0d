package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.khabar.content.address.AddressKind;
import org.khabar.content.section.SectionRepository;
import org.khabar.content.section.SectionWorkflow;
import org.khabar.importer.RecordType;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.lookup.LookupLoader;
import org.khabar.intake.Naming;
import org.khabar.intake.SectionSubmission;
import org.khabar.intake.json.Members;

/** Records of sections. */
@ApplicationScoped
class SectionReader implements SingleRecordReader {

    private final SectionWorkflow workflow;
    private final SectionRepository sections;

    SectionReader(SectionWorkflow workflow, SectionRepository sections) {
        this.workflow = workflow;
        this.sections = sections;
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.SECTION);
    }

    @Override
    public Write read(Submission submission, Lookup lookup) {
        Members members = submission.members();
        String slug = members.need("slug").slug(Naming.SLUG_LENGTH);
        SectionSubmission section = SectionSubmission.read(members, new LineReferences(lookup));
        return new Write(
                () -> workflow.take(Lookup.newId(AddressKind.SECTION, slug), slug, section.content(sections)),
                id -> lookup.put(AddressKind.SECTION, id, slug, LookupLoader.everyName(section.names())));
    }
}
