package org.khabar.intake.json;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds text that no database and no feed can hold: NUL, and halves of surrogate pairs. */
public final class WellFormed {

    private WellFormed() {}

    /** Notes a problem for each such text in the tree. */
    public static void check(JsonNode tree, Problems problems) {
        check(new Spot(tree, ""), problems);
    }

    private static void check(Spot spot, Problems problems) {
        JsonNode node = spot.node;
        if (node.isTextual()) {
            text(spot, problems);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(new Spot(node.get(i), spot.pointer + "/" + i), problems);
            }
        } else {
            node.properties()
                    .forEach(member -> check(
                            new Spot(member.getValue(), spot.pointer + "/" + Members.escaped(member.getKey())),
                            problems));
        }
    }

    private static void text(Spot spot, Problems problems) {
        String text = spot.node.textValue();
        if (text.indexOf('\0') >= 0) {
            problems.add(spot.pointer, "holds the character NUL");
        }
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            problems.add(spot.pointer, "holds half of a surrogate pair");
        }
    }

    private record Spot(JsonNode node, String pointer) {}
}
