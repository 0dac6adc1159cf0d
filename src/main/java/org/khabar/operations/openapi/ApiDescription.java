package org.khabar.operations.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khabar.kit.problem.Problem;
import org.khabar.view.webhook.MessageView;

/** What the OpenAPI document says of the API as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Khabar",
                        version = "1.0.0",
                        description = """
                                A headless content API for Hindi newsrooms: articles, authors, sections, and tags for parties,
                                candidates, constituencies and elections.

                                Lists answer pages; `page.next` is the `cursor` of the next one. An unknown parameter, field or
                                value is refused with a problem (RFC 9457) that says what is allowed. Answers carry a strong
                                `ETag`; names come in Hindi or English (`language=` or `Accept-Language`).""",
                        contact = @Contact(name = "Khabar", url = "https://www.example.org"),
                        license =
                                @License(
                                        name = "Apache-2.0",
                                        url = "https://www.apache.org/licenses/LICENSE-2.0.html")),
        servers = @Server(url = "/", description = "This server"),
        tags = {
            @Tag(
                    name = "Articles",
                    description = "Lists by any filter, single articles, what to read next, old addresses"),
            @Tag(name = "Latest", description = "The list that front-ends poll"),
            @Tag(name = "Stream", description = "What changes, as server-sent events"),
            @Tag(
                    name = "Sync",
                    description = "Everything, and then only what changed, for apps that work without a network"),
            @Tag(name = "Feeds", description = "RSS, Atom, JSON Feed; sitemaps and what else robots read first"),
            @Tag(name = "Search", description = "Articles by what they say; names and headlines as they are typed"),
            @Tag(name = "Screens", description = "One call for each screen: curated fronts, and hubs of tags"),
            @Tag(name = "Sections", description = "The tree that navigation menus show"),
            @Tag(name = "Authors", description = "By-line pages"),
            @Tag(name = "Media", description = "Pictures, videos and sound"),
            @Tag(name = "Tags", description = "Tags of every type in one list"),
            @Tag(name = "Parties", description = "Parties with short form, colour, symbol and alliances"),
            @Tag(name = "Candidates", description = "Candidates with where they stood and how it ended"),
            @Tag(name = "Constituencies", description = "Constituencies with polls, winners and candidates"),
            @Tag(name = "Elections", description = "Elections with phases and days"),
            @Tag(name = "Alliances", description = "Alliances with their parties"),
            @Tag(name = "States", description = "States and union territories"),
            @Tag(name = "Places", description = "Cities, districts, towns and villages"),
            @Tag(name = "Topics", description = "Everything else that stories are about"),
            @Tag(name = "Editorial: articles", description = "Articles in any state, and the steps of their lives"),
            @Tag(name = "Editorial: live", description = "Entries of live articles, one at a time"),
            @Tag(name = "Editorial: revisions", description = "What each save said, compared and brought back"),
            @Tag(name = "Editorial: authors", description = "Those who write, as editors keep them"),
            @Tag(name = "Editorial: sections", description = "The section tree, as editors keep it"),
            @Tag(name = "Editorial: fronts", description = "Curated pages: containers, rules and pins"),
            @Tag(name = "Editorial: parties", description = "Parties, as editors keep them; merging two"),
            @Tag(name = "Editorial: candidates", description = "Candidates, as editors keep them; merging two"),
            @Tag(name = "Editorial: constituencies", description = "Constituencies, as editors keep them; merging two"),
            @Tag(name = "Editorial: elections", description = "Elections, as editors keep them; merging two"),
            @Tag(name = "Editorial: alliances", description = "Alliances, as editors keep them; merging two"),
            @Tag(name = "Editorial: states", description = "States, as editors keep them; merging two"),
            @Tag(name = "Editorial: places", description = "Places, as editors keep them; merging two"),
            @Tag(name = "Editorial: topics", description = "Topics, as editors keep them; merging two"),
            @Tag(name = "Editorial: candidacies", description = "Who stands where, for whom, and how it ended"),
            @Tag(name = "Editorial: polls", description = "When constituencies vote"),
            @Tag(name = "Editorial: memberships", description = "Which parties fight which election together"),
            @Tag(name = "Editorial: media", description = "Media items by address, and uploads of pictures"),
            @Tag(name = "Editorial: keys", description = "Who may come in: keys, shown once, revocable at once"),
            @Tag(name = "Editorial: webhooks", description = "Who is told of changes, and how each telling went"),
            @Tag(name = "Editorial: audit", description = "Who did what: every write"),
            @Tag(name = "problems", description = "What each type of problem means, and what to do about it")
        },
        components =
                @Components(
                        schemas = {
                            @Schema(name = "Problem", implementation = Problem.class),
                            @Schema(name = "WebhookMessage", implementation = MessageView.class)
                        },
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = ApiDescription.KEY,
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "khabar_…",
                                    description = "An API key: `Authorization: Bearer khabar_…`"),
                            @SecurityScheme(
                                    securitySchemeName = ApiDescription.TOKEN,
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "JWT",
                                    description =
                                            "An access token of the newsroom's OpenID Connect provider, where one is configured")
                        }))
public class ApiDescription extends Application {

    static final String KEY = "key";
    static final String TOKEN = "token";
}
