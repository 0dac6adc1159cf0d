package org.khabar.intake.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The members of one JSON object. Whoever reads names those that may stand there; {@link #end} objects to all others. */
public final class Members {

    private final ObjectNode object;
    private final String pointer;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Members(ObjectNode object, String pointer, Problems problems) {
        this.object = object;
        this.pointer = pointer;
        this.problems = problems;
    }

    /** The members of a tree's root, which must be an object; without any when it is not, which is a problem. */
    public static Members of(JsonNode root, Problems problems) {
        return new Value(root, "", problems).members();
    }

    /** No members at all. */
    public static Members none() {
        return none("", new Problems());
    }

    static Members none(String pointer, Problems problems) {
        return new Members(JsonNodeFactory.instance.objectNode(), pointer, problems);
    }

    /** A member that must be there. */
    public Value need(String name) {
        Value value = may(name);
        if (!value.isPresent()) {
            problems.add(value.pointer(), "is missing");
        }
        return value;
    }

    /** A member that may be left out. */
    public Value may(String name) {
        asked.add(name);
        return new Value(object.get(name), pointer + "/" + escaped(name), problems);
    }

    /** Every member, when their names are free. */
    public List<Entry> all() {
        return object.properties().stream()
                .map(member -> new Entry(member.getKey(), may(member.getKey())))
                .toList();
    }

    /** Nothing else may stand here: a member that was not asked for is a problem. */
    public void end() {
        object.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                problems.add(pointer + "/" + escaped(name), "unknown member; known are " + String.join(", ", asked));
            }
        });
    }

    /** Where the object stands. */
    public String pointer() {
        return pointer;
    }

    /** Notes that something is wrong with the object as a whole. */
    public void wrong(String message) {
        problems.add(pointer, message);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** A member whose name is free. */
    public record Entry(String name, Value value) {}
}
