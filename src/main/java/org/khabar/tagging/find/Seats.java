package org.khabar.tagging.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagType;
import org.khabar.tagging.name.Gazetteer;
import org.khabar.tagging.name.Hit;
import org.khabar.tagging.name.KnownTag;
import org.khabar.tagging.name.Name;
import org.khabar.tagging.reading.Line;

/** Tells seats from the towns they are named after. */
final class Seats {

    private static final int REACH = 4;
    private static final int LONGEST_ROW = 12;
    private static final int RUNS_REACH = 9;
    private static final double STRONG = 0.95;
    private static final double RUNS = 0.85;
    private static final double HEADLINE = 0.85;
    private static final double WEAK = 0.7;
    private static final double ASSEMBLY = 0.55;
    private static final double PLACE_ONLY = 0.35;
    private static final double NAMESAKES = 0.45;

    private final Context context;
    private final Gazetteer gazetteer;
    private final IdentityHashMap<Hit, Double> cues = new IdentityHashMap<>();
    private final Set<UUID> ofHeadline = new HashSet<>();

    Seats(Context context, Gazetteer gazetteer) {
        this.context = context;
        this.gazetteer = gazetteer;
        context.headline().stream()
                .filter(Seats::speaksOfSeats)
                .flatMap(line -> context.hits().getOrDefault(line, List.of()).stream())
                .flatMap(hit -> hit.names().stream())
                .forEach(name -> ofHeadline.add(name.tag().id()));
    }

    /** How surely the name means the seat: 0 when it is only the place. */
    double sureness(Hit hit) {
        Hit one = hit;
        double cue = known(one);
        for (int further = 0; cue == 0 && further < LONGEST_ROW; further++) {
            one = listed(one);
            if (one == null) {
                return 0;
            }
            cue = known(one);
        }
        return cue;
    }

    private double known(Hit hit) {
        return cues.computeIfAbsent(hit, Seats::cue);
    }

    /** The seat that follows in a row of them: कानपुर, उन्नाव और लखनऊ सीटों. */
    private @Nullable Hit listed(Hit hit) {
        int next = hit.to();
        Line line = hit.line();
        boolean joined = next < line.size() && line.words().get(next).parted();
        if (Cues.AND.contains(hit.after(1))) {
            next++;
            joined = true;
        }
        int at = next;
        return !joined
                ? null
                : context.beside(hit, 2).stream()
                        .filter(other -> other.from() == at && isSeat(other) && hit.isNear(other, 2))
                        .findFirst()
                        .orElse(null);
    }

    static boolean isSeat(Hit hit) {
        return hit.names().stream().anyMatch(name -> name.tag().type() == TagType.CONSTITUENCY);
    }

    private static boolean isWord(Hit hit) {
        return hit.names().stream().anyMatch(name -> name.kind() == Name.Kind.WORD);
    }

    private static double cue(Hit hit) {
        if (house(hit.before(1), hit.before(2), hit)) {
            return STRONG;
        }
        if (isWord(hit)) {
            return ofWord(hit);
        }
        double found = ahead(hit);
        return found > 0 || !Cues.FROM.contains(hit.after(1)) ? found : runs(hit, RUNS_REACH);
    }

    /** लोकसभा सीट कानपुर, संसदीय क्षेत्र कानपुर: but a comma parts what came before. */
    private static boolean house(String before, String further, Hit hit) {
        boolean parted = hit.line().words().get(hit.from()).parted();
        boolean field = before.equals("क्षेत्र") && Cues.SEAT_ITSELF.contains(further);
        boolean seat = before.equals("सीट") && (Cues.HOUSE.contains(further) || further.equals("सभा"));
        return !parted && (field || seat);
    }

    /** गया is a verb before all but a seat's own words. */
    private static double ofWord(Hit hit) {
        String next = hit.after(1);
        if (Cues.SEAT_ITSELF.contains(next) && !Cues.VOTE.contains(hit.after(2)) || isLokSabha(hit, 1)) {
            return STRONG;
        }
        if (Cues.OF.contains(next) && (Cues.SEAT.contains(hit.after(2)) || Cues.SEAT.contains(hit.after(3)))) {
            return RUNS;
        }
        return Cues.FROM.contains(next) ? runs(hit, REACH) : 0;
    }

    private static boolean isLokSabha(Hit hit, int step) {
        return hit.after(step).equals("लोक") && hit.after(step + 1).equals("सभा")
                || hit.after(step).equals("lok") && hit.after(step + 1).equals("sabha");
    }

