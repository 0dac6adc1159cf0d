package org.khabar.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleKind;
import org.khabar.content.article.LiveEntry;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** Understands what is said of a live article. */
public final class LiveMembers {

    static final int ENTRY_COLUMN = 200_000;

    static final int HEADLINE_LENGTH = 600;

    private static final int ENTRIES = 5000;

    private LiveMembers() {}

    /** Whether it runs, which a live article has to say, and nothing of its entries: they stay as they are. */
    public static ArticleContent.@Nullable Live state(Value value, ArticleKind kind) {
        if (!value.isPresent()) {
            if (kind == ArticleKind.LIVE) {
                value.wrong("is missing; a live article says whether it runs");
            }
            return null;
        }
        requireLive(value, kind);
        Members members = value.members();
        boolean active = members.need("active").flag();
        members.end();
        return new ArticleContent.Live(active, null);
    }

    /**
     * Whether it runs, and its entries, which stay as they are when left out. A live article that says nothing does not run;
     * a video only runs; nothing else is live.
     */
    public static ArticleContent.@Nullable Live read(Value value, ArticleKind kind, BlockReader blocks) {
        if (!value.isPresent()) {
            return kind == ArticleKind.LIVE ? new ArticleContent.Live(false, null) : null;
        }
        requireLive(value, kind);
        Members members = value.members();
        boolean active = members.need("active").flag();
        Value listed = members.may("entries");
        if (listed.isPresent() && kind != ArticleKind.LIVE) {
            listed.wrong("stands only in articles of the kind live");
        }
        List<LiveEntry.Content> entries = listed.each(ENTRIES, entry -> entry(entry.members(), blocks));
        requireDistinct(listed, entries);
        members.end();
        return new ArticleContent.Live(active, listed.isPresent() ? entries : null);
    }

    private static void requireLive(Value value, ArticleKind kind) {
        if (kind != ArticleKind.LIVE && kind != ArticleKind.VIDEO) {
            value.wrong("stands only in articles of the kinds live and video");
        }
    }

    private static LiveEntry.Content entry(Members members, BlockReader blocks) {
        LiveEntry.Content entry = new LiveEntry.Content(
                members.need("id").line(200),
                members.need("at").instant(),
                members.may("headline").orNull(value -> value.line(HEADLINE_LENGTH)),
                members.may("keyEvent").flag(),
                members.may("pinned").flag(),
                blocks.body(members.may("body"), ENTRY_COLUMN));
        members.end();
        return entry;
    }

    private static void requireDistinct(Value listed, List<LiveEntry.Content> entries) {
        Set<String> ids = new HashSet<>();
        for (LiveEntry.Content entry : entries) {
            if (!ids.add(String.valueOf(entry.externalId()))) {
                listed.wrong("holds the id \"" + entry.externalId() + "\" twice");
            }
        }
    }
}
