package org.khabar.kit.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

record ThingListParams(
        @RestQuery @Parameter(description = "any of these colours")
        List<String> colour,

        @RestQuery @Nullable Integer limit,
        @RestQuery @Nullable String cursor,
        @RestQuery @Nullable String count,
        @RestQuery @Nullable Boolean shiny) {}
