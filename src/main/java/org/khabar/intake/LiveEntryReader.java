package org.khabar.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.khabar.content.article.LiveEntry;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** Reads what an editor says of an entry of a live article. Call it within a transaction. */
@ApplicationScoped
public class LiveEntryReader {

    private final StoredReferences references;
    private final Clock clock;

    LiveEntryReader(StoredReferences references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    /** The entry; of this moment when it does not say of which. Ends the members. */
    public LiveEntry.Content read(Members members) {
        Instant said = members.may("at").orNull(Value::instant);
        LiveEntry.Content content = new LiveEntry.Content(
                null,
                said == null ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : said,
                members.may("headline").orNull(value -> value.line(LiveMembers.HEADLINE_LENGTH)),
                members.may("keyEvent").flag(),
                members.may("pinned").flag(),
                new BlockReader(references).body(members.may("body"), LiveMembers.ENTRY_COLUMN));
        members.end();
        if (content.headline() == null && content.body().blocks().isEmpty()) {
            members.wrong("needs a headline, a body or both");
        }
        return content;
    }
}
