package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.address.AddressKind;
import org.khabar.content.name.Names;
import org.khabar.content.section.Section;
import org.khabar.content.section.SectionRepository;
import org.khabar.content.section.SectionWorkflow;
import org.khabar.importer.RecordType;
import org.khabar.importer.json.Members;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.lookup.LookupLoader;

/** Records of sections. */
@ApplicationScoped
class SectionReader implements SingleRecordReader {

    private static final int LAST_POSITION = 1_000_000;

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
        UUID parent = members.may("parent").orNull(value -> lookup.find(AddressKind.SECTION, value));
        int position = members.may("position").integer(0, LAST_POSITION);
        Names names = Naming.names(members);
        Naming.Texts texts = Naming.texts(members.may("descriptions"));
        Section.Description description = new Section.Description(texts.hi(), texts.en());
        members.end();
        return new Write(
                () -> workflow.take(
                        Lookup.newId(AddressKind.SECTION, slug), slug, names, placement(parent, position), description),
                id -> lookup.put(AddressKind.SECTION, id, slug, LookupLoader.everyName(names)));
    }

    private Section.Placement placement(@Nullable UUID parent, int position) {
        return new Section.Placement(parent == null ? null : sections.findById(parent), position);
    }
}
