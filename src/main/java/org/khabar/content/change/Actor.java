package org.khabar.content.change;

import org.jspecify.annotations.Nullable;

/**
 * Who writes: what the change log and the audit log remember of them, and what the rules of content have to know.
 *
 * @param id stays the same for one person or program: {@code key:<id>}, {@code oidc:<subject>}, {@code system:clock}
 * @param name for people
 * @param requestId the request that the write came with; null for the system's own writes
 * @param ownDraftsOnly whether they may write no more than drafts that they began themselves
 */
public record Actor(String id, String name, @Nullable String requestId, boolean ownDraftsOnly) {

    /** The importer, a part of the system. */
    public static final Actor IMPORT = system("import");

    /** What is done because its time has come. */
    public static final Actor CLOCK = system("clock");

    /** A part of the system. */
    public static Actor system(String name) {
        return new Actor("system:" + name, name, null, false);
    }
}
