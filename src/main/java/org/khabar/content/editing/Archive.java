package org.khabar.content.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.article.LiveEntry;
import org.khabar.content.change.Actor;
import org.khabar.content.change.Verb;
import org.khabar.content.revision.ArticleDocument;
import org.khabar.content.revision.Revision;
import org.khabar.content.revision.RevisionRepository;

/** Keeps what was said of an article at each save. Call it within a transaction. */
@ApplicationScoped
public class Archive {

    private final RevisionRepository revisions;
    private final ObjectMapper json;
    private final Clock clock;

    Archive(RevisionRepository revisions, ObjectMapper json, Clock clock) {
        this.revisions = revisions;
        this.json = json;
        this.clock = clock;
    }

    /** What an editor would change: the draft that waits behind what readers see, else what they see. */
    public String working(Article article) {
        return pending(article).map(revision -> revision.document).orElseGet(() -> text(ArticleDocument.of(article)));
    }

    /** The draft that waits behind what readers see, if there is one. */
    public Optional<Revision> pending(Article article) {
        Integer number = article.pendingRevision;
        return number == null ? Optional.empty() : revisions.of(article.id, number);
    }

    /** Keeps what stands there before an edit, such as an import brought it: nothing that was said is lost. */
    void keepOriginal(Article article) {
        keepOriginal(
                new Revision.Key(article.id, article.version),
                article.externalId,
                () -> text(ArticleDocument.of(article)));
    }

    /** The same of a live entry. */
    void keepOriginal(LiveEntry entry) {
        keepOriginal(new Revision.Key(entry.id, entry.version), entry.externalId, () -> text(entry.content()));
    }

    /** What the newsroom itself said is kept at each save; what a source said, from the first edit after it. */
    private void keepOriginal(Revision.Key now, @Nullable String externalId, Supplier<String> said) {
        boolean first = revisions.newest(now.entityId()).isEmpty();
        if (first || externalId != null) {
            String document = said.get();
            if (!revisions.hasSaid(now.entityId(), document)
                    && revisions.findByIdOptional(now).isEmpty()) {
                keep(now.entityId(), now.number(), first ? Verb.CREATED : Verb.SAVED, document, Actor.IMPORT);
            }
        }
    }

    void keep(UUID id, int number, Verb verb, String document, Actor by) {
        revisions.persist(new Revision(new Revision.Key(id, number), verb, document, by, clock.instant()));
    }

    /** The JSON of a document, as it is kept. */
    public String text(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document is always JSON", e);
        }
    }
}
