package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.khabar.content.address.AddressKind;
import org.khabar.content.front.FrontWorkflow;
import org.khabar.content.section.SectionRepository;
import org.khabar.importer.RecordType;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.lookup.LookupLoader;
import org.khabar.intake.FrontSubmission;
import org.khabar.intake.Naming;
import org.khabar.intake.json.Members;

/** Records of fronts. */
@ApplicationScoped
class FrontReader implements SingleRecordReader {

    private final FrontWorkflow workflow;
    private final SectionRepository sections;

    FrontReader(FrontWorkflow workflow, SectionRepository sections) {
        this.workflow = workflow;
        this.sections = sections;
    }

    @Override
    public Set<RecordType> types() {
        return Set.of(RecordType.FRONT);
    }

    @Override
    public Write read(Submission submission, Lookup lookup) {
        Members members = submission.members();
        String slug = members.need("slug").slug(Naming.SLUG_LENGTH);
        FrontSubmission front = FrontSubmission.read(members, new LineReferences(lookup));
        return new Write(
                () -> workflow.take(Lookup.newId(AddressKind.FRONT, slug), slug, front.content(sections)),
                id -> lookup.put(AddressKind.FRONT, id, slug, LookupLoader.everyName(front.names())));
    }
}
