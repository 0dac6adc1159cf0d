package org.khabar.sample.generate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** A sentence with gaps, in its parts. */
public record Pattern(List<Part> parts) {

    private static final java.util.regex.Pattern GAP =
            java.util.regex.Pattern.compile("\\{(?:(\\d+)\\.\\.(\\d+)|([a-z.]+))}");

    /** Reads {@code {party}}, {@code {5..40}} and {@code {rule}} among the words of a line. */
    public static Pattern of(String line) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (MatchResult gap : GAP.matcher(line).results().toList()) {
            if (gap.start() > from) {
                parts.add(new Text(line.substring(from, gap.start())));
            }
            parts.add(part(gap));
            from = gap.end();
        }
        if (from < line.length()) {
            parts.add(new Text(line.substring(from)));
        }
        return new Pattern(List.copyOf(parts));
    }

    private static Part part(MatchResult gap) {
        return gap.group(3) == null
                ? new Amount(Integer.parseInt(gap.group(1)), Integer.parseInt(gap.group(2)))
                : Slot.of(gap.group(3)).<Part>map(Name::new).orElseGet(() -> new Rule(gap.group(3)));
    }

    /** A piece of a sentence. */
    public sealed interface Part {}

    /** Words as they stand. */
    public record Text(String text) implements Part {}

    /** The name of something that the article is about. */
    public record Name(Slot slot) implements Part {}

    /** A number between two, both included. */
    public record Amount(int least, int most) implements Part {}

    /** A sentence or word of a rule. */
    public record Rule(String name) implements Part {}
}
