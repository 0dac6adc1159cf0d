package org.khabar.importer.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.article.ArticleState;
import org.khabar.content.article.ArticleWorkflow;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Effect;
import org.khabar.content.change.Outcome;
import org.khabar.content.suggestion.ArticleTag;
import org.khabar.content.suggestion.AutomaticTag;
import org.khabar.content.suggestion.RejectedTag;
import org.khabar.content.suggestion.VerdictRepository;
import org.khabar.content.tag.Tag;
import org.khabar.content.tag.TagRepository;
import org.khabar.tagging.ArticleTexts;
import org.khabar.tagging.TagKnowledge;
import org.khabar.tagging.TaggingConfig;
import org.khabar.tagging.find.Suggestion;
import org.khabar.tagging.find.Tagger;

/**
 * Gives articles that are imported the tags that their text names for sure, and marks them as automatic. What somebody
 * rejected for an article, or took off it, it does not get again. Call it within a transaction.
 */
@ApplicationScoped
class AutoTags {

    /** Ends the digest of an article that was tagged: the same line without tagging is another. */
    private static final String TAGGED = "+";

    private final TagKnowledge knowledge;
    private final TaggingConfig config;
    private final TagRepository tags;
    private final VerdictRepository verdicts;
    private final ArticleWorkflow workflow;
    private final Clock clock;

    AutoTags(
            TagKnowledge knowledge,
            TaggingConfig config,
            TagRepository tags,
            VerdictRepository verdicts,
            ArticleWorkflow workflow,
            Clock clock) {
        this.knowledge = knowledge;
        this.config = config;
        this.tags = tags;
        this.verdicts = verdicts;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Takes the articles without tagging them. What an import once gave those that change now is not theirs any more. */
    List<Outcome> takePlain(List<ArticleWorkflow.Submission> batch) {
        List<Outcome> outcomes = workflow.takeAll(batch);
        verdicts.forgetMarks(changed(outcomes, Set.of(Effect.UPDATED)));
        return outcomes;
    }

    private static List<UUID> changed(List<Outcome> outcomes, Set<Effect> effects) {
        return outcomes.stream()
                .filter(outcome -> effects.contains(outcome.effect()))
                .map(Outcome::id)
                .toList();
    }

    /** Takes the articles with the tags that they name besides. */
    List<Outcome> take(List<ArticleWorkflow.Submission> batch) {
        Map<UUID, Set<UUID>> unwanted =
                unwanted(batch.stream().map(ArticleWorkflow.Submission::id).toList());
        Tagger tagger = new Tagger(knowledge.names());
        List<List<Suggestion>> sure = batch.stream()
                .map(one -> sure(tagger, one, unwanted.getOrDefault(one.id(), Set.of())))
                .toList();
        Map<UUID, Tag> named = tags(sure);
        List<ArticleWorkflow.Submission> tagged = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            tagged.add(tagged(batch.get(i), sure.get(i), named));
        }
        List<Outcome> outcomes = workflow.takeAll(tagged);
        verdicts.forgetMarks(changed(outcomes, Set.of(Effect.UPDATED)));
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).effect() != Effect.UNCHANGED) {
                mark(outcomes.get(i).id(), sure.get(i));
            }
        }
        return outcomes;
    }

    /** What was rejected for the articles, and what was taken off them: that is remembered as rejected from now on. */
    private Map<UUID, Set<UUID>> unwanted(List<UUID> articles) {
        Map<UUID, Set<UUID>> unwanted = new HashMap<>(verdicts.rejected(articles));
        verdicts.takenOff(articles).forEach((article, off) -> {
            Set<UUID> rejected = unwanted.computeIfAbsent(article, id -> new HashSet<>());
            off.stream()
                    .filter(rejected::add)
                    .forEach(tag -> verdicts.add(new RejectedTag(new ArticleTag(article, tag), Actor.IMPORT, now())));
        });
        return unwanted;
    }

    private List<Suggestion> sure(Tagger tagger, ArticleWorkflow.Submission one, Set<UUID> unwanted) {
        Set<UUID> given =
                one.content().placement().tags().stream().map(tag -> tag.id).collect(Collectors.toSet());
        return Suggestion.of(tagger.read(ArticleTexts.of(one.content(), published(one.state())))).stream()
                .filter(found -> found.confidence() >= config.applyFrom())
                .filter(found -> !given.contains(found.tag().id())
                        && !unwanted.contains(found.tag().id()))
                .toList();
    }

    private Instant published(ArticleState state) {
        Instant published = state.publishedAt();
        Instant scheduled = state.scheduledFor();
        return published != null ? published : scheduled != null ? scheduled : clock.instant();
    }

    private Map<UUID, Tag> tags(List<List<Suggestion>> sure) {
        List<UUID> ids = sure.stream()
                .flatMap(List::stream)
                .map(found -> found.tag().id())
                .distinct()
                .toList();
        return tags.<Tag>findByIds(ids).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(tag -> tag.id, Function.identity()));
    }

    private static ArticleWorkflow.Submission tagged(
            ArticleWorkflow.Submission one, List<Suggestion> sure, Map<UUID, Tag> named) {
        ArticleContent content = one.content();
        ArticleContent.Placement placement = content.placement();
        List<Tag> all = new ArrayList<>(placement.tags());
        sure.stream()
                .map(found -> named.get(found.tag().id()))
                .filter(Objects::nonNull)
                .forEach(all::add);
        ArticleContent.Placement wider = new ArticleContent.Placement(
                placement.section(), placement.sections(), placement.byline(), all, placement.keywords());
        ArticleWorkflow.Source source = one.source();
        String digest = source.digest().substring(0, source.digest().length() - 1) + TAGGED;
        return new ArticleWorkflow.Submission(
                one.id(),
                new ArticleWorkflow.Source(source.externalId(), digest, source.addresses()),
                new ArticleContent(content.kind(), content.language(), content.headings(), wider, content.matter()),
                one.state());
    }

    private void mark(UUID article, List<Suggestion> sure) {
        Instant now = now();
        sure.forEach(found -> verdicts.add(new AutomaticTag(
                new ArticleTag(article, found.tag().id()),
                found.confidence(),
                found.best().rule().word(),
                now)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
