package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.address.AddressKind;
import org.khabar.content.name.Names;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagContent;
import org.khabar.content.tag.TagDetails;
import org.khabar.content.tag.TagRepository;
import org.khabar.content.tag.TagType;
import org.khabar.content.tag.TagWorkflow;
import org.khabar.importer.RecordType;
import org.khabar.importer.json.Columns;
import org.khabar.importer.json.Members;
import org.khabar.importer.json.Value;
import org.khabar.importer.lookup.Lookup;
import org.khabar.importer.lookup.LookupLoader;

/** Records of tags, each named after its type. */
@ApplicationScoped
class TagReader implements SingleRecordReader {

    private static final int ABBREVIATION_LENGTH = 60;
    private static final int ALIASES_COLUMN = 8000;
    private static final int IDENTIFIERS_COLUMN = 1000;
    private static final int SOURCES_COLUMN = 4000;

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
        AddressKind kind = TagType.of(submission.type().word()).addressKind();
        String slug = members.need("slug").slug(Naming.SLUG_LENGTH);
        Names names = Naming.names(members);
        TagContent.Known known = known(members);
        TagDetails details = TagDetailsMembers.read(TagType.of(submission.type().word()), members);
        UUID state = bound(kind) ? members.may("state").orNull(value -> lookup.find(AddressKind.STATE, value)) : null;
        UUID party = kind == AddressKind.CANDIDATE
                ? members.may("party").orNull(value -> lookup.find(AddressKind.PARTY, value))
                : null;
        members.end();
        return new Write(
                () -> workflow.take(
                        Lookup.newId(kind, slug), slug, new TagContent(names, known, details, tag(state), tag(party))),
                id -> lookup.put(kind, id, slug, everyName(names, known)));
    }

    /** Whether tags of the kind lie in a state. */
    private static boolean bound(AddressKind kind) {
        return kind == AddressKind.CONSTITUENCY || kind == AddressKind.PLACE || kind == AddressKind.ELECTION;
    }

    private static TagContent.Known known(Members members) {
        Members abbreviations = members.may("abbreviations").members();
        String hi = abbreviations.may("hi").orNull(value -> value.line(ABBREVIATION_LENGTH));
        String en = abbreviations.may("en").orNull(value -> value.line(ABBREVIATION_LENGTH));
        abbreviations.end();
        Value listed = members.may("aliases");
        List<String> aliases = listed.each(value -> value.line(Naming.NAME_LENGTH));
        Columns.requireFit(listed, aliases, ALIASES_COLUMN);
        return new TagContent.Known(
                hi,
                en,
                aliases,
                pairs(members.may("externalIds"), IDENTIFIERS_COLUMN),
                pairs(members.may("sources"), SOURCES_COLUMN));
    }

    private static Map<String, String> pairs(Value value, int column) {
        Map<String, String> pairs = new LinkedHashMap<>();
        value.members()
                .all()
                .forEach(entry -> pairs.put(entry.name(), entry.value().line(column)));
        Columns.requireFit(value, pairs, column);
        return pairs;
    }

    private @Nullable Tag tag(@Nullable UUID id) {
        return id == null ? null : tags.findById(id);
    }

    private static Stream<String> everyName(Names names, TagContent.Known known) {
        Stream<String> abbreviations = Stream.of(known.abbreviationInHindi(), known.abbreviationInEnglish())
                .filter(Objects::nonNull);
        return Stream.concat(LookupLoader.everyName(names), Stream.concat(abbreviations, known.aliases().stream()));
    }
}
