package org.khabar.operations.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.khabar.content.change.EntityType;
import org.khabar.content.webhook.WebhookEvent;

/** The requests that Khabar itself makes: one for each event of webhooks, as {@code webhooks} of OpenAPI 3.1. */
final class WebhookMessages {

    private static final String ID = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a44";

    private final OpenAPI document;
    private final Examples examples;

    WebhookMessages(OpenAPI document, Examples examples) {
        this.document = document;
        this.examples = examples;
    }

    void add() {
        for (WebhookEvent event : WebhookEvent.values()) {
            document.addWebhook(event.word(), OASFactory.createPathItem().POST(operation(event)));
        }
    }

    private Operation operation(WebhookEvent event) {
        return OASFactory.createOperation()
                .operationId("on" + camel(event.name()))
                .summary(summary(event))
                .description(summary(event)
                        + ". Signed as Standard Webhooks 1.0 says; sent again, with the same `webhook-id`, until it is"
                        + " answered 2xx.")
                .addTag("Editorial: webhooks")
                .security(List.of())
                .parameters(headers())
                .requestBody(body(event))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("204", answer("It was heard: any 2xx says so"))
                        .addAPIResponse("410", answer("Nothing is to be sent any more: disables the webhook")));
    }

    private static List<Parameter> headers() {
        return List.of(
                header("webhook-id", "Identifier of the message, the same at every attempt", ID),
                header("webhook-timestamp", "When it was sent, in seconds since 1970", "1714655100"),
                header(
                        "webhook-signature",
                        "`v1,` and a base64 HMAC-SHA256 of `{id}.{timestamp}.{body}`; two of them, with a space between,"
                                + " while the secret changes",
                        "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4="));
    }

    private RequestBody body(WebhookEvent event) {
        MediaType json = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/WebhookMessage"))
                .example(example(event));
        return OASFactory.createRequestBody()
                .description("What happened")
                .required(true)
                .content(OASFactory.createContent().addMediaType("application/json", json));
    }

    private static APIResponse answer(String description) {
        return OASFactory.createAPIResponse().description(description);
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .required(true)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }

    private Object example(WebhookEvent event) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", event.word());
        message.put("timestamp", "2024-05-02T13:05:00Z");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("entity", event.entity().word());
        data.put("id", ID);
        boolean ping = event == WebhookEvent.WEBHOOK_PING;
        if (!ping) {
            data.put("seq", 4711);
        }
        data.put("surrogateKeys", ping ? List.of() : List.of(event.entity().word() + "-" + ID));
        if (event.entity() == EntityType.ARTICLE && event != WebhookEvent.ARTICLE_WITHDRAWN) {
            show(examples.card(), data);
        }
        message.put("data", data);
        return message;
    }

    private static void show(Map<?, ?> card, Map<String, Object> data) {
        String id = String.valueOf(card.get("id"));
        data.put("id", id);
        data.put("slug", card.get("slug"));
        data.put("path", "/v1/articles/" + id);
        data.put("url", card.get("url"));
        data.put("version", 1);
        data.put("surrogateKeys", List.of("article-" + id));
        data.put("article", card);
    }

    private static String summary(WebhookEvent event) {
        List<String> words =
                new ArrayList<>(List.of(event.name().toLowerCase(Locale.ROOT).split("_", -1)));
        return switch (event) {
            case WEBHOOK_PING -> "Somebody tries whether the webhook hears";
            case ARTICLE_LIVE_UPDATED -> "An entry of a live article was added, amended or removed";
            case MEDIA_CREATED, MEDIA_UPDATED, MEDIA_DELETED -> "A media item was " + words.getLast();
            case ARTICLE_PUBLISHED,
                    ARTICLE_UPDATED,
                    ARTICLE_WITHDRAWN,
                    AUTHOR_CREATED,
                    AUTHOR_UPDATED,
                    AUTHOR_DELETED -> "An " + words.getFirst() + " was " + words.getLast();
            case SECTION_CREATED,
                    SECTION_UPDATED,
                    SECTION_DELETED,
                    TAG_CREATED,
                    TAG_UPDATED,
                    TAG_DELETED,
                    FRONT_CREATED,
                    FRONT_UPDATED,
                    FRONT_DELETED -> "A " + words.getFirst() + " was " + words.getLast();
        };
    }

    /** {@code ArticleLiveUpdated}. */
    private static String camel(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
