package org.khabar.editorial.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.intake.json.Members;
import org.khabar.intake.json.Value;

/** One operation of a batch as it was sent; what it says of the article is read when its turn comes. */
record BatchStep(
        Operation operation,
        @Nullable UUID id,
        @Nullable String ifMatch,
        @Nullable ObjectNode article) {

    static BatchStep read(Members members, @Nullable ObjectNode article) {
        Operation operation = members.need("do").oneOf(List.of(Operation.values()), Operation::word);
        Value id = operation == Operation.CREATE ? members.may("id") : members.need("id");
        if (operation == Operation.CREATE && id.isPresent()) {
            id.wrong("stands only with an article that is there");
        }
        BatchStep step = new BatchStep(
                operation, id.orNull(BatchStep::uuid), members.may("ifMatch").orNull(Value::string), article);
        boolean says = operation == Operation.CREATE || operation == Operation.REPLACE || operation == Operation.PATCH;
        Value said = says ? members.need("article") : members.may("article");
        if (!says && said.isPresent()) {
            said.wrong("stands only with create, replace and patch");
        }
        members.end();
        return step;
    }

    private static UUID uuid(Value value) {
        try {
            return UUID.fromString(value.string());
        } catch (IllegalArgumentException e) {
            value.wrong("must be an identifier");
            return new UUID(0, 0);
        }
    }
}
