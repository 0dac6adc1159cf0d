package org.khabar.content.listing;

import java.util.UUID;
import org.khabar.kit.id.Ids;

/**
 * What an article is listed under. Sections, authors and tags lend their own identifiers; a kind, a language and the list
 * of everything have one that follows from their name.
 */
public final class Facets {

    /** The list of everything. */
    public static final UUID ALL = Ids.named("all");

    /** A list that holds nothing: what a filter means whose slug stands for nothing any more. */
    public static final UUID NOTHING = Ids.named("nothing");

    private Facets() {}

    /** The facet of a kind, given by its word. */
    public static UUID ofKind(String kind) {
        return Ids.named("kind:" + kind);
    }

    /** The facet of a language, given by its BCP 47 tag. */
    public static UUID ofLanguage(String language) {
        return Ids.named("language:" + language);
    }
}
