package org.khabar.api.tag;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.khabar.content.tag.TagQuery;
import org.khabar.content.tag.TagType;
import org.khabar.kit.http.Cached;
import org.khabar.kit.page.Page;
import org.khabar.view.query.OneParams;
import org.khabar.view.query.TagListParams;
import org.khabar.view.tag.TopicView;

/** Topics. */
@Path("/v1/topics")
@Tag(name = "Topics")
public class TopicResource {

    private final TagReading tags;

    TopicResource(TagReading tags) {
        this.tags = tags;
    }

    @GET
    @Cached(language = true)
    @Operation(operationId = "listTopics", summary = "Topics")
    public Page<TopicView> list(@BeanParam TagListParams params) {
        return tags.page(TopicView.class, TagType.TOPIC, params, TagQuery.Facts.ANY, Map.of());
    }

    @GET
    @Path("/{slug}")
    @Cached(language = true)
    @Operation(operationId = "getTopic", summary = "A topic")
    public TopicView one(
            @Parameter(description = "Slug; a former one answers 301", example = "evm") @PathParam("slug") String slug,
            @BeanParam OneParams params) {
        return tags.one(TopicView.class, TagType.TOPIC, slug, params);
    }
}
