package org.khabar.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.khabar.intake.json.Columns;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** What was read of a tag. Its state and party are known by their identifiers alone so far. */
public record TagSubmission(
        Names names,
        TagContent.Known known,
        TagDetails details,
        @Nullable UUID state,
        @Nullable UUID party) {

    private static final int ABBREVIATION_LENGTH = 60;
    private static final int ALIASES = 500;

    /** Reads everything of a tag of the type but the slug, and ends the members. */
    public static TagSubmission read(TagType type, Members members, References references) {
        Names names = Naming.names(members);
        TagContent.Known known = known(members);
        TagDetails details = TagDetailsMembers.read(type, members);
        UUID state = liesInState(type)
                ? members.may("state").orNull(value -> references.find(AddressKind.STATE, value))
                : null;
        UUID party = type == TagType.CANDIDATE
                ? members.may("party").orNull(value -> references.find(AddressKind.PARTY, value))
                : null;
        members.end();
        return new TagSubmission(names, known, details, state, party);
    }

    /** The same with its state and party. Call it within a transaction. */
    public TagContent content(TagRepository tags) {
        return new TagContent(names, known, details, tag(state, tags), tag(party, tags));
    }

    /** Every name under which it will be known. */
    public Stream<String> everyName() {
        Stream<@Nullable String> named =
                Stream.of(names.hi(), names.en(), known.abbreviationInHindi(), known.abbreviationInEnglish());
        return Stream.concat(named, known.aliases().stream()).filter(Objects::nonNull);
    }

    private static boolean liesInState(TagType type) {
        return switch (type) {
            case CONSTITUENCY, PLACE, ELECTION, CANDIDATE -> true;
            case PARTY, ALLIANCE, STATE, TOPIC -> false;
        };
    }

    private static TagContent.Known known(Members members) {
        Members abbreviations = members.may("abbreviations").members();
        String hi = abbreviations.may("hi").orNull(value -> value.line(ABBREVIATION_LENGTH));
        String en = abbreviations.may("en").orNull(value -> value.line(ABBREVIATION_LENGTH));
        abbreviations.end();
        Value listed = members.may("aliases");
        List<String> aliases = listed.each(ALIASES, value -> value.line(Naming.NAME_LENGTH));
        Columns.requireFit(listed, aliases, TagContent.Known.ALIASES_WIDTH);
        return new TagContent.Known(
                hi,
                en,
                aliases,
                pairs(members.may("externalIds"), TagContent.Known.IDENTIFIERS_WIDTH),
                pairs(members.may("sources"), TagContent.Known.SOURCES_WIDTH));
    }

    private static Map<String, String> pairs(Value value, int column) {
        Map<String, String> pairs = new LinkedHashMap<>();
        value.members()
                .all()
                .forEach(entry -> pairs.put(entry.name(), entry.value().line(column)));
        Columns.requireFit(value, pairs, column);
        return pairs;
    }

    private static @Nullable Tag tag(@Nullable UUID id, TagRepository tags) {
        return id == null ? null : tags.findById(id);
    }
}
