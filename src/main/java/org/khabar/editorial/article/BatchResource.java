package org.khabar.editorial.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.khabar.content.article.Article;
import org.khabar.content.key.Role;
import org.khabar.editorial.idempotency.Idempotent;
import org.khabar.editorial.input.Submitted;
import org.khabar.intake.json.Members;
import org.khabar.kit.problem.Failures;
import org.khabar.kit.problem.Problem;
import org.khabar.kit.problem.ProblemAnswer;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;
import org.khabar.security.CurrentActor;
import org.khabar.security.Roles;
import org.khabar.view.desk.BatchResultView;

/** Up to a hundred operations on articles in one request. */
@Path("/editorial/v1/batch")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REPORTER)
@org.eclipse.microprofile.openapi.annotations.tags.Tag(name = "Editorial: articles")
public class BatchResource {

    private static final String HOME = "/editorial/v1/batch";
    private static final String KEY = "Idempotency-Key";
    private static final String ONLY_ATOMIC =
            "stands only with atomic: the operations of another batch are carried out and undone each by itself";
    private static final int MOST = 100;

    private final BatchSteps steps;
    private final CurrentActor actor;

    BatchResource(BatchSteps steps, CurrentActor actor) {
        this.steps = steps;
        this.actor = actor;
    }

    @POST
    @Idempotent
    @org.eclipse.microprofile.openapi.annotations.Operation(
            operationId = "runBatch",
            summary = "Carry out up to 100 operations on articles, all or nothing, or each with its own result",
            description = "With atomic, the first operation that fails undoes all and is the answer; its number stands"
                    + " before the names of its violations. Else each has its own result, in the order of the operations, and Idempotency-Key is refused:"
                    + " a part of them may be done already when the answer is lost.")
    public RestResponse<BatchResultView> run(
            @RequestBody(content = @Content(schema = @Schema(implementation = BatchResultView.Batch.class)))
                    String body,
            @HeaderParam(KEY) @Nullable String key) {
        ObjectNode sent = Submitted.object(body);
        Wanted wanted = Submitted.read(sent, members -> wanted(members, sent));
        if (key != null && !wanted.atomic()) {
            throw ProblemException.invalid(ProblemType.INVALID_PARAMETER, List.of(Violation.header(KEY, ONLY_ATOMIC)));
        }
        actor.countFurtherWrites(wanted.steps().size() - 1);
        return RestResponse.ok(new BatchResultView(
                wanted.atomic()
                        ? QuarkusTransaction.joiningExisting().call(() -> together(wanted.steps()))
                        : oneByOne(wanted.steps())));
    }

    private List<BatchResultView.Result> together(List<BatchStep> wanted) {
        List<BatchResultView.Result> results = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            try {
                results.add(carryOut(wanted.get(i)));
            } catch (ProblemException e) {
                throw numbered(i, e);
            }
        }
        return results;
    }

    private List<BatchResultView.Result> oneByOne(List<BatchStep> wanted) {
        List<BatchResultView.Result> results = new ArrayList<>();
        for (BatchStep step : wanted) {
            try {
                results.add(QuarkusTransaction.requiringNew().call(() -> carryOut(step)));
            } catch (RuntimeException e) {
                Problem problem = ProblemAnswer.of(Failures.problem(e), HOME).document();
                results.add(new BatchResultView.Result(problem.status(), null, null, problem));
            }
        }
        return results;
    }

    private BatchResultView.Result carryOut(BatchStep step) {
        if (step.operation().isEditors() && actor.role().compareTo(Role.EDITOR) < 0) {
            throw Failures.plain(ProblemType.FORBIDDEN);
        }
        Article article = steps.carryOut(step, actor.actor());
        int status = step.operation() == Operation.CREATE ? 201 : 200;
        return new BatchResultView.Result(status, article.id, article.version, null);
    }

    private static ProblemException numbered(int index, ProblemException e) {
        String place = "/operations/" + index;
        List<Violation> violations = e.violations().stream()
                .map(violation -> Violation.body(place + within(violation), violation.message()))
                .toList();
        return new ProblemException(
                e.type(),
                "Operation " + index + ": " + e.detail(),
                violations.isEmpty() ? List.of(Violation.body(place, e.detail())) : violations);
    }

    /** Where it stands within the operation, which says the version itself and in a body the article. */
    private static String within(Violation violation) {
        return violation.in() == Violation.In.HEADER ? "/ifMatch" : "/article" + violation.name();
    }

    private static Wanted wanted(Members members, ObjectNode sent) {
        boolean atomic = members.may("atomic").flag();
        List<BatchStep> steps = members.need("operations").some(MOST, value -> {
            JsonNode article = sent.at(value.pointer()).get("article");
            return BatchStep.read(value.members(), article instanceof ObjectNode object ? object : null);
        });
        members.end();
        return new Wanted(atomic, steps);
    }

    private record Wanted(boolean atomic, List<BatchStep> steps) {}
}
