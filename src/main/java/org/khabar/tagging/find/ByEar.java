package org.khabar.tagging.find;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khabar.content.tag.TagType;
import org.khabar.kit.text.sound.RomanKeys;
import org.khabar.tagging.name.Gazetteer;
import org.khabar.tagging.name.Hit;
import org.khabar.tagging.name.KnownTag;
import org.khabar.tagging.name.Sounding;
import org.khabar.tagging.name.Sounding.Spoken;
import org.khabar.tagging.reading.Line;
import org.khabar.tagging.reading.Word;

/** Hears names that are spelt otherwise than Khabar knows them: candidates of seats in the text, seats beside their own words. */
final class ByEar {

    private static final double PERSON = 0.85;
    private static final double SEAT = 0.75;

    private final Sounding sounding;
    private final Map<String, List<Spoken>> standing;
    private final List<Finding> findings;

    ByEar(Gazetteer gazetteer, Context context, List<Finding> findings) {
        this.sounding = gazetteer.sounding();
        this.findings = findings;
        Set<UUID> seats = context.tags().stream()
                .filter(id -> gazetteer
                        .tag(id)
                        .filter(tag -> tag.type() == TagType.CONSTITUENCY)
                        .isPresent())
                .collect(Collectors.toSet());
        this.standing = sounding.standing(seats);
    }

    /** Reads the words of a line that are no name as they are spelt. */
    void read(Line line, List<Hit> hits) {
        int next = 0;
        for (int at = 0; at < line.size(); at++) {
            while (next < hits.size() && hits.get(next).to() <= at) {
                next++;
            }
            boolean taken = next < hits.size() && hits.get(next).from() <= at;
            if (!taken && isIndian(line.words().get(at))) {
                person(line, at);
                seat(line, at);
            }
        }
    }

    private static boolean isIndian(Word word) {
        return word.text().charAt(0) >= 0x0900 && word.text().length() > 1;
    }

    private void person(Line line, int at) {
        if (standing.isEmpty() || Cues.isPlain(line.words().get(at).text())) {
            return;
        }
        RomanKeys first = sounding.heard(line.words().get(at).text());
        for (String sound : first.sounds()) {
            for (Spoken one : standing.getOrDefault(sound, List.of())) {
                if (isNamed(one, line, at)) {
                    findings.add(Finding.sure(
                            one.tag(), line.spot(at, at + one.words().size()), Rule.SOUND, PERSON));
                    return;
                }
            }
        }
    }

    private boolean isNamed(Spoken one, Line line, int at) {
        for (int i = 1; i < one.words().size(); i++) {
            String word = line.word(at + i, at);
            if (word.isEmpty()
                    || line.words().get(at + i).parted()
                    || !one.words().get(i).soundsLike(sounding.heard(word))) {
                return false;
            }
        }
        return true;
    }

    private void seat(Line line, int at) {
        String next = line.word(at + 1, at);
        boolean cue = Cues.SEAT_ITSELF.contains(next) && !Cues.VOTE.contains(line.word(at + 2, at));
        String word = line.words().get(at).text();
        if (!cue || line.words().get(at + 1).parted() || Cues.isPlain(word)) {
            return;
        }
        List<KnownTag> seats = sounding.seats(word);
        if (seats.size() == 1) {
            findings.add(Finding.sure(seats.getFirst(), line.spot(at, at + 1), Rule.SOUND, SEAT));
        }
    }
}
