package org.khabar.editorial.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleRepository;
import org.khabar.content.change.Actor;
import org.khabar.content.editing.Archive;
import org.khabar.content.editing.EditWorkflow;
import org.khabar.content.editing.Manuscript;
import org.khabar.content.revision.ArticleDocument;
import org.khabar.content.revision.Revision;
import org.khabar.content.suggestion.VerdictRepository;
import org.khabar.content.suggestion.VerdictRepository.Mark;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.ManuscriptReader;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Written;
import org.khabar.kit.page.Page;
import org.khabar.kit.problem.ProblemException;
import org.khabar.view.desk.ArticleDeskView;

/** What the resources of articles share: from JSON to a manuscript, and from an article to the answer. */
@ApplicationScoped
class Manuscripts {

    private final ArticleRepository articles;
    private final Archive archive;
    private final EditWorkflow workflow;
    private final ManuscriptReader reader;
    private final VerdictRepository verdicts;
    private final ObjectMapper json;

    Manuscripts(
            ArticleRepository articles,
            Archive archive,
            EditWorkflow workflow,
            ManuscriptReader reader,
            VerdictRepository verdicts,
            ObjectMapper json) {
        this.articles = articles;
        this.archive = archive;
        this.workflow = workflow;
        this.reader = reader;
        this.verdicts = verdicts;
        this.json = json;
    }

    Article find(UUID id) {
        return articles.whole(id)
                .orElseThrow(() -> ProblemException.notFound("No article has the identifier " + id + "."));
    }

    /** What the object says. Throws INVALID_BODY with everything that is wrong. */
    Manuscript read(ObjectNode object) {
        reader.stampCorrections(object);
        return reader.complete(Submitted.read(object, reader::read));
    }

    /** The draft that waits behind what readers see; null when none does. What it refers to must still be there. */
    @Nullable
    Manuscript waiting(Article article) {
        return reader.waiting(article).orElse(null);
    }

    /**
     * The article after it was saved as is wanted, in the order in which everything about the request is checked.
     *
     * @param wanted makes of the article as it is what it is to say
     */
    Article save(UUID id, @Nullable String ifMatch, Function<ArticleDeskView, ObjectNode> wanted, Actor by) {
        workflow.requireAllowed(id, by);
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        ArticleDeskView present = view(find(id));
        version.require(present.version());
        return workflow.save(id, version, read(wanted.apply(present)), by);
    }

    /** What a revision said. What it refers to must still be there. */
    Manuscript kept(Revision revision) {
        return reader.kept(revision.document);
    }

    /** Refuses whoever may not change the article, before anything else is said about their request. */
    void requireAllowed(UUID id, Actor by) {
        workflow.requireAllowed(id, by);
    }

    ArticleDeskView view(Article article) {
        return ArticleDeskView.of(article, document(article), verdicts.marks(List.of(article.id)));
    }

    /** The articles as editors see them, with as many statements for their automatic tags as for one. */
    Page<ArticleDeskView> views(Page<Article> page) {
        Map<UUID, List<Mark>> marks = verdicts
                .marks(page.items().stream().map(article -> article.id).toList())
                .stream()
                .collect(Collectors.groupingBy(Mark::article));
        return page.map(
                article -> ArticleDeskView.of(article, document(article), marks.getOrDefault(article.id, List.of())));
    }

    /** What an editor would change. */
    ArticleDocument document(Article article) {
        try {
            return json.readValue(archive.working(article), ArticleDocument.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("a kept document can always be read", e);
        }
    }

    RestResponse<ArticleDeskView> answer(Article article) {
        return Written.ok(view(article), article.version);
    }
}
