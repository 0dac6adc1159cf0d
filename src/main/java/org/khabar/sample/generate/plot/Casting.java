package org.khabar.sample.generate.plot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.Tag;
import org.khabar.sample.generate.chance.Dice;
import org.khabar.sample.generate.words.Slot;
import org.khabar.sample.generate.words.Subject;

/** Decides who and what one article is about: some of it becomes its tags, the rest is only named. */
final class Casting {

    private final Arena arena;
    private final Dice dice;
    private final Subject subject = new Subject();
    private final Set<Tag> tags = new LinkedHashSet<>();
    private @Nullable Tag state;

    Casting(Arena arena, Dice dice) {
        this.arena = arena;
        this.dice = dice;
    }

    /** Names everything that there is a tag for. */
    void cast(Theme theme) {
        if (theme == Theme.CONTEST) {
            arena.contests().draw(dice).ifPresent(this::compete);
        }
        if (theme == Theme.PLACE) {
            arena.places().draw(dice).ifPresent(this::visit);
        }
        if (state == null) {
            arena.states().draw(dice).ifPresent(any -> travel(any, theme == Theme.STATE ? 100 : 50));
        }
        parties();
        vote();
        arena.topics().draw(dice).ifPresent(topic -> take(Slot.TOPIC, topic, 30));
    }

    private void compete(Contest contest) {
        take(Slot.SEAT, contest.seat(), 100);
        subject.name(Slot.PLACE, contest.seat());
        travel(contest.seat().state, 100);
        take(Slot.ELECTION, contest.election(), 60);
        Slot candidate = Slot.CANDIDATE;
        for (Contest.Runner runner : contest.pair(dice)) {
            boolean isFirst = candidate == Slot.CANDIDATE;
            take(candidate, runner.candidate(), isFirst ? 100 : 60);
            if (runner.party() != null && !subject.isNamed(runner.party())) {
                take(isFirst ? Slot.PARTY : Slot.RIVAL, runner.party(), isFirst ? 100 : 60);
            }
            candidate = Slot.OPPONENT;
        }
    }

    private void visit(Tag place) {
        take(Slot.PLACE, place, 100);
        travel(place.state, 100);
    }

    private void travel(@Nullable Tag to, int percent) {
        if (to != null) {
            state = to;
            take(Slot.STATE, to, percent);
        }
    }

    /** A party and a rival where nobody brought theirs along, and the alliance of either. */
    private void parties() {
        arena.parties().draw(dice).ifPresent(party -> fill(Slot.PARTY, party, 90));
        for (int tries = 0; tries < 3; tries++) {
            arena.parties().draw(dice).ifPresent(party -> fill(Slot.RIVAL, party, 60));
        }
        arena.votes().allianceOf(List.copyOf(tags)).ifPresent(alliance -> take(Slot.ALLIANCE, alliance, 30));
    }

    /** An election of the country, or of the state that the article is about. */
    private void vote() {
        arena.votes()
                .elections()
                .draw(dice)
                .filter(election -> election.state == null || election.state.equals(state))
                .ifPresent(election -> fill(Slot.ELECTION, election, 50));
    }

    private void fill(Slot slot, Tag tag, int percent) {
        if (!subject.has(slot) && !subject.isNamed(tag)) {
            take(slot, tag, percent);
        }
    }

    /** Gives a slot its name, and with the given chance the article its tag. */
    private void take(Slot slot, Tag tag, int percent) {
        subject.name(slot, tag);
        if (dice.chance(percent)) {
            tags.add(tag);
        }
    }

    Subject subject() {
        return subject;
    }

    List<Tag> tags() {
        return List.copyOf(tags);
    }
}
