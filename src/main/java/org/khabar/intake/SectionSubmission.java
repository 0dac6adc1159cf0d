package org.khabar.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.address.AddressKind;
import org.khabar.content.name.Names;
import org.khabar.content.section.Section;
import org.khabar.content.section.SectionContent;
import org.khabar.content.section.SectionRepository;
import org.khabar.intake.json.Members;

/** What was read of a section. The one above it is known by its identifier alone so far. */
public record SectionSubmission(Names names, @Nullable UUID parent, int position, Section.Description description) {

    private static final int LAST_POSITION = 1_000_000;

    /** Reads everything but the slug, and ends the members. */
    public static SectionSubmission read(Members members, References references) {
        UUID parent = members.may("parent").orNull(value -> references.find(AddressKind.SECTION, value));
        int position = members.may("position").integer(0, LAST_POSITION);
        Names names = Naming.names(members);
        Naming.Texts texts = Naming.texts(members.may("descriptions"));
        members.end();
        return new SectionSubmission(names, parent, position, new Section.Description(texts.hi(), texts.en()));
    }

    /** The same with the section above it. Call it within a transaction. */
    public SectionContent content(SectionRepository sections) {
        Section above = parent == null ? null : sections.findById(parent);
        return new SectionContent(names, new Section.Placement(above, position), description);
    }
}
