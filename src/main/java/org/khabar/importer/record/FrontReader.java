package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.address.AddressKind;
import org.khabar.content.front.Container;
import org.khabar.content.front.FrontWorkflow;
import org.khabar.content.name.Names;
import org.khabar.content.section.SectionRepository;
import org.khabar.importer.RecordType;
import org.khabar.importer.json.Columns;
import org.khabar.importer.json.Members;
import org.khabar.importer.json.Value;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.lookup.LookupLoader;

/** Records of fronts. */
@ApplicationScoped
class FrontReader implements SingleRecordReader {

    private static final int CONTAINERS_COLUMN = 100_000;

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
        Names names = Naming.names(members);
        UUID section = members.may("section").orNull(value -> lookup.find(AddressKind.SECTION, value));
        Value listed = members.need("containers");
        List<Container> containers = listed.each(value -> container(value.members(), lookup));
        Columns.requireFit(listed, containers, CONTAINERS_COLUMN);
        members.end();
        return new Write(
                () -> workflow.take(
                        Lookup.newId(AddressKind.FRONT, slug),
                        slug,
                        names,
                        section == null ? null : sections.findById(section),
                        containers),
                id -> lookup.put(AddressKind.FRONT, id, slug, LookupLoader.everyName(names)));
    }

    private static Container container(Members members, Lookup lookup) {
        String slug = members.need("slug").slug(Naming.SLUG_LENGTH);
        Names names = Naming.names(members);
        int limit = members.need("limit").integer(1, Container.MAX_LIMIT);
        List<UUID> pinned = members.may("pinned").each(lookup.articles()::find);
        Map<String, List<String>> rule = members.may("rule").orNull(value -> Rule.read(value, lookup));
        members.end();
        return new Container(slug, names, limit, pinned, rule);
    }
}
