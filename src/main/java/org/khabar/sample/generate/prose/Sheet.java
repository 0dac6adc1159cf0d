package org.khabar.sample.generate.prose;

import java.util.HashSet;
import java.util.Set;
import org.khabar.sample.generate.chance.Dice;
import org.khabar.sample.generate.plot.Plot;
import org.khabar.sample.generate.words.Grammar;
import org.khabar.sample.generate.words.Pattern;

/** What one article is written with: the grammar, its subject and its dice. It says nothing twice if it can help it. */
public final class Sheet {

    private static final int TRIES = 4;

    private final Grammar grammar;
    private final Plot plot;
    private final Dice dice;
    private final Set<Pattern> said = new HashSet<>();

    public Sheet(Grammar grammar, Plot plot, Dice dice) {
        this.grammar = grammar;
        this.plot = plot;
        this.dice = dice;
    }

    /** A sentence of the rule. */
    public String say(String rule) {
        Pattern pattern = grammar.pattern(rule, plot.subject(), dice);
        for (int i = 1; i < TRIES && !said.add(pattern); i++) {
            pattern = grammar.pattern(rule, plot.subject(), dice);
        }
        return grammar.fill(pattern, plot.subject(), dice);
    }

    /** A sentence of the rule that belongs to the article's theme. */
    public String sayOfTheme(String kind) {
        return say(plot.theme().rule(kind));
    }

    /** So many sentences, half of them about the subject. */
    public String paragraph(int sentences) {
        StringBuilder text = new StringBuilder(sayOfTheme("sentence"));
        for (int i = 1; i < sentences; i++) {
            text.append(' ').append(dice.chance(50) ? sayOfTheme("sentence") : say("sentence.any"));
        }
        return text.toString();
    }

    public Plot plot() {
        return plot;
    }

    public Dice dice() {
        return dice;
    }
}
