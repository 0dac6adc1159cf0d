package org.khabar.sample.generate.plot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.content.tag.Tag;
import org.khabar.sample.generate.chance.Dice;
import org.khabar.sample.generate.chance.Zipf;

/** A seat at an election and who stood for it, the strongest first. */
public record Contest(Tag seat, Tag election, Zipf<Runner> runners) {

    private static final int TRIES = 6;

    /** Two of them, or fewer when there are. */
    public List<Runner> pair(Dice dice) {
        List<Runner> pair = new ArrayList<>();
        for (int i = 0; i < TRIES && pair.size() < 2; i++) {
            runners.draw(dice).filter(runner -> !pair.contains(runner)).ifPresent(pair::add);
        }
        return pair;
    }

    /** Somebody who stood, for a party or for none that has a tag. */
    public record Runner(Tag candidate, @Nullable Tag party) {}
}
