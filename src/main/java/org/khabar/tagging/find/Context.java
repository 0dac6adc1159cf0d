package org.khabar.tagging.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.khabar.content.tag.TagType;
import org.khabar.tagging.name.Hit;
import org.khabar.tagging.name.Name;
import org.khabar.tagging.name.Spelling;
import org.khabar.tagging.reading.Line;
import org.khabar.tagging.reading.Passage;

/**
 * What the whole text speaks of, as far as that is plain: what a name means may depend on it.
 *
 * @param tags parties, states and seats that stand in it under names that are no words
 * @param hits every name in each line of the story
 * @param headline the lines that are the headline
 */
record Context(Set<UUID> tags, Map<Line, List<Hit>> hits, List<Line> headline) {

    private static final int SENTENCE = 40;

    static Context of(Map<Line, List<Hit>> hits) {
        Set<UUID> tags = new HashSet<>();
        List<Line> headline = new ArrayList<>();
        hits.forEach((line, found) -> {
            if (line.passage().part() == Passage.Part.HEADLINE) {
                headline.add(line);
            }
            found.stream().flatMap(Context::plain).forEach(tags::add);
        });
        return new Context(tags, hits, headline);
    }

    private static Stream<UUID> plain(Hit hit) {
        return hit.names().stream()
                .filter(name -> name.kind() == Name.Kind.FULL
                        || name.kind() == Name.Kind.LETTERS && Spelling.isLetters(hit.surface()))
                .filter(name -> name.tag().type() != TagType.CANDIDATE)
                .map(name -> name.tag().id());
    }

    boolean has(UUID tag) {
        return tags.contains(tag);
    }

    /** The names within so many words of one, itself among them: what is further away in a long sentence tells nothing. */
    List<Hit> beside(Hit hit, int words) {
        return Hit.between(hits.getOrDefault(hit.line(), List.of()), hit.from() - words, hit.to() + words);
    }

    /** Whether the state stands in the sentence of the hit. */
    boolean isInSentence(UUID tag, Hit hit) {
        return beside(hit, SENTENCE).stream()
                .anyMatch(other -> other.isNear(hit, SENTENCE)
                        && other.names().stream()
                                .anyMatch(name -> name.tag().id().equals(tag)));
    }
}
