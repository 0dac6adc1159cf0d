package org.khabar.operations.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.khabar.content.body.Block;
import org.khabar.kit.problem.Problem;
import org.khabar.search.answer.SearchView;
import org.khabar.search.answer.SuggestView;
import org.khabar.view.article.ArticleSummary;
import org.khabar.view.article.ArticleView;
import org.khabar.view.author.AuthorView;
import org.khabar.view.desk.AuditEntryView;
import org.khabar.view.desk.AuthorDeskView;
import org.khabar.view.desk.FrontDeskList;
import org.khabar.view.desk.IssuedKeyView;
import org.khabar.view.desk.KeyView;
import org.khabar.view.desk.SectionDeskList;
import org.khabar.view.desk.suggestion.TagExplanationView;
import org.khabar.view.desk.suggestion.TagSuggestionList;
import org.khabar.view.desk.tag.CandidacyDeskView;
import org.khabar.view.desk.tag.MembershipDeskView;
import org.khabar.view.desk.tag.PollDeskView;
import org.khabar.view.desk.tag.TagDeskView;
import org.khabar.view.front.FrontView;
import org.khabar.view.front.HubView;
import org.khabar.view.media.MediaView;
import org.khabar.view.section.SectionTree;
import org.khabar.view.section.SectionView;
import org.khabar.view.tag.TagView;
import org.khabar.view.webhook.DeliveryView;
import org.khabar.view.webhook.IssuedWebhookView;
import org.khabar.view.webhook.MessageView;
import org.khabar.view.webhook.WebhookDeskView;

/** Says of every schema which members are always there, and of a closed set's records by which word they are told apart. */
final class SchemaFilter {

    private static final List<Class<?>> ROOTS = List.of(
            ArticleView.class,
            ArticleSummary.class,
            Block.class,
            SectionTree.class,
            SectionView.class,
            AuthorView.class,
            MediaView.class,
            TagView.class,
            FrontView.class,
            HubView.class,
            SearchView.class,
            SuggestView.class,
            KeyView.class,
            IssuedKeyView.class,
            AuditEntryView.class,
            AuthorDeskView.class,
            SectionDeskList.class,
            FrontDeskList.class,
            TagDeskView.class,
            CandidacyDeskView.class,
            PollDeskView.class,
            MembershipDeskView.class,
            WebhookDeskView.class,
            IssuedWebhookView.class,
            DeliveryView.class,
            TagSuggestionList.class,
            TagExplanationView.class,
            MessageView.class,
            Problem.class);

    private final Map<String, Schema> schemas;
    private final Shapes shapes = new Shapes(ROOTS);

    SchemaFilter(OpenAPI document) {
        this.schemas = document.getComponents().getSchemas();
    }

    void apply() {
        shapes.byName().forEach((name, shape) -> {
            Schema schema = schemas.get(name);
            if (schema != null) {
                describe(schema, shape);
            }
        });
        schemas.values().forEach(SchemaFilter::describePage);
    }

    private void describe(Schema schema, Class<?> shape) {
        Shapes.required(shape).stream()
                .filter(member ->
                        schema.getRequired() == null || !schema.getRequired().contains(member))
                .forEach(schema::addRequired);
        String word = shapes.discriminator(shape);
        if (word != null) {
            Schema type = OASFactory.createSchema()
                    .addType(Schema.SchemaType.STRING)
                    .addEnumeration(word)
                    .description("Which block it is");
            Map<String, Schema> properties = new TreeMap<>(Map.of("type", type));
            if (schema.getProperties() != null) {
                properties.putAll(schema.getProperties());
            }
            schema.setProperties(properties);
            schema.addRequired("type");
        }
    }

    /** Pages are generic: each becomes a schema of its own, whose two members are always there. */
    private static void describePage(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null && properties.containsKey("items") && properties.containsKey("page")) {
            Stream.of("items", "page")
                    .filter(member -> schema.getRequired() == null
                            || !schema.getRequired().contains(member))
                    .forEach(schema::addRequired);
        }
    }
}
