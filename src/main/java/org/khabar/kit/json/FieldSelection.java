package org.khabar.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;

/**
 * The members that {@code ?fields=headline,byline.name} asks for: those and no others are sent. A name with dots goes
 * into objects, and into the elements of lists; a name that ends at an object takes all of it.
 */
public final class FieldSelection {

    private static final int LONGEST = 100;

    private final Map<String, FieldSelection> members = new LinkedHashMap<>();

    private FieldSelection() {}

    /**
     * Reads a selection.
     *
     * @param fields names separated by commas
     * @param shape the members that there are
     * @throws ProblemException with one violation for each name that is no member, which lists those that are
     */
    public static FieldSelection of(String fields, MemberShape shape) {
        FieldSelection selection = new FieldSelection();
        List<Violation> violations = new ArrayList<>();
        String[] names = fields.split(",", -1);
        if (names.length > LONGEST) {
            throw ProblemException.invalidParameter("fields", "names more than " + LONGEST + " members");
        }
        for (String name : names) {
            List<String> path = List.of(name.strip().split("\\.", -1));
            shape.fault(path)
                    .ifPresentOrElse(
                            message -> violations.add(Violation.query("fields", message)), () -> selection.add(path));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(ProblemType.INVALID_PARAMETER, violations);
        }
        return selection;
    }

    /** What of the node was asked for: of an object its chosen members, of a list the same of each element. */
    public JsonNode prune(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode kept = JsonNodeFactory.instance.arrayNode(array.size());
            array.forEach(element -> kept.add(prune(element)));
            return kept;
        }
        return node instanceof ObjectNode object && !members.isEmpty() ? pruneObject(object) : node;
    }

    private ObjectNode pruneObject(ObjectNode object) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            FieldSelection below = members.get(member.getKey());
            if (below != null) {
                kept.set(member.getKey(), below.prune(member.getValue()));
            }
        }
        return kept;
    }

    /** Adds a path; of {@code byline} and {@code byline.name} the wider one wins, whichever comes first. */
    private void add(List<String> path) {
        FieldSelection at = this;
        for (int i = 0; i < path.size(); i++) {
            FieldSelection known = at.members.get(path.get(i));
            if (known != null && known.members.isEmpty()) {
                return;
            }
            at = at.members.computeIfAbsent(path.get(i), name -> new FieldSelection());
        }
        at.members.clear();
    }
}
