package org.khabar.tagging.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khabar.tagging.name.KnownTag;

/**
 * A tag that a text names.
 *
 * @param best the mention that speaks for it most
 * @param mentions all of them, in no order
 */
public record Suggestion(KnownTag tag, Finding best, List<Finding> mentions) {

    private static final Comparator<Suggestion> ORDER = Comparator.comparingDouble(Suggestion::confidence)
            .reversed()
            .thenComparing(one -> one.tag.type())
            .thenComparing(one -> one.tag.slug());

    public Suggestion {
        mentions = List.copyOf(mentions);
    }

    /** How sure it is that the text is about the tag, from 0 to 1: as sure as the surest of its mentions. */
    public double confidence() {
        return best.confidence();
    }

    /** What was found by tag, the surest first. What is doubted speaks for none. */
    public static List<Suggestion> of(List<Finding> findings) {
        Map<UUID, List<Finding>> byTag = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.doubt() == null)
                .forEach(finding -> byTag.computeIfAbsent(finding.tag().id(), id -> new ArrayList<>())
                        .add(finding));
        return byTag.values().stream()
                .map(mentions -> new Suggestion(mentions.getFirst().tag(), best(mentions), mentions))
                .sorted(ORDER)
                .toList();
    }

    /** The first of the surest. */
    private static Finding best(List<Finding> mentions) {
        Finding best = mentions.getFirst();
        for (Finding one : mentions) {
            best = one.confidence() > best.confidence() ? one : best;
        }
        return best;
    }
}
