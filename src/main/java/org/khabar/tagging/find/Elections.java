package org.khabar.tagging.find;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.TagType;
import org.khabar.tagging.name.Gazetteer;
import org.khabar.tagging.name.Hit;
import org.khabar.tagging.name.KnownTag;
import org.khabar.tagging.name.Name;
import org.khabar.tagging.reading.Line;

/** Finds elections of which house, year and state stand apart: 2022 में उत्तर प्रदेश में विधानसभा चुनाव. */
final class Elections {

    private static final double WHOLE = 0.95;
    private static final double STATE_ELSEWHERE = 0.7;
    private static final double HOUSE_UNSAID = 0.7;
    private static final double YEAR_ELSEWHERE = 0.75;
    private static final double CAMPAIGN = 0.85;
    private static final double NEAREST = 0.6;

    /** So many days before the counting an election is what is meant. */
    private static final int CAMPAIGN_DAYS = 400;

    private static final int AFTERMATH_DAYS = 45;
    private static final int FAR_DAYS = 900;
    private static final int LAST_DAYS = 2300;

    private static final Set<String> NEXT = Cues.folds("आगामी अगले अगला अगली आने upcoming next");
    private static final Set<String> LAST = Cues.folds("पिछले पिछला पिछली बीते गत last previous");

    private final List<KnownTag> known;
    private final Context context;
    private final @Nullable LocalDate date;
    private final List<Finding> findings;
    private final Set<KnownTag> dated = new HashSet<>();

    Elections(Gazetteer gazetteer, Context context, @Nullable LocalDate date, List<Finding> findings) {
        this.known = gazetteer.elections();
        this.context = context;
        this.date = date;
        this.findings = findings;
    }

    /** Reads all lines of the story: what is dated first, so that what is not can mean the same. */
    void read(Map<Line, List<Hit>> story) {
        if (known.isEmpty()) {
            return;
        }
        story.values().stream()
                .flatMap(List::stream)
                .flatMap(hit -> hit.names().stream())
                .map(Name::tag)
                .filter(tag -> tag.election() != null)
                .forEach(dated::add);
        List<Ballot> ballots = story.entrySet().stream()
                .flatMap(entry -> Ballot.in(entry.getKey(), entry.getValue()).stream())
                .toList();
        ballots.stream().filter(ballot -> !ballot.years().isEmpty()).forEach(this::dated);
        ballots.stream().filter(ballot -> ballot.years().isEmpty()).forEach(this::undated);
    }

    private void dated(Ballot ballot) {
        for (Ballot.Year year : ballot.years()) {
            if (ballot.house() == Ballot.House.UNSAID) {
                unsaid(ballot, year);
            } else {
                matching(ballot, year.value()).ifPresent(match -> {
                    dated.add(match.tag);
                    findings.add(Finding.sure(
                            match.tag,
                            ballot.spot(year),
                            Rule.ELECTION_IN_PIECES,
                            match.elsewhere ? STATE_ELSEWHERE : WHOLE));
                });
            }
        }
    }

    /** 2021 के चुनाव: of the state in the sentence, or of one in the text when that is plain, else of the whole country. */
    private void unsaid(Ballot ballot, Ballot.Year year) {
        Optional<Match> assembly = of(false, year.value(), ballot);
        Optional<Match> parliament = of(true, year.value(), ballot);
        boolean stated = assembly.isPresent() && !assembly.get().elsewhere;
        Optional<Match> best = stated || parliament.isEmpty() ? assembly : parliament;
        best.ifPresent(match -> findings.add(Finding.sure(
                match.tag, ballot.spot(year), Rule.ELECTION_IN_PIECES, match.elsewhere ? NEAREST : HOUSE_UNSAID)));
    }

    private Optional<Match> matching(Ballot ballot, int year) {
        return of(ballot.house() == Ballot.House.LOK_SABHA, year, ballot);
    }

    private Optional<Match> of(boolean lokSabha, int year, Ballot ballot) {
        List<KnownTag> ofYear = known.stream()
                .filter(tag -> vote(tag).lokSabha() == lokSabha && vote(tag).year() == year)
                .toList();
        return lokSabha ? ofYear.stream().findFirst().map(tag -> new Match(tag, false)) : inState(ofYear, ballot);
    }

