package org.khabar.security;

/** The roles as {@code @RolesAllowed} wants them. Whoever has a role has those below it too: name the lowest that will do. */
public final class Roles {

    /** Reads everything, drafts included. */
    public static final String READER = "reader";

    /** Writes drafts of their own. */
    public static final String REPORTER = "reporter";

    /** Writes and publishes everything. */
    public static final String EDITOR = "editor";

    /** Gives and takes keys, and reads the audit log. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
