package org.khabar.view.front;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.khabar.content.surrogate.ListKeys;
import org.khabar.kit.http.Keyed;
import org.khabar.view.article.ArticleSummary;
import org.khabar.view.tag.CandidacyView;
import org.khabar.view.tag.SeatCountView;
import org.khabar.view.tag.TagView;

/**
 * Everything a tag's own screen shows, in one answer.
 *
 * @param tied surrogate keys of the tags that winners and seats name
 */
@Schema(name = "Hub")
public record HubView(
        @Schema(description = "The tag with what it is tied to")
        TagView tag,

        @Schema(
                description =
                        "Who won seats for a party, newest election first, at most 20; `/v1/candidates?party=…&result=won` lists all")
        @Nullable
        List<CandidacyView> winners,

        @Schema(
                description =
                        "Seats won by party, newest election first, most seats first: of a party itself, at an election, in a state or by an alliance")
        @Nullable
        List<SeatCountView> seats,

        @Schema(description = "The newest articles about it")
        List<ArticleSummary> latest,

        @JsonIgnore @Schema(hidden = true) Set<String> tied)
        implements Keyed {

    @Override
    @JsonIgnore
    public Set<String> surrogateKeys() {
        Set<String> keys = new TreeSet<>(tag.surrogateKeys());
        keys.addAll(tied);
        keys.addAll(ListKeys.ofNewest(Set.of(tag.id())));
        latest.forEach(article -> keys.addAll(article.surrogateKeys()));
        return keys;
    }
}
