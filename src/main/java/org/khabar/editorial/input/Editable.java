package org.khabar.editorial.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.kit.edit.Merge;
import org.khabar.kit.problem.ProblemException;
import org.khabar.kit.problem.ProblemType;
import org.khabar.kit.problem.Violation;

/**
 * Lets editors send back what they were answered: members that only the server sets may come along unchanged. Whoever
 * tries to change one is told so.
 */
@ApplicationScoped
public class Editable {

    private final ObjectMapper json;

    Editable(ObjectMapper json) {
        this.json = json;
    }

    /** What PUT makes of the thing: the members that were sent, without those that only the server sets. */
    public ObjectNode replaced(Object view, Set<String> readOnly, String body) {
        return writable(json.valueToTree(view), readOnly, Submitted.object(body));
    }

    /** The same for an object that was read already. */
    public ObjectNode replaced(Object view, Set<String> readOnly, ObjectNode sent) {
        return writable(json.valueToTree(view), readOnly, sent);
    }

    /** What PATCH makes of the thing: its members with the merge patch applied, without those that only the server sets. */
    public ObjectNode patched(Object view, Set<String> readOnly, String patch) {
        return patched(view, readOnly, Submitted.object(patch));
    }

    /** The same for a patch that was read already. */
    public ObjectNode patched(Object view, Set<String> readOnly, ObjectNode patch) {
        ObjectNode present = json.valueToTree(view);
        ObjectNode changes = writable(present, readOnly, patch);
        ObjectNode base = present.deepCopy();
        base.remove(readOnly);
        return Merge.apply(base, changes);
    }

    private static ObjectNode writable(ObjectNode present, Set<String> readOnly, ObjectNode sent) {
        List<Violation> violations = new ArrayList<>();
        for (String name : readOnly) {
            JsonNode value = sent.remove(name);
            if (value != null && !value.equals(present.get(name))) {
                violations.add(Violation.body("/" + name, "is set by the server; send it unchanged or leave it out"));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(ProblemType.INVALID_BODY, violations);
        }
        return sent;
    }
}
