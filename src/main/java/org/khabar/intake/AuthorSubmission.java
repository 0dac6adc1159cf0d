package org.khabar.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khabar.content.author.AuthorContent;
import org.khabar.content.media.MediaKind;
import org.khabar.content.media.MediaRepository;
import org.khabar.content.name.Names;
import org.khabar.intake.json.Columns;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** What was read of an author. The picture is known by its identifier alone so far. */
public record AuthorSubmission(
        Names names,
        @Nullable String role,
        AuthorContent.Biography biography,
        @Nullable String email,
        Map<String, String> social,
        @Nullable UUID image) {

    /** What people do in a newsroom; the first is meant when nothing is said. */
    public static final List<String> ROLES =
            List.of("reporter", "editor", "columnist", "photographer", "correspondent");

    private static final int EMAIL_LENGTH = 320;
    private static final int ACCOUNT_LENGTH = 300;
    private static final int SOCIAL_COLUMN = 2000;

    public AuthorSubmission {
        social = Map.copyOf(social);
    }

    /** Reads everything but the slug, and ends the members. */
    public static AuthorSubmission read(Members members, References references) {
        Names names = Naming.names(members);
        String role = members.may("role").orNull(value -> value.oneOf(ROLES, UnaryOperator.identity()));
        Naming.Texts texts = Naming.texts(members.may("biographies"));
        AuthorSubmission submission = new AuthorSubmission(
                names,
                role,
                new AuthorContent.Biography(texts.hi(), texts.en()),
                members.may("email").orNull(value -> value.key(EMAIL_LENGTH)),
                social(members.may("social")),
                members.may("image").orNull(value -> references.media(value, MediaKind.IMAGE)));
        members.end();
        return submission;
    }

    /** The same with its picture. Call it within a transaction. */
    public AuthorContent content(MediaRepository media) {
        return new AuthorContent(names, role, biography, email, social, image == null ? null : media.findById(image));
    }

    private static Map<String, String> social(Value value) {
        Map<String, String> accounts = new LinkedHashMap<>();
        value.members()
                .all()
                .forEach(entry -> accounts.put(entry.name(), entry.value().key(ACCOUNT_LENGTH)));
        Columns.requireFit(value, accounts, SOCIAL_COLUMN);
        return accounts;
    }
}