    private Optional<Match> inState(List<KnownTag> elections, Ballot ballot) {
        UUID here = ballot.state();
        if (here != null) {
            return elections.stream()
                    .filter(tag -> here.equals(tag.state()))
                    .findFirst()
                    .map(tag -> new Match(tag, false));
        }
        List<KnownTag> named = elections.stream().filter(this::isOfText).toList();
        return named.size() == 1 ? Optional.of(new Match(named.getFirst(), true)) : Optional.empty();
    }

    private boolean isOfText(KnownTag election) {
        UUID state = election.state();
        return state != null && context.has(state);
    }

    private void undated(Ballot ballot) {
        if (ballot.house() == Ballot.House.UNSAID) {
            return;
        }
        boolean lokSabha = ballot.house() == Ballot.House.LOK_SABHA;
        List<KnownTag> candidates = known.stream()
                .filter(tag -> vote(tag).lokSabha() == lokSabha)
                .filter(tag -> lokSabha || isOfState(tag, ballot))
                .toList();
        Optional<Guess> guess = byDate(candidates, ballot).or(() -> bySame(candidates));
        guess.ifPresent(one -> findings.add(Finding.sure(
                one.tag,
                ballot.spot(null),
                Rule.ELECTION_BY_DATE,
                ballot.state() == null && !lokSabha ? Math.min(one.sure, NEAREST) : one.sure)));
    }

    private boolean isOfState(KnownTag election, Ballot ballot) {
        UUID here = ballot.state();
        return here == null ? isOfText(election) : here.equals(election.state());
    }

    private Optional<Guess> byDate(List<KnownTag> candidates, Ballot ballot) {
        LocalDate today = date;
        if (today == null) {
            return Optional.empty();
        }
        boolean last = LAST.contains(ballot.qualifier());
        boolean next = NEXT.contains(ballot.qualifier());
        return candidates.stream()
                .map(tag -> new Guess(tag, days(today, tag)))
                .filter(guess -> !last || guess.days < 0)
                .filter(guess -> !next || guess.days >= 0)
                .filter(guess -> Math.abs(guess.days) <= (last ? LAST_DAYS : FAR_DAYS))
                .min(Comparator.comparingLong(guess -> guess.distance(last)))
                .map(guess -> new Guess(guess.tag, guess.days, last || next ? CAMPAIGN : guess.sure));
    }

    /** The one election of the kind that the text names with its year. */
    private Optional<Guess> bySame(List<KnownTag> candidates) {
        List<KnownTag> same = candidates.stream().filter(dated::contains).toList();
        return same.size() == 1 ? Optional.of(new Guess(same.getFirst(), 0, YEAR_ELSEWHERE)) : Optional.empty();
    }

    /** Days from a day to the counting of an election. */
    private static long days(LocalDate today, KnownTag tag) {
        LocalDate counted = vote(tag).until();
        LocalDate until = counted == null ? LocalDate.of(vote(tag).year(), 12, 31) : counted;
        return until.toEpochDay() - today.toEpochDay();
    }

    private static KnownTag.Vote vote(KnownTag tag) {
        return java.util.Objects.requireNonNull(tag.election());
    }

    /** Whether a name is that of a state. */
    static Stream<UUID> states(Hit hit) {
        return hit.names().stream()
                .map(Name::tag)
                .filter(tag -> tag.type() == TagType.STATE)
                .map(KnownTag::id);
    }

    private record Match(KnownTag tag, boolean elsewhere) {}

    /** An election that may be meant, so many days away. */
    private record Guess(KnownTag tag, long days, double sure) {

        Guess(KnownTag tag, long days) {
            this(tag, days, days <= CAMPAIGN_DAYS && days >= -AFTERMATH_DAYS ? CAMPAIGN : NEAREST);
        }

        /** What is to come is nearer than what was, unless that is asked for. */
        long distance(boolean past) {
            return days >= -AFTERMATH_DAYS || past ? Math.abs(days) : FAR_DAYS + Math.abs(days);
        }
    }
}
