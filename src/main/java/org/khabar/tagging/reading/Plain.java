package org.khabar.tagging.reading;

import java.util.ArrayList;
import java.util.List;

/** Text without any structure but its lines. */
public final class Plain {

    private static final String FIELD = "text";

    private Plain() {}

    /** Its lines, blank ones left out; offsets count from the beginning of the text. */
    public static List<Passage> lines(String text) {
        List<Passage> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            int stop = end < 0 ? text.length() : end;
            String line = text.substring(at, stop);
            if (!line.isBlank()) {
                lines.add(new Passage(Place.of(FIELD), Passage.Part.LOOSE, line, at));
            }
            at = stop + 1;
        }
        return lines;
    }
}
