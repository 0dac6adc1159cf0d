package org.khabar.content.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was done, in the past tense. */
public enum Verb {
    CREATED,
    /** Its content was saved. Readers see it when it is public and was not saved as a draft. */
    SAVED,
    PUBLISHED,
    /** Taken back from readers, to be worked on. */
    WITHDRAWN,
    SCHEDULED,
    UNSCHEDULED,
    EMBARGOED,
    EMBARGO_LIFTED,
    ARCHIVED,
    UNARCHIVED,
    TRASHED,
    RESTORED,
    /** An entry of a live article was added, amended or removed. */
    LIVE_ENTRY,
    MERGED,
    DELETED,
    REVOKED,
    /** An automatic or once rejected tag was made the newsroom's own; the article is as it was. */
    TAG_CONFIRMED,
    /** A tag is not to be suggested again; the article is as it was. */
    TAG_REJECTED,
    /** A tag may be suggested again; the article is as it was. */
    TAG_REOPENED,
    /** A link was made that shows a draft to whoever has it. */
    PREVIEWED,
    /** It failed for too long: it is left in peace until somebody enables it again. */
    DISABLED;

    /** As it stands in JSON: {@code live-entry}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
