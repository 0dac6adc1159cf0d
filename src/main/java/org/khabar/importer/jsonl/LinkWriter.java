package org.khabar.importer.jsonl;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.khabar.content.article.ArticleWorkflow;
import org.khabar.content.article.LinkKind;
import org.khabar.content.source.SourceRepository;
import org.khabar.content.source.SourceRepository.Link;
import org.khabar.importer.lookup.LookupLoader;
import org.khabar.importer.lookup.TranslationGroups;

/** Lets articles point to each other once they are all there. Writes only what is not so already. */
@ApplicationScoped
class LinkWriter {

    private static final int CHUNK = 500;

    private final ArticleWorkflow workflow;
    private final SourceRepository articles;

    LinkWriter(ArticleWorkflow workflow, SourceRepository articles) {
        this.workflow = workflow;
        this.articles = articles;
    }

    /**
     * The groups that follow from who translates whom among the articles just taken, and from what the database says of
     * the others.
     */
    @Transactional
    @TransactionConfiguration(timeout = LookupLoader.SECONDS)
    TranslationGroups groups(Map<UUID, UUID> translations, Set<UUID> taken) {
        TranslationGroups groups = new TranslationGroups();
        Set<UUID> there = existing(translations);
        translations.forEach((translation, original) -> {
            if (there.contains(original)) {
                groups.join(translation, original);
            }
        });
        Set<UUID> asked = new HashSet<>();
        for (Set<UUID> fresh = taken; !fresh.isEmpty(); fresh = minus(groups.members(), asked)) {
            asked.addAll(fresh);
            inChunks(fresh, chunk -> join(articles.translations(chunk), groups, taken));
        }
        return groups;
    }

    private Set<UUID> existing(Map<UUID, UUID> translations) {
        Set<UUID> there = new HashSet<>();
        inChunks(Set.copyOf(translations.values()), chunk -> there.addAll(articles.existing(chunk)));
        return there;
    }

    private static void join(List<Link> links, TranslationGroups groups, Set<UUID> taken) {
        links.stream()
                .filter(link -> !taken.contains(link.from()) || !taken.contains(link.to()))
                .forEach(link -> groups.join(link.from(), link.to()));
    }

    /** Brings the translations of those articles up to date that belong to a group without being just taken. */
    @Transactional
    @TransactionConfiguration(timeout = LookupLoader.SECONDS)
    void linkOthers(TranslationGroups groups, Set<UUID> taken) {
        Set<UUID> others = new HashSet<>(groups.members());
        others.removeAll(taken);
        inChunks(others, chunk -> {
            Map<UUID, List<Link>> present = articles.links(chunk);
            List<Wanted> batch = chunk.stream()
                    .map(id -> asBefore(id, present.getOrDefault(id, List.of())))
                    .toList();
            link(batch, groups);
        });
    }

    private static Wanted asBefore(UUID id, List<Link> links) {
        return new Wanted(id, to(links, LinkKind.RELATED), Set.copyOf(to(links, LinkKind.EMBEDDED)));
    }

    private static Set<UUID> minus(Set<UUID> all, Set<UUID> those) {
        Set<UUID> rest = new HashSet<>(all);
        rest.removeAll(those);
        return rest;
    }

    private static void inChunks(Set<UUID> ids, Consumer<List<UUID>> work) {
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            work.accept(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
    }

    /** Where an article shall point to: in its editor's order, and in the blocks of its body. */
    record Wanted(UUID id, List<UUID> related, Set<UUID> embedded) {

        Wanted {
            related = related.stream().distinct().toList();
        }
    }

    /** Brings the articles' links up to date. Targets that are not there are left out, and returned. */
    @Transactional
    Set<UUID> link(List<Wanted> batch, TranslationGroups groups) {
        Map<UUID, List<Link>> present =
                articles.links(batch.stream().map(Wanted::id).toList());
        Set<UUID> targets =
                batch.stream().flatMap(one -> one.related().stream()).collect(Collectors.toSet());
        batch.forEach(one -> targets.addAll(one.embedded()));
        Set<UUID> there = targets.isEmpty() ? Set.of() : articles.existing(targets);
        List<ArticleWorkflow.Links> changed = new ArrayList<>();
        for (Wanted one : batch) {
            List<Link> links = present.getOrDefault(one.id(), List.of());
            List<UUID> translations = groups.others(one.id());
            if (!isSo(one, links, translations, there)) {
                changed.add(new ArticleWorkflow.Links(one.id(), one.related(), translations));
            }
        }
        if (!changed.isEmpty()) {
            workflow.linkAll(changed);
        }
        targets.removeAll(there);
        return targets;
    }

    private static boolean isSo(Wanted one, List<Link> links, List<UUID> translations, Set<UUID> there) {
        return to(links, LinkKind.RELATED)
                        .equals(one.related().stream().filter(there::contains).toList())
                && Set.copyOf(to(links, LinkKind.TRANSLATION)).equals(Set.copyOf(translations))
                && Set.copyOf(to(links, LinkKind.EMBEDDED))
                        .equals(one.embedded().stream().filter(there::contains).collect(Collectors.toSet()));
    }

    private static List<UUID> to(Collection<Link> links, LinkKind kind) {
        return links.stream().filter(link -> link.kind() == kind).map(Link::to).toList();
    }
}
