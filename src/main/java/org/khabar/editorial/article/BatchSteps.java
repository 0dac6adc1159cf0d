package org.khabar.editorial.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.khabar.content.article.Article;
import org.khabar.content.article.ArticleStatus.Move;
import org.khabar.content.change.Actor;
import org.khabar.content.editing.EditWorkflow;
import org.khabar.content.editing.PublicationWorkflow;
import org.khabar.editorial.input.Editable;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.view.desk.ArticleDeskView;

/** Carries out the operations of a batch, each as its own resource would. Call it within a transaction. */
@ApplicationScoped
class BatchSteps {

    private final EditWorkflow editing;
    private final PublicationWorkflow publication;
    private final Manuscripts manuscripts;
    private final Editable editable;

    BatchSteps(EditWorkflow editing, PublicationWorkflow publication, Manuscripts manuscripts, Editable editable) {
        this.editing = editing;
        this.publication = publication;
        this.manuscripts = manuscripts;
        this.editable = editable;
    }

    /** The article as the step left it. Throws what the resource of the step would answer. */
    Article carryOut(BatchStep step, Actor by) {
        if (step.operation() == Operation.CREATE) {
            return editing.create(manuscripts.read(said(step)), by);
        }
        UUID id = Objects.requireNonNull(step.id());
        ExpectedVersion version = ExpectedVersion.of(step.ifMatch());
        return switch (step.operation()) {
            case CREATE, REPLACE, PATCH -> save(id, step, by);
            case TRASH -> publication.trash(id, version, true, by);
            case RESTORE -> publication.trash(id, version, false, by);
            case PUBLISH -> editing.publish(id, version, manuscripts.waiting(manuscripts.find(id)), by);
            case WITHDRAW -> publication.move(id, version, Move.WITHDRAW, by);
            case ARCHIVE -> publication.move(id, version, Move.ARCHIVE, by);
            case UNARCHIVE -> publication.move(id, version, Move.UNARCHIVE, by);
        };
    }

    private Article save(UUID id, BatchStep step, Actor by) {
        return manuscripts.save(
                id,
                step.ifMatch(),
                present -> step.operation() == Operation.PATCH
                        ? editable.patched(present, ArticleDeskView.READ_ONLY, said(step))
                        : editable.replaced(present, ArticleDeskView.READ_ONLY, said(step)),
                by);
    }

    private static ObjectNode said(BatchStep step) {
        return Objects.requireNonNull(step.article());
    }
}
