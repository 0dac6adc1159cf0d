package org.khabar.operations.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Completes the OpenAPI document when the application starts: once, before anyone reads it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class DocumentFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        PageNames.rename(document);
        new SchemaFilter(document).apply();
        ProblemResponses problems = new ProblemResponses(document);
        Examples examples = new Examples();
        for (PathItem path : document.getPaths().getPathItems().values()) {
            List.copyOf(path.getOperations().values()).forEach(operation -> complete(operation, problems, examples));
        }
    }

    private static void complete(Operation operation, ProblemResponses problems, Examples examples) {
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary() + ".");
        }
        // Readers need no key: said of each operation, because silence would leave it open.
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
        problems.addTo(operation);
        examples.addTo(operation);
        ReadHeaders.addTo(operation);
    }
}
