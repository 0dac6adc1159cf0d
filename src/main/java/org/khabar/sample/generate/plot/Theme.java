package org.khabar.sample.generate.plot;

import java.util.Locale;
import org.khabar.sample.generate.chance.Dice;

/** What sort of story it is, and so from which rules its sentences come. */
public enum Theme {
    /** A seat, two who stand for it and their parties. */
    CONTEST(45),
    /** Two parties. */
    PARTY(25),
    STATE(18),
    PLACE(12);

    private final int percent;

    Theme(int percent) {
        this.percent = percent;
    }

    public static Theme draw(Dice dice) {
        int left = dice.below(100);
        for (Theme theme : values()) {
            left -= theme.percent;
            if (left < 0) {
                return theme;
            }
        }
        throw new IllegalStateException("the shares of all themes are less than 100");
    }

    /** The rule of this theme among several of a kind, such as {@code headline.contest}. */
    public String rule(String kind) {
        return kind + "." + name().toLowerCase(Locale.ROOT);
    }
}
