package org.khabar.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.address.AddressKind;
import org.khabar.content.front.Container;
import org.khabar.content.front.FrontContent;
import org.khabar.content.name.Names;
import org.khabar.content.section.SectionRepository;
import org.khabar.intake.json.Columns;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** What was read of a front. Its section is known by its identifier alone so far. */
public record FrontSubmission(Names names, @Nullable UUID section, List<Container> containers) {

    private static final int CONTAINERS_COLUMN = 100_000;
    private static final int CONTAINERS = 100;

    public FrontSubmission {
        containers = List.copyOf(containers);
    }

    /** Reads everything but the slug, and ends the members. */
    public static FrontSubmission read(Members members, References references) {
        Names names = Naming.names(members);
        UUID section = members.may("section").orNull(value -> references.find(AddressKind.SECTION, value));
        Value listed = members.need("containers");
        List<Container> containers = listed.each(CONTAINERS, value -> container(value.members(), references));
        Columns.requireFit(listed, containers, CONTAINERS_COLUMN);
        requireDistinct(listed, containers);
        members.end();
        return new FrontSubmission(names, section, containers);
    }

    /** The same with its section. Call it within a transaction. */
    public FrontContent content(SectionRepository sections) {
        return new FrontContent(names, section == null ? null : sections.findById(section), containers);
    }

    private static void requireDistinct(Value listed, List<Container> containers) {
        Set<String> slugs = new HashSet<>();
        containers.stream()
                .map(Container::slug)
                .filter(slug -> !slugs.add(slug))
                .distinct()
                .forEach(slug -> listed.wrong("holds more than one container with the slug " + slug));
    }

    /** Reads one container, and ends its members. */
    public static Container container(Members members, References references) {
        String slug = members.need("slug").slug(Naming.SLUG_LENGTH);
        Names names = Naming.names(members);
        int limit = members.need("limit").integer(1, Container.MAX_LIMIT);
        List<UUID> pinned = members.may("pinned").each(References.MOST, references::article);
        Map<String, List<String>> rule = members.may("rule").orNull(value -> Rule.read(value, references));
        members.end();
        return new Container(slug, names, limit, pinned, rule);
    }
}
