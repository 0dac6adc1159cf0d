package org.khabar.editorial.election;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.election.TieWorkflow;
import org.khabar.editorial.input.Editable;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.json.Members;
import org.khabar.kit.edit.ExpectedVersion;
import org.khabar.kit.edit.Written;
import org.khabar.kit.page.Page;
import org.khabar.security.CurrentActor;
import org.khabar.view.desk.tag.TieDeskView;

/** The verbs of the editorial API for ties of one kind, which answer in its shape. */
final class TieDesk<T, C, V extends TieDeskView> {

    private final Shape<T, C, V> shape;
    private final TieWorkflow<T, C> workflow;
    private final TieReading reading;
    private final Editable editable;
    private final CurrentActor actor;

    TieDesk(
            Shape<T, C, V> shape,
            TieWorkflow<T, C> workflow,
            TieReading reading,
            Editable editable,
            CurrentActor actor) {
        this.shape = shape;
        this.workflow = workflow;
        this.reading = reading;
        this.editable = editable;
        this.actor = actor;
    }

    /**
     * What one kind has of its own.
     *
     * @param word what it is called
     * @param home where it is found, with a slash at the end
     * @param content what was sent of it, its members ended
     */
    record Shape<T, C, V>(
            Class<T> type,
            String word,
            String home,
            Function<T, V> view,
            Set<String> readOnly,
            Function<Members, C> content) {

        Shape {
            readOnly = Set.copyOf(readOnly);
        }
    }

    Page<V> page(TieRequest request, Function<T, UUID> id) {
        return reading.page(shape.type, request, id).map(shape.view);
    }

    RestResponse<V> one(UUID id) {
        return answer(find(id));
    }

    RestResponse<V> create(String body) {
        V view = shape.view.apply(workflow.create(content(Submitted.object(body)), actor.actor()));
        return Written.created(shape.home + view.id(), view, view.version());
    }

    RestResponse<V> replace(UUID id, @Nullable String ifMatch, String body) {
        return change(id, ifMatch, view -> editable.replaced(view, shape.readOnly, body));
    }

    RestResponse<V> patch(UUID id, @Nullable String ifMatch, String body) {
        return change(id, ifMatch, view -> editable.patched(view, shape.readOnly, body));
    }

    void delete(UUID id, @Nullable String ifMatch) {
        workflow.delete(id, ExpectedVersion.of(ifMatch), actor.actor());
    }

    private RestResponse<V> change(UUID id, @Nullable String ifMatch, Function<V, ObjectNode> wanted) {
        ExpectedVersion version = ExpectedVersion.of(ifMatch);
        V present = shape.view.apply(find(id));
        version.require(present.version());
        return answer(workflow.replace(id, version, content(wanted.apply(present)), actor.actor()));
    }

    private C content(ObjectNode object) {
        return Submitted.read(object, shape.content);
    }

    private T find(UUID id) {
        return reading.find(shape.type, shape.word, id);
    }

    private RestResponse<V> answer(T tie) {
        V view = shape.view.apply(tie);
        return Written.ok(view, view.version());
    }
}