    private static double ahead(Hit hit) {
        boolean in = false;
        for (int step = 1; step <= REACH; step++) {
            String word = hit.after(step);
            in |= Cues.IN.contains(word);
            boolean house = Cues.HOUSE.contains(word) || isLokSabha(hit, step);
            if (house) {
                return ofHouse(hit, step + (Cues.HOUSE.contains(word) ? 1 : 2), in);
            }
            if (Cues.ASSEMBLY.contains(word) && step == 1 && !Cues.VOTE.contains(hit.after(2))) {
                return ASSEMBLY;
            }
            if (Cues.SEAT.contains(word) && !Cues.SHARING.contains(hit.after(step + 1))) {
                return in ? inPlace(word) : STRONG;
            }
        }
        return 0;
    }

    /** कानपुर लोकसभा is a seat, कानपुर में लोकसभा चुनाव an election in a town. */
    private static double ofHouse(Hit hit, int behind, boolean in) {
        boolean vote = Cues.VOTE.contains(hit.after(behind));
        if (in) {
            return 0;
        }
        return vote ? (behind <= 3 ? WEAK : 0) : STRONG;
    }

    /** A candidate in a town stands for its seat; a member or a seat in it may be any. */
    private static double inPlace(String word) {
        return word.startsWith("प्रत्याशी") || word.startsWith("उम्मीदवार") ? WEAK : 0;
    }

    private static double runs(Hit hit, int reach) {
        for (int step = 2; step <= reach; step++) {
            if (Cues.RUNS.contains(hit.after(step))) {
                return RUNS;
            }
        }
        return 0;
    }

    /** What the name of a seat says of it. */
    void judge(Hit hit, List<Finding> findings) {
        List<KnownTag> seats = hit.names().stream()
                .map(Name::tag)
                .filter(tag -> tag.type() == TagType.CONSTITUENCY)
                .toList();
        double sure = sureness(hit);
        if (sure > 0) {
            choose(seats, hit, new Verdict(Rule.SEAT_WITH_CUE, sure), findings);
        } else if (!isWord(hit) && seats.stream().anyMatch(seat -> ofHeadline.contains(seat.id()))) {
            boolean here = context.headline().contains(hit.line());
            choose(seats, hit, new Verdict(Rule.SEAT_IN_HEADLINE, here ? HEADLINE : WEAK), findings);
        } else {
            refuse(seats, hit, findings);
        }
    }

    private static boolean speaksOfSeats(Line line) {
        for (int at = 0; at < line.size(); at++) {
            String word = line.words().get(at).text();
            boolean house = Cues.HOUSE.contains(word) && !Cues.VOTE.contains(line.word(at + 1, at));
            if (house || Cues.SEAT.contains(word) && !Cues.SHARING.contains(line.word(at + 1, at))) {
                return true;
            }
        }
        return false;
    }

    private void choose(List<KnownTag> seats, Hit hit, Verdict verdict, List<Finding> findings) {
        List<KnownTag> best = seats.size() == 1 ? seats : inState(seats, hit);
        for (KnownTag seat : seats) {
            if (!best.contains(seat)) {
                findings.add(Finding.doubted(seat, hit.spot(), Doubt.OTHER_NAMESAKE));
            } else {
                double sure = best.size() == 1 ? verdict.sure : Math.min(NAMESAKES, verdict.sure);
                findings.add(Finding.sure(seat, hit.spot(), verdict.rule, sure));
            }
        }
    }

    /** Those whose state stands in the sentence, else in the text; all when that tells nothing. */
    private List<KnownTag> inState(List<KnownTag> seats, Hit hit) {
        List<KnownTag> nearest = new ArrayList<>();
        List<KnownTag> somewhere = new ArrayList<>();
        for (KnownTag seat : seats) {
            UUID state = seat.state();
            if (state != null && context.isInSentence(state, hit)) {
                nearest.add(seat);
            }
            if (state != null && context.has(state)) {
                somewhere.add(seat);
            }
        }
        return !nearest.isEmpty() ? nearest : !somewhere.isEmpty() ? somewhere : seats;
    }

    private void refuse(List<KnownTag> seats, Hit hit, List<Finding> findings) {
        boolean word = isWord(hit);
        Doubt doubt = word ? Doubt.WORD_OF_THE_LANGUAGE : Doubt.NO_CUE_OF_A_SEAT;
        seats.forEach(seat -> findings.add(Finding.doubted(seat, hit.spot(), doubt)));
        UUID state = seats.size() == 1 ? seats.getFirst().state() : null;
        if (!word && state != null) {
            gazetteer
                    .tag(state)
                    .ifPresent(tag -> findings.add(Finding.sure(tag, hit.spot(), Rule.STATE_OF_SEAT, PLACE_ONLY)));
        }
    }

    private record Verdict(Rule rule, double sure) {}
}
