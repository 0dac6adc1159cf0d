package org.khabar.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleContent;
import org.khabar.content.editing.Archive;
import org.khabar.content.editing.Manuscript;
import org.khabar.content.revision.ArticleDocument;
import org.khabar.intake.json.Json;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.NotJsonException;
import org.khabar.intake.json.Problems;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;

/** Reads what an editor says of an article. Call it within a transaction. */
@ApplicationScoped
public class ManuscriptReader {

    private final StoredReferences references;
    private final ArticleAssembly assembly;
    private final Archive archive;
    private final Clock clock;

    ManuscriptReader(StoredReferences references, ArticleAssembly assembly, Archive archive, Clock clock) {
        this.references = references;
        this.assembly = assembly;
        this.archive = archive;
        this.clock = clock;
    }

    /** Corrections without an instant are made now. Call it before {@link #read}; the object is changed. */
    public void stampCorrections(ObjectNode article) {
        if (article.get("corrections") instanceof ArrayNode corrections) {
            for (JsonNode correction : corrections) {
                if (correction instanceof ObjectNode object && !object.has("at")) {
                    object.put(
                            "at",
                            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
                }
            }
        }
    }

    /** The manuscript of the members; what is wrong with them is noted, and then the answer is of no use. */
    public Reading read(Members members) {
        ArticleSubmission article = ArticleMembers.withoutEntries(members, references);
        ArticleDocument.Links links = new ArticleDocument.Links(
                article.matter().recommended().articles(),
                members.may("translations").each(References.MOST, references::article));
        members.end();
        return new Reading(article, links);
    }

    /** What was read without a problem, with what it refers to. */
    public Manuscript complete(Reading reading) {
        assembly.fetch(List.of(reading.article()));
        return new Manuscript(assembly.content(reading.article()), reading.links());
    }

    /**
     * What an editor would change: the draft that waits behind what readers see, else what they see.
     *
     * @throws ProblemException CONFLICT when what it refers to is not there any more
     */
    public Manuscript working(Article article) {
        return waiting(article)
                .orElseGet(() -> new Manuscript(ArticleContent.of(article), ArticleDocument.Links.of(article)));
    }

    /** The draft that waits behind what readers see, if there is one. Throws as {@link #working} does. */
    public Optional<Manuscript> waiting(Article article) {
        return archive.pending(article).map(revision -> kept(revision.document));
    }

    /**
     * What was kept of an article.
     *
     * @throws ProblemException CONFLICT when what it refers to is not there any more
     */
    public Manuscript kept(String document) {
        Problems problems = new Problems();
        try {
            Reading reading = read(Members.of(Json.tree(document), problems));
            if (problems.none()) {
                return complete(reading);
            }
        } catch (NotJsonException e) {
            throw new IllegalStateException("a kept document is always JSON", e);
        }
        throw new ProblemException(
                ProblemType.CONFLICT,
                "What was kept refers to what is not there any more; save it anew without that.",
                problems.all().stream()
                        .map(problem -> Violation.body(problem.pointer(), problem.message()))
                        .toList());
    }

    /** What was read, with identifiers of what it refers to. */
    public record Reading(ArticleSubmission article, ArticleDocument.Links links) {}
}
