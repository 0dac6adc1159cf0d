package org.khabar.tagging.find;

import org.khabar.content.tag.TagType;
import org.khabar.tagging.name.Hit;
import org.khabar.tagging.name.KnownTag;
import org.khabar.tagging.name.Name;
import org.khabar.tagging.name.Spelling;

/** States, places and topics, and elections that are named whole. */
final class Others {

    private static final double SURE = 0.95;
    private static final double PLACE = 0.9;
    private static final double PLACE_WITH_CUE = 0.85;
    private static final double TOPIC = 0.85;
    private static final double SHORT_TOPIC = 0.7;

    private Others() {}

    /** What a name of a state, place, topic or election says of it. */
    static Finding judge(Name name, Hit hit) {
        KnownTag tag = name.tag();
        if (name.kind() == Name.Kind.WORD || name.kind() == Name.Kind.PRONOUN) {
            return Cues.DISTRICT.contains(hit.after(1))
                    ? Finding.sure(tag, hit.spot(), Rule.NAME_WITH_CUE, PLACE_WITH_CUE)
                    : Finding.doubted(tag, hit.spot(), Doubt.WORD_OF_THE_LANGUAGE);
        }
        if (name.kind() == Name.Kind.LETTERS && !Spelling.isLetters(hit.surface())) {
            return Finding.doubted(tag, hit.spot(), Doubt.NOT_IN_CAPITALS);
        }
        boolean bay = hit.after(1).equals("की") && hit.after(2).startsWith("खाडी");
        if (tag.type() == TagType.STATE && (bay || Cues.TEAMS.contains(hit.after(1)))) {
            return Finding.doubted(tag, hit.spot(), Doubt.PART_OF_ANOTHER_NAME);
        }
        return Finding.sure(tag, hit.spot(), Rule.NAME, sureness(tag, hit));
    }

    private static double sureness(KnownTag tag, Hit hit) {
        return switch (tag.type()) {
            case PLACE -> PLACE;
            case TOPIC -> hit.to() - hit.from() == 1 ? SHORT_TOPIC : TOPIC;
            case PARTY, CANDIDATE, CONSTITUENCY, ELECTION, ALLIANCE, STATE -> SURE;
        };
    }
}
