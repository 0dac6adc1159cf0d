package org.khabar.view.front;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.change.EntityType;
import org.khabar.content.front.Container;
import org.khabar.content.front.Front;
import org.khabar.content.front.FrontStories;
import org.khabar.content.name.Language;
import org.khabar.content.name.Names;
import org.khabar.content.surrogate.ListKeys;
import org.khabar.content.surrogate.SurrogateKeys;
import org.khabar.kit.http.Keyed;
import org.khabar.view.Reading;
import org.khabar.view.article.ArticleViews;
import org.khabar.view.section.SectionRef;

/** A curated page: named containers of stories, no story twice. */
@Schema(name = "Front")
public record FrontView(
        @Schema(description = "Identifier", example = "018f3a52-7c1e-7b60-9d53-2f0c9f8e1a52")
        UUID id,

        @Schema(description = "Slug", example = "home") String slug,

        @Schema(description = "Name", example = "मुख्य पृष्ठ")
        String name,

        @Schema(description = "Language of the name", example = "hi")
        Language nameLanguage,

        @Schema(description = "Names in all languages") Names names,

        @Schema(description = "Section that it is the front of") @Nullable
        SectionRef section,

        @Schema(description = "Containers in order") List<ContainerView> containers,

        @Schema(description = "When it was last arranged", example = "2024-05-02T13:05:00Z")
        Instant updatedAt,

        @JsonIgnore @Schema(hidden = true) Set<String> keys)
        implements Keyed {

    /** The view of a front with the stories of each container. */
    public static FrontView of(Front front, FrontStories.Filled filled, ArticleViews views, Reading reading) {
        List<ContainerView> containers = new ArrayList<>();
        for (int i = 0; i < front.containers.size(); i++) {
            containers.add(container(front.containers.get(i), filled.stories().get(i), views, reading));
        }
        return new FrontView(
                front.id,
                front.slug,
                front.names.in(reading.language()),
                front.names.languageIn(reading.language()),
                front.names,
                front.section == null ? null : SectionRef.of(front.section, reading.language()),
                containers,
                front.updatedAt,
                keys(front, filled));
    }

    private static ContainerView container(
            Container container, List<Article> stories, ArticleViews views, Reading reading) {
        return new ContainerView(
                container.slug(),
                container.names().in(reading.language()),
                container.names().languageIn(reading.language()),
                container.names(),
                stories.stream().map(article -> views.summary(article, reading)).toList());
    }

    /** Also of what is pinned and cannot be read at the moment: once it can, it is shown. */
    private static Set<String> keys(Front front, FrontStories.Filled filled) {
        Set<String> keys = new TreeSet<>(ListKeys.ofNewest(filled.facets()));
        keys.add(SurrogateKeys.of(EntityType.FRONT, front.id));
        front.containers.stream()
                .flatMap(container -> container.pinned().stream())
                .forEach(id -> keys.add(SurrogateKeys.article(id)));
        return keys;
    }

    @Override
    @JsonIgnore
    public Set<String> surrogateKeys() {
        Set<String> all = new TreeSet<>(keys);
        containers.stream().flatMap(c -> c.items().stream()).forEach(item -> all.addAll(item.surrogateKeys()));
        return all;
    }
}
