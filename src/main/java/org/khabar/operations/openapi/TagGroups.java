package org.khabar.operations.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Groups of tags, as documentation tools show them: what readers use, what editors use, and the rest. */
final class TagGroups {

    private static final String EDITORIAL = "Editorial: ";
    private static final String REST = "problems";

    private TagGroups() {}

    static List<Map<String, Object>> of(OpenAPI document) {
        List<String> names = document.getTags().stream().map(Tag::getName).toList();
        return List.of(
                group(
                        "Reading",
                        names.stream()
                                .filter(name -> !name.startsWith(EDITORIAL) && !name.equals(REST))
                                .toList()),
                group(
                        "Writing",
                        names.stream()
                                .filter(name -> name.startsWith(EDITORIAL))
                                .toList()),
                group("About", List.of(REST)));
    }

    private static Map<String, Object> group(String name, List<String> tags) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("name", name);
        group.put("tags", tags);
        return group;
    }
}
