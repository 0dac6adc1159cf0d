package org.khabar.tagging.find;

import java.util.Set;
import org.khabar.content.tag.AmbiguousNames;
import org.khabar.content.tag.TagType;
import org.khabar.tagging.name.Hit;
import org.khabar.tagging.name.KnownTag;
import org.khabar.tagging.name.Name;
import org.khabar.tagging.name.Spelling;

/** Tells parties and alliances from the words that they are called by. */
final class Parties {

    private static final double SURE = 0.95;
    private static final double LETTERS = 0.93;
    private static final double ADJACENT = 0.9;
    private static final double AFTER_FULL_NAME = 0.85;
    private static final double NEAR = 0.8;
    private static final double NO_PARTY = 0.6;
    private static final int REACH = 2;
    private static final int NEIGHBOURHOOD = 8;
    private static final int CLAUSE = 12;

    /** Who stands for no party, and the line of the ballot for nobody: found, but never of themselves what a text is about. */
    private static final Set<String> PSEUDO = Set.of("ind", "nota");

    private final Context context;

    Parties(Context context) {
        this.context = context;
    }

    /** What a name of a party or alliance says of it. */
    Finding judge(Name name, Hit hit) {
        KnownTag tag = name.tag();
        return switch (name.kind()) {
            case PRONOUN -> Finding.doubted(tag, hit.spot(), Doubt.PRONOUN);
            case WORD -> ofWord(tag, hit);
            case LETTERS -> ofLetters(tag, hit);
            case FULL, PART, ONLY -> ofName(tag, hit);
        };
    }

    private static Finding ofLetters(KnownTag tag, Hit hit) {
        return Spelling.isLetters(hit.surface())
                ? Finding.sure(tag, hit.spot(), Rule.ABBREVIATION, LETTERS)
                : Finding.doubted(tag, hit.spot(), Doubt.NOT_IN_CAPITALS);
    }

    private static Finding ofName(KnownTag tag, Hit hit) {
        boolean single = hit.to() - hit.from() == 1;
        if (single && Cues.OTHER_CONGRESS.contains(hit.before(1))) {
            return Finding.doubted(tag, hit.spot(), Doubt.PART_OF_ANOTHER_NAME);
        }
        return Finding.sure(tag, hit.spot(), Rule.NAME, PSEUDO.contains(tag.slug()) ? NO_PARTY : SURE);
    }

    private Finding ofWord(KnownTag tag, Hit hit) {
        if (isDotted(hit)) {
            return Finding.sure(tag, hit.spot(), Rule.ABBREVIATION, LETTERS);
        }
        boolean latin = hit.surface().charAt(0) < 0x80;
        if (latin && !Spelling.isLetters(hit.surface())) {
            return Finding.doubted(tag, hit.spot(), Doubt.NOT_IN_CAPITALS);
        }
        double cue = tag.type() == TagType.ALLIANCE ? allianceCue(hit) : partyCue(hit);
        if (cue > 0) {
            return Finding.sure(tag, hit.spot(), Rule.NAME_WITH_CUE, cue);
        }
        if (isShortForm(tag, hit) && context.has(tag.id())) {
            return Finding.sure(tag, hit.spot(), Rule.NAME_AFTER_FULL_NAME, AFTER_FULL_NAME);
        }
        return Finding.doubted(tag, hit.spot(), Doubt.WORD_OF_THE_LANGUAGE);
    }

    /** I.N.D.I.A. */
    private static boolean isDotted(Hit hit) {
        return hit.to() - hit.from() > 2;
    }

    /** एसपी after समाजवादी पार्टी; आप stays a pronoun, and इंडिया a country, whatever the text speaks of. */
    private static boolean isShortForm(KnownTag tag, Hit hit) {
        return tag.type() == TagType.PARTY && hit.to() - hit.from() == 1 && !isPersonal(hit);
    }

    private double allianceCue(Hit hit) {
        if (Cues.ALLIANCE.contains(hit.after(1)) || Cues.ALLIANCE.contains(hit.after(2))) {
            return ADJACENT;
        }
        return neighbour(hit, Set.of(TagType.ALLIANCE)) ? NEAR : 0;
    }

    private double partyCue(Hit hit) {
        boolean personal = isPersonal(hit);
        if (neighbour(hit, Set.of(TagType.PARTY, TagType.ALLIANCE))) {
            return personal && !isListed(hit) ? 0 : ADJACENT;
        }
        String next = hit.after(1);
        String second = hit.after(2);
        if (personal) {
            return personalCue(hit, next, second);
        }
        if (AmbiguousNames.isCue(next) || AmbiguousNames.isCue(hit.before(1)) || Cues.OFFICES.contains(next)) {
            return ADJACENT;
        }
        boolean office = Cues.OFFICES.contains(second) || Cues.WIDE.contains(second);
        return office || AmbiguousNames.isCue(second) || AmbiguousNames.isCue(hit.before(2)) ? NEAR : 0;
    }

    /** आप सांसद, आप के नेता, पार्टी (आप): but आप नेता बनना चाहते हैं is said to somebody. */
    private static double personalCue(Hit hit, String next, String second) {
        if (Cues.SPOKEN_TO.contains(hit.before(1)) || Cues.SPOKEN_TO.contains(second) || isAddress(hit)) {
            return 0;
        }
        boolean bracketed = hit.before(1).equals("पार्टी")
                && hit.line().gapBehind(hit.from() - 1).contains("(");
        if (bracketed || AmbiguousNames.isCue(next) || Cues.OFFICES.contains(next)) {
            return ADJACENT;
        }
        boolean of = Cues.OF.contains(next);
        return of && (AmbiguousNames.isCue(second) || Cues.OFFICES.contains(second)) ? NEAR : 0;
    }

    private static boolean isPersonal(Hit hit) {
        return AmbiguousNames.isPersonal(hit.line().words().get(hit.from()).text());
    }

    /** Whether the sentence ends in a verb of the second person. */
    private static boolean isAddress(Hit hit) {
        for (int step = 1; step <= CLAUSE; step++) {
            if (Cues.SECOND_PERSON.contains(hit.after(step))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a party that needs no cue stands within two words of it. */
    private boolean neighbour(Hit hit, Set<TagType> types) {
        for (Hit other : context.beside(hit, NEIGHBOURHOOD)) {
            if (other.from() != hit.from() && hit.isNear(other, REACH) && isClear(other, types)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClear(Hit hit, Set<TagType> types) {
        for (Name name : hit.names()) {
            boolean clear = name.kind() == Name.Kind.FULL
                    || name.kind() == Name.Kind.LETTERS && Spelling.isLetters(hit.surface());
            if (clear && types.contains(name.tag().type())) {
                return true;
            }
        }
        return false;
    }

    /** कांग्रेस और आप, आप-कांग्रेस, कांग्रेस, आप और सपा: but not भाजपा को आप. */
    private static boolean isListed(Hit hit) {
        String behind = hit.line().gapBehind(hit.to() - 1);
        boolean before = Cues.AND.contains(hit.before(1)) || Cues.WITH.contains(hit.before(1)) || isJoined(hit);
        return before || Cues.AND.contains(hit.after(1)) || Cues.WITH.contains(hit.after(1)) || joins(behind);
    }

    private static boolean isJoined(Hit hit) {
        return hit.from() > 0 && joins(hit.line().gapBehind(hit.from() - 1));
    }

    private static boolean joins(String gap) {
        return gap.contains(",") || gap.contains("-") || gap.contains("/") || gap.contains("(");
    }
}
