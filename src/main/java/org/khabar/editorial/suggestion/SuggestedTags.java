package org.khabar.editorial.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.content.name.Language;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagRepository;
import org.khabar.tagging.TagKnowledge;
import org.khabar.tagging.TaggingConfig;
import org.khabar.tagging.find.Doubt;
import org.khabar.tagging.find.Finding;
import org.khabar.tagging.find.Suggestion;
import org.khabar.tagging.find.Tagger;
import org.khabar.tagging.reading.Text;
import org.khabar.view.desk.suggestion.SuggestionStatus;
import org.khabar.view.desk.suggestion.TagExplanationView;
import org.khabar.view.desk.suggestion.TagSuggestionView;
import org.khabar.view.tag.TagRef;

/** Reads texts and shows what was found. Call it within a transaction. */
@ApplicationScoped
class SuggestedTags {

    private final TagKnowledge knowledge;
    private final TagRepository tags;
    private final TaggingConfig config;

    SuggestedTags(TagKnowledge knowledge, TagRepository tags, TaggingConfig config) {
        this.knowledge = knowledge;
        this.tags = tags;
        this.config = config;
    }

    /** The tags that the text names, of those that are wanted, the surest first. */
    List<TagSuggestionView> of(
            Text text, SuggestionParams params, Set<SuggestionStatus> wanted, Function<UUID, SuggestionStatus> status) {
        double least = params.confidence(config.suggestFrom());
        Set<org.khabar.content.tag.TagType> types = params.types();
        List<Suggestion> found = Suggestion.of(read(text)).stream()
                .filter(one ->
                        one.confidence() >= least && types.contains(one.tag().type()))
                .filter(one -> wanted.contains(status.apply(one.tag().id())))
                .toList();
        Map<UUID, Tag> there = tags
                .<Tag>findByIds(found.stream().map(one -> one.tag().id()).toList())
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(tag -> tag.id, Function.identity()));
        List<TagSuggestionView> views = new ArrayList<>();
        for (Suggestion one : found) {
            Tag tag = there.get(one.tag().id());
            if (tag != null) {
                views.add(view(one, tag, status.apply(tag.id)));
            }
        }
        return views;
    }

    private List<Finding> read(Text text) {
        return new Tagger(knowledge.names()).read(text);
    }

    private static TagSuggestionView view(Suggestion one, Tag tag, SuggestionStatus status) {
        return new TagSuggestionView(
                TagRef.of(tag, Language.HI),
                status,
                one.confidence(),
                Mentions.of(one.best()),
                Mentions.of(one.mentions()));
    }

    /** Why the text speaks for the tag, or why not. */
    TagExplanationView why(Text text, Tag tag, SuggestionStatus status) {
        List<Finding> mine = read(text).stream()
                .filter(finding -> finding.tag().id().equals(tag.id))
                .toList();
        double confidence = mine.stream().mapToDouble(Finding::confidence).max().orElse(0);
        boolean enough = confidence >= config.suggestFrom();
        return new TagExplanationView(
                TagRef.of(tag, Language.HI),
                status,
                enough && status == SuggestionStatus.OPEN,
                confidence,
                sentence(mine, enough) + after(status),
                tag.everyName().distinct().toList(),
                Mentions.of(mine));
    }

    private static String sentence(List<Finding> mine, boolean enough) {
        if (mine.isEmpty()) {
            return "None of its names stands in the text.";
        }
        Finding best = mine.stream()
                .reduce((one, other) -> other.confidence() > one.confidence() ? other : one)
                .orElseThrow();
        Doubt doubt = best.doubt();
        String said = "\"" + best.spot().text() + "\" stands in the text: ";
        if (doubt != null) {
            return said + doubt.explanation() + ".";
        }
        return said + best.rule().explanation() + (enough ? "." : "; that alone is not sure enough.");
    }

    private static String after(SuggestionStatus status) {
        return switch (status) {
            case OPEN -> "";
            case ACCEPTED -> " The article has it.";
            case AUTOMATIC -> " An import gave it to the article by itself.";
            case REJECTED -> " It was rejected for the article.";
        };
    }
}
