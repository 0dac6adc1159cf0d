package org.khabar.editorial.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.EnumSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;
import org.khabar.security.Roles;
import org.khabar.tagging.ArticleTexts;
import org.khabar.tagging.reading.Text;
import org.khabar.view.desk.suggestion.SuggestionStatus;
import org.khabar.view.desk.suggestion.TagSuggestionList;

/** Tags for a text that is no article, or not yet. Nothing is stored. */
@Path("/editorial/v1/tag-suggestions")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: articles")
public class TextSuggestionResource {

    private static final int HEADLINE_LENGTH = 600;
    private static final int LENGTH = 1_000_000;

    private final SuggestedTags suggested;

    TextSuggestionResource(SuggestedTags suggested) {
        this.suggested = suggested;
    }

    @POST
    @Transactional
    @Operation(
            operationId = "suggestTags",
            summary = "Which tags a text names",
            description = "Page furniture in it, such as menus and links to other stories, does not count. Nothing is"
                    + " stored.")
    public TagSuggestionList suggest(
            @RequestBody(content = @Content(schema = @Schema(implementation = TextToTag.class))) String body,
            @BeanParam SuggestionParams params) {
        Text text = Submitted.read(Submitted.object(body), TextSuggestionResource::text);
        return new TagSuggestionList(
                suggested.of(text, params, EnumSet.of(SuggestionStatus.OPEN), id -> SuggestionStatus.OPEN));
    }

    private static Text text(Members members) {
        String headline = members.may("headline").orNull(value -> value.line(HEADLINE_LENGTH));
        Value text = members.need("text");
        String said = text.string();
        if (text.isText() && said.isBlank()) {
            text.wrong("is empty");
        } else if (said.length() > LENGTH) {
            text.wrong("is longer than " + LENGTH + " characters");
        }
        LocalDate publishedOn = members.may("publishedOn").orNull(Value::date);
        members.end();
        return ArticleTexts.of(headline, said, publishedOn);
    }

    /** A text. */
    @Schema(name = "TextToTag")
    public record TextToTag(
            @Schema(description = "Its headline; its first line when left out", maxLength = HEADLINE_LENGTH) @Nullable
            String headline,

            @Schema(
                    description = "Plain text, a paragraph a line; offsets in the answer count from its beginning",
                    required = true,
                    minLength = 1,
                    maxLength = LENGTH)
            String text,

            @Schema(
                    description =
                            "On which day it was published: it tells which election is meant where no year is said",
                    example = "2024-05-02")
            @Nullable
            LocalDate publishedOn) {}
}
