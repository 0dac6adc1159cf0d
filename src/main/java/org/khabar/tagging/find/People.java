package org.khabar.tagging.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.khabar.tagging.name.Hit;
import org.khabar.tagging.name.KnownTag;
import org.khabar.tagging.name.Name;
import org.khabar.tagging.name.Spelling;

/** Tells people from their namesakes, and from what is named after them. */
final class People {

    private static final double BY_SEAT = 0.97;
    private static final double BY_PARTY = 0.93;
    private static final double BY_STATE = 0.88;
    private static final double IN_THE_NEWS = 0.93;
    private static final double LONG_NAME = 0.85;
    private static final double COMMON_NAME = 0.65;
    private static final double ONE_WORD = 0.6;
    private static final double NAMESAKES = 0.35;
    private static final int MOST_NAMESAKES = 3;

    /** What in a text speaks for one of several: the seat most, the state least. */
    private static final int SEAT = 8;

    private static final int PARTY_BESIDE = 6;
    private static final int PARTY = 3;
    private static final int STATE = 2;
    private static final int NEWS = 3;

    private final Context context;

    People(Context context) {
        this.context = context;
    }

    /** What a name that is somebody's whole name says of everybody who has it. */
    void judge(List<Name> names, Hit hit, List<Finding> findings) {
        List<Name> whole = names.stream()
                .filter(name -> name.kind() != Name.Kind.PART && name.kind() != Name.Kind.WORD)
                .toList();
        names.stream()
                .filter(name -> name.kind() == Name.Kind.WORD)
                .forEach(name -> findings.add(Finding.doubted(name.tag(), hit.spot(), Doubt.WORD_OF_THE_LANGUAGE)));
        if (whole.isEmpty()) {
            return;
        }
        boolean inTheFray = hit.after(1).equals("मैदान") && Cues.IN.contains(hit.after(2));
        if (Cues.THINGS.contains(hit.after(1)) && !inTheFray) {
            whole.forEach(name -> findings.add(Finding.doubted(name.tag(), hit.spot(), Doubt.PART_OF_ANOTHER_NAME)));
        } else if (whole.size() == 1) {
            findings.add(alone(whole.getFirst(), hit));
        } else {
            namesakes(whole, hit, findings);
        }
    }

    private Finding alone(Name name, Hit hit) {
        KnownTag tag = name.tag();
        if (name.kind() == Name.Kind.LETTERS && !Spelling.isLetters(hit.surface())) {
            return Finding.doubted(tag, hit.spot(), Doubt.NOT_IN_CAPITALS);
        }
        if (name.kind() == Name.Kind.ONLY) {
            return weight(tag, hit) >= PARTY + STATE
                    ? Finding.sure(tag, hit.spot(), Rule.NAMESAKE, ONE_WORD)
                    : Finding.doubted(tag, hit.spot(), Doubt.ONE_WORD);
        }
        return Finding.sure(tag, hit.spot(), Rule.NAME, sureness(tag, hit));
    }

    private double sureness(KnownTag tag, Hit hit) {
        double known = tag.inTheNews() ? IN_THE_NEWS : hit.to() - hit.from() > 2 ? LONG_NAME : COMMON_NAME;
        return Math.max(known, support(tag));
    }

    /** How much seat, party or state in the text make sure of a name. */
    private double support(KnownTag tag) {
        if (tag.stood().stream().anyMatch(stood -> context.has(stood.seat()))) {
            return BY_SEAT;
        }
        if (parties(tag).stream().anyMatch(context::has)) {
            return BY_PARTY;
        }
        UUID state = tag.state();
        return state != null && context.has(state) ? BY_STATE : 0;
    }

    private static List<UUID> parties(KnownTag tag) {
        List<UUID> parties = new ArrayList<>();
        UUID own = tag.party();
        if (own != null) {
            parties.add(own);
        }
        for (KnownTag.Stood stood : tag.stood()) {
            UUID party = stood.party();
            if (party != null) {
                parties.add(party);
            }
        }
        return parties;
    }

    private int weight(KnownTag tag, Hit hit) {
        int weight = tag.inTheNews() ? NEWS : 0;
        if (tag.stood().stream().anyMatch(stood -> context.has(stood.seat()))) {
            weight += SEAT;
        }
        if (parties(tag).stream().anyMatch(party -> context.isInSentence(party, hit))) {
            weight += PARTY_BESIDE;
        } else if (parties(tag).stream().anyMatch(context::has)) {
            weight += PARTY;
        }
        UUID state = tag.state();
        return state != null && context.has(state) ? weight + STATE : weight;
    }

    private void namesakes(List<Name> names, Hit hit, List<Finding> findings) {
        List<Weighed> weighed = names.stream()
                .map(name -> new Weighed(name.tag(), weight(name.tag(), hit)))
                .sorted(Comparator.comparingInt(Weighed::weight).reversed())
                .toList();
        int most = weighed.getFirst().weight;
        List<KnownTag> best = weighed.stream()
                .filter(one -> one.weight == most)
                .map(Weighed::tag)
                .toList();
        boolean oneWord = names.getFirst().kind() == Name.Kind.ONLY;
        for (Weighed one : weighed) {
            if (!best.contains(one.tag)) {
                findings.add(Finding.doubted(one.tag, hit.spot(), Doubt.OTHER_NAMESAKE));
            } else if (best.size() == 1 && most > 0 && (!oneWord || most >= SEAT)) {
                double sure = oneWord ? ONE_WORD : sureness(one.tag, hit);
                findings.add(Finding.sure(one.tag, hit.spot(), Rule.NAMESAKE, Math.min(sure, BY_PARTY)));
            } else if (best.size() <= MOST_NAMESAKES && !oneWord) {
                findings.add(Finding.sure(one.tag, hit.spot(), Rule.NAME, NAMESAKES));
            } else {
                findings.add(Finding.doubted(one.tag, hit.spot(), Doubt.NAMESAKES));
            }
        }
    }

    private record Weighed(KnownTag tag, int weight) {}
}
