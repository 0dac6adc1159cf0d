package org.khabar.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.address.AddressKind;
import org.khabar.content.front.Container;
import org.khabar.content.name.Names;
import org.khabar.intake.json.Columns;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** What was read of a front. Its section is known by its identifier alone so far. */
public record FrontSubmission(Names names, @Nullable UUID section, List<Container> containers) {

    private static final int CONTAINERS_COLUMN = 100_000;

    public FrontSubmission {
        containers = List.copyOf(containers);
    }

    /** Reads everything but the slug, and ends the members. */
    public static FrontSubmission read(Members members, References references) {
        Names names = Naming.names(members);
        UUID section = members.may("section").orNull(value -> references.find(AddressKind.SECTION, value));
        Value listed = members.need("containers");
        List<Container> containers = listed.each(value -> container(value.members(), references));
        Columns.requireFit(listed, containers, CONTAINERS_COLUMN);
        members.end();
        return new FrontSubmission(names, section, containers);
    }

    /** Reads one container, and ends its members. */
    public static Container container(Members members, References references) {
        String slug = members.need("slug").slug(Naming.SLUG_LENGTH);
        Names names = Naming.names(members);
        int limit = members.need("limit").integer(1, Container.MAX_LIMIT);
        List<UUID> pinned = members.may("pinned").each(references::article);
        Map<String, List<String>> rule = members.may("rule").orNull(value -> Rule.read(value, references));
        members.end();
        return new Container(slug, names, limit, pinned, rule);
    }
}
