package org.khabar.delivery.sync;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.khabar.content.change.EntityType;
import org.khabar.content.listing.ArticleFilter;
import org.khabar.content.listing.FilterName;
import org.khabar.content.name.Language;
import org.khabar.kit.page.PageRequest;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.query.QueryWords;

/** What an app keeps, and where it stands. Filters are those of articles; they are sent again with every token. */
record SyncParams(
        @Parameter(description = "Articles in these sections or those below them") @QueryParam("section")
        List<String> section,

        @Parameter(description = "Articles about these states, or about a constituency or place in them")
        @QueryParam("state")
        List<String> state,

        @Parameter(
                description =
                        "Articles in these languages, BCP 47; a single `hi` or `en` also picks the language of names")
        @QueryParam("language")
        List<String> language,

        @Parameter(
                description = "Only things of these types, separated by commas: section, author, tag, article",
                example = "article,section")
        @QueryParam("types")
        @Nullable
        String types,

        @Parameter(
                description = "At most so many things at once",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "100"))
        @QueryParam("limit")
        @Nullable
        Integer limit,

        @Parameter(description = "Where to go on: the `token` of the answer before") @QueryParam("token") @Nullable
        String token,

        @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable
        String acceptLanguage) {

    /** In the order in which things come: first what articles point to. */
    static final List<EntityType> KEPT =
            List.of(EntityType.SECTION, EntityType.AUTHOR, EntityType.TAG, EntityType.ARTICLE);

    /** The types of things, in the order in which they come. */
    List<EntityType> kept() {
        if (types == null) {
            return KEPT;
        }
        Set<EntityType> asked = EnumSet.noneOf(EntityType.class);
        for (String word : types.split(",", -1)) {
            asked.add(KEPT.stream()
                    .filter(type -> type.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalidParameter(
                            "types", "\"" + word + "\" is none of section, author, tag, article")));
        }
        return KEPT.stream().filter(asked::contains).toList();
    }

    /** Which articles. */
    ArticleFilter filter() {
        Map<FilterName, List<String>> filters = new EnumMap<>(FilterName.class);
        filters.put(FilterName.SECTION, section);
        filters.put(FilterName.STATE, state);
        filters.put(FilterName.LANGUAGE, language);
        return ArticleFilter.of(filters);
    }

    /** Names everything that decides what the app keeps: a token belongs to one of these. */
    String fingerprint() {
        return "sync " + section + state + language + kept();
    }

    /** How many things at once. */
    int most() {
        return PageRequest.of(limit == null ? (Integer) PageRequest.MOST : limit, null, null)
                .limit();
    }

    /** In which language things are named, for an app that begins. */
    Language names() {
        return QueryWords.language(language, acceptLanguage);
    }
}
