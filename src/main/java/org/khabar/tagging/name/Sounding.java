package org.khabar.tagging.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.content.tag.TagType;
import org.khabar.kit.text.sound.RomanKeys;

/**
 * Names by their sound, for those that are known in Roman letters alone and for seats whose spelling varies. A sound alone
 * names nobody: ballots are searched only for seats that a text speaks of, seats only beside a word that tells.
 */
public final class Sounding {

    private static final int CACHED = 50_000;
    private static final int SHORTEST_SEAT = 4;
    private static final double ALIKE = 0.7;

    private final Map<UUID, List<KnownTag>> people = new HashMap<>();
    private final Map<String, List<Spoken>> seats = new HashMap<>();
    private final Map<String, RomanKeys> heard = new ConcurrentHashMap<>();

    Sounding(Collection<KnownTag> tags) {
        for (KnownTag tag : tags) {
            if (tag.type() == TagType.CANDIDATE && tag.names().stream().noneMatch(Sounding::isIndian)) {
                for (KnownTag.Stood stood : tag.stood()) {
                    people.computeIfAbsent(stood.seat(), id -> new ArrayList<>())
                            .add(tag);
                }
            } else if (tag.type() == TagType.CONSTITUENCY) {
                addSeat(tag);
            }
        }
    }

    private void addSeat(KnownTag tag) {
        for (String name : tag.names()) {
            List<String> words = Spelling.words(name);
            if (words.size() == 1 && words.getFirst().length() >= SHORTEST_SEAT) {
                RomanKeys keys = RomanKeys.of(name);
                Spoken spoken = new Spoken(tag, List.of(keys));
                keys.sounds()
                        .forEach(sound -> seats.computeIfAbsent(sound, s -> new ArrayList<>(1))
                                .add(spoken));
            }
        }
    }

    private static boolean isIndian(String name) {
        return name.chars().anyMatch(c -> c >= 0x0900 && c <= 0x097F);
    }

    /** Who of those without a Devanagari name stood in one of the seats, by the sounds of their first words. */
    public Map<String, List<Spoken>> standing(Set<UUID> inSeats) {
        Map<String, List<Spoken>> standing = new LinkedHashMap<>();
        for (UUID seat : inSeats) {
            for (KnownTag tag : people.getOrDefault(seat, List.of())) {
                Spoken one = spoken(tag);
                if (one.words.size() > 1) {
                    one.words
                            .getFirst()
                            .sounds()
                            .forEach(sound -> standing.computeIfAbsent(sound, s -> new ArrayList<>(1))
                                    .add(one));
                }
            }
        }
        return standing;
    }

    private Spoken spoken(KnownTag tag) {
        return new Spoken(
                tag,
                Spelling.words(tag.names().getFirst()).stream().map(this::heard).toList());
    }

    /** How a word of a text sounds. */
    public RomanKeys heard(String word) {
        RomanKeys known = heard.get(word);
        if (known == null) {
            known = RomanKeys.of(word);
            if (heard.size() < CACHED) {
                heard.put(word, known);
            }
        }
        return known;
    }

    /** The seats that a word sounds and looks like. */
    public List<KnownTag> seats(String word) {
        if (word.length() < SHORTEST_SEAT) {
            return List.of();
        }
        RomanKeys keys = heard(word);
        return keys.sounds().stream()
                .flatMap(sound -> seats.getOrDefault(sound, List.of()).stream())
                .filter(one -> one.words.getFirst().likeness(keys) >= ALIKE)
                .map(Spoken::tag)
                .distinct()
                .toList();
    }

    /** A tag, and the sounds of the words of its name. */
    public record Spoken(KnownTag tag, List<RomanKeys> words) {

        public Spoken {
            words = List.copyOf(words);
        }
    }
}
