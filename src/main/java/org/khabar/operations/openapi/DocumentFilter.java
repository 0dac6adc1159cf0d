package org.khabar.operations.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Completes the OpenAPI document when the application starts: once, before anyone reads it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class DocumentFilter implements OASFilter {

    private static final String GUARDED = "/editorial/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        PageNames.rename(document);
        document.addExtension("x-tagGroups", TagGroups.of(document));
        new InputSchemas(document).apply(document);
        new SchemaFilter(document).apply();
        ProblemResponses problems = new ProblemResponses(document);
        EditorialOperations editorial = new EditorialOperations(document);
        Examples examples = new Examples();
        new WebhookMessages(document, examples).add();
        document.getPaths().getPathItems().forEach((address, path) -> {
            boolean guarded = address.startsWith(GUARDED);
            path.getOperations().forEach((method, operation) -> {
                describe(operation);
                ForeignSchemas.describe(operation);
                if (guarded) {
                    editorial.describe(address, operation);
                    guard(method, operation, problems);
                } else {
                    open(operation, problems);
                }
                examples.addTo(address, operation);
            });
        });
    }

    private static void describe(Operation operation) {
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary() + ".");
        }
    }

    private static void guard(HttpMethod method, Operation operation, ProblemResponses problems) {
        operation.setSecurity(List.of(requirement(ApiDescription.KEY), requirement(ApiDescription.TOKEN)));
        problems.addToGuarded(operation);
        RequestBody body = operation.getRequestBody();
        if (body != null && body.getRequired() == null) {
            body.setRequired(true);
        }
        if (method != HttpMethod.GET) {
            problems.addToWrite(operation);
        }
    }

    /** Readers need no key: said of each operation, because silence would leave it open. */
    private static void open(Operation operation, ProblemResponses problems) {
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
        problems.addTo(operation);
        ReadHeaders.addTo(operation);
    }

    private static SecurityRequirement requirement(String scheme) {
        return OASFactory.createSecurityRequirement().addScheme(scheme);
    }
}
