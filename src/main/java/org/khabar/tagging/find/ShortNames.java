package org.khabar.tagging.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.khabar.content.tag.AmbiguousNames;
import org.khabar.tagging.name.Gazetteer;
import org.khabar.tagging.name.Hit;
import org.khabar.tagging.name.KnownTag;
import org.khabar.tagging.name.Name;
import org.khabar.tagging.name.Spelling;
import org.khabar.tagging.reading.Line;

/**
 * Surnames and first names alone. They count for who was named in full before them; above the body, for who is named
 * anywhere. Where several were, for who was named last.
 */
final class ShortNames {

    private static final double SURE = 0.88;
    private static final double SEVERAL = 0.6;
    private static final int SHORTEST = 2;

    /** Parts of so many names that alone they name nobody. */
    private static final Set<String> COMMON = Cues.folds(
            "कुमार कुमारी सिंह लाल राम प्रसाद देवी बाबू श्री चंद चंद्र नाथ दास अली खान मोहम्मद मुहम्मद डॉ उर्फ राज देव सेन"
                    + " kumar kumari singh lal ram prasad devi babu chand chandra nath das ali khan mohammad md dr");

    private final Map<UUID, Met> known = new HashMap<>();

    /** Who was named in full, by each part of their names, the last one last. */
    private final Map<String, Map<UUID, Met>> met = new HashMap<>();

    private final List<Finding> findings;

    ShortNames(List<Finding> findings) {
        this.findings = findings;
    }

    /** Somebody is named in full. */
    void meet(KnownTag tag) {
        Met one = known.computeIfAbsent(tag.id(), id -> new Met(tag, Gazetteer.parts(tag), lastWords(tag)));
        for (String part : one.parts) {
            Map<UUID, Met> namesakes = met.computeIfAbsent(part, p -> new LinkedHashMap<>());
            namesakes.remove(tag.id());
            namesakes.put(tag.id(), one);
        }
    }

    /** Forgets whoever was named. */
    void forget() {
        met.clear();
    }

    private static Set<String> lastWords(KnownTag tag) {
        List<String> last = new ArrayList<>();
        for (String name : tag.names()) {
            List<String> words = Spelling.words(name);
            if (words.size() > 1) {
                last.add(words.getLast());
            }
        }
        return Set.copyOf(last);
    }

    /**
     * Reads a line.
     *
     * @param hits names in it, by the number of their first word
     * @param named who is named in full in it, by the number of the first word
     */
    void read(Line line, List<Hit> hits, Map<Integer, List<KnownTag>> named) {
        Map<Integer, Hit> starts = new HashMap<>();
        hits.forEach(hit -> starts.put(hit.from(), hit));
        for (int at = 0; at < line.size(); ) {
            Hit hit = starts.get(at);
            if (hit == null) {
                look(new Hit(line, at, at + 1, List.of()), List.of());
                at++;
                continue;
            }
            List<Name> parts = hit.names().stream()
                    .filter(name -> name.kind() == Name.Kind.PART)
                    .toList();
            if (!parts.isEmpty() && !named.containsKey(at)) {
                look(hit, parts);
            }
            named.getOrDefault(at, List.of()).forEach(this::meet);
            at = hit.to();
        }
    }

    private void look(Hit hit, List<Name> parts) {
        String word = Spelling.word(hit.line().words().get(hit.from()).text());
        Collection<Met> mine = met.getOrDefault(word, Map.of()).values();
        if (mine.isEmpty()) {
            parts.forEach(name -> findings.add(Finding.doubted(name.tag(), hit.spot(), Doubt.NO_FULL_NAME)));
        } else if (word.length() >= SHORTEST && !COMMON.contains(word) && !AmbiguousNames.contains(word)) {
            decide(mine, word, hit);
        }
    }

    private void decide(Collection<Met> mine, String word, Hit hit) {
        Met last = mine.stream().reduce((one, other) -> other).orElseThrow();
        boolean surname = last.lastWords.contains(word);
        boolean other = isOther(hit.before(1), hit, hit.from()) && surname
                || !surname && isOther(hit.after(1), hit, hit.to())
                || Cues.THINGS.contains(hit.after(1));
        if (other) {
            findings.add(Finding.doubted(last.tag, hit.spot(), Doubt.PART_OF_ANOTHER_NAME));
        } else {
            double sure = mine.size() == 1 ? SURE : SEVERAL;
            findings.add(Finding.sure(last.tag, hit.spot(), Rule.PART_OF_NAME, sure));
        }
    }

    /** Whether the word beside it may be the rest of somebody else's name. */
    private static boolean isOther(String word, Hit hit, int boundary) {
        Line line = hit.line();
        boolean parted = boundary < line.size() && line.words().get(boundary).parted();
        return !parted && !Cues.isPlain(word) && !AmbiguousNames.isCue(word);
    }

    private record Met(KnownTag tag, Set<String> parts, Set<String> lastWords) {}
}
