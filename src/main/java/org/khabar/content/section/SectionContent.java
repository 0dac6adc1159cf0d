package org.khabar.content.section;

import org.khabar.content.name.Names;

/** What an editor or importer says of a section. */
public record SectionContent(Names names, Section.Placement placement, Section.Description description) {}
